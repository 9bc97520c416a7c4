import { niveauRang } from '../saetze/aktuellesNiveau'

/** Persons of one level and place; `null` where nobody knows. */
interface Gruppe {
  niveau: string | null
  ort: string | null
  anzahl: number
}

/** Counts by place (lines) and level (columns); half steps count as their level. */
export interface Kreuztabelle {
  niveaus: readonly (string | null)[]
  zeilen: readonly { ort: string | null; anzahlen: readonly number[]; summe: number }[]
}

/** Places with the most persons first, levels from low to high, what nobody knows last. */
export function kreuztabelleOf(gruppen: readonly Gruppe[]): Kreuztabelle {
  const stufe = ({ niveau }: Gruppe) => niveau?.split('.')[0] ?? null
  const rang = (niveau: string | null) => niveauRang(niveau) ?? Number.POSITIVE_INFINITY
  const niveaus = [...new Set(gruppen.map(stufe))].toSorted((a, b) => rang(a) - rang(b) || (a === null ? 1 : -1))
  const zeilen = [...Map.groupBy(gruppen, ({ ort }) => ort)].map(([ort, hier]) => {
    const anzahlen = niveaus.map((niveau) => sum(hier.filter((gruppe) => stufe(gruppe) === niveau)))
    return { ort, anzahlen, summe: sum(hier) }
  })
  return {
    niveaus,
    zeilen: zeilen.toSorted(
      (a, b) => Number(a.ort === null) - Number(b.ort === null) || b.summe - a.summe || (a.ort! < b.ort! ? -1 : 1)
    )
  }
}

const sum = (gruppen: readonly Gruppe[]) => gruppen.reduce((summe, { anzahl }) => summe + anzahl, 0)
