import type { Tag } from '../../zeitraum'
import { ortsschluessel } from '../wegzeit'
import { ausgabemarke, isSchaetzung } from './ausgabemarke'
import { createOrtsfund } from './ortsfund'
import { sameFigures, vergleicheWeg } from './vergleicheWeg'
import type {
  Ortsentscheid,
  UnbekannterOrt,
  Wegebestand,
  Wegeentscheidungen,
  Wegeplan,
  Wegeplanzeile
} from './wegeplan'
import type { Wegangabe, Wegetabelle } from './wegetabelle'

/** What a table would do to the store: each of its ways once, in its order. Nothing is written by it. */
export function planeWege(
  { angaben, stand }: Pick<Wegetabelle, 'angaben' | 'stand'>,
  bestand: Wegebestand,
  entscheidungen: Wegeentscheidungen,
  heute: Tag
): Wegeplan {
  const orte = createOrte(bestand.orte, entscheidungen.orte)
  const vergleiche = vergleicheWeg(bestand, { ...entscheidungen, stand: stand ?? heute })
  const zeilen = angaben.map((angabe): Wegeplanzeile => {
    const roh = rohzeile(angabe)
    if (angabe.maengel.length > 0) return { ...roh, zustand: 'abgelehnt' }
    if (angabe.ausgegeben === ausgabemarke(angabe)) return { ...roh, zustand: untouched(angabe) }
    if (isSchaetzung(angabe)) return { ...roh, zustand: 'geschaetzt' }
    if (saysNothing(angabe)) return { ...roh, zustand: 'leer' }
    const [von, nach] = [orte.find(angabe.von), orte.find(angabe.nach)]
    if (von === 'offen' || nach === 'offen') return { ...roh, zustand: 'offen' }
    if (von === 'weg' || nach === 'weg') return { ...roh, zustand: 'weggelassen' }
    return vergleiche({ ...angabe, von, nach })
  })
  return { zeilen: withoutRepeats(zeilen), unbekannte: orte.unbekannte() }
}

const rohzeile = ({ stelle, von, nach, frueh, mittag, spaet, letzteRueckfahrt, stand, maengel }: Wegangabe) => ({
  ...{ stelle, von, nach, alt: null, version: 0, vonHand: false, maengel },
  neu: { frueh, mittag, spaet, letzteRueckfahrt, stand }
})

const saysNothing = ({ frueh, mittag, spaet, letzteRueckfahrt }: Wegangabe) =>
  frueh === null && mittag === null && spaet === null && letzteRueckfahrt === null

const untouched = (angabe: Wegangabe) =>
  saysNothing(angabe) ? 'leer' : angabe.geschaetzt ? 'geschaetzt' : ('gleich' as const)

/** The places of the table as they are called here, and those nobody knows. */
function createOrte(bekannte: readonly string[], entschieden: Wegeentscheidungen['orte']) {
  const fund = createOrtsfund(bekannte)
  const entscheide = new Map(entschieden.map(({ ort, entscheid }) => [ortsschluessel(ort), entscheid]))
  const unbekannte = new Map<string, UnbekannterOrt>()

  function entscheidOf(name: string): Ortsentscheid | null {
    const gleicher = fund.gleicher(name)
    return entscheide.get(ortsschluessel(name)) ?? (gleicher === undefined ? null : { art: 'bekannt', name: gleicher })
  }

  return {
    find(name: string): string | 'offen' | 'weg' {
      const bekannt = fund.bekannt(name)
      if (bekannt !== undefined) return bekannt
      const key = ortsschluessel(name)
      const ort = unbekannte.get(key) ?? {
        ...{ name, wege: 0, vorschlaege: fund.aehnliche(name), entscheid: entscheidOf(name) }
      }
      unbekannte.set(key, { ...ort, wege: ort.wege + 1 })
      if (ort.entscheid === null) return 'offen'
      if (ort.entscheid.art === 'weg') return 'weg'
      return ort.entscheid.art === 'neu' ? ort.name : (fund.bekannt(ort.entscheid.name) ?? 'offen')
    },
    unbekannte: () => [...unbekannte.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  }
}

/** A way that is told twice counts once; told differently, nobody knows which is right, and neither is taken. */
function withoutRepeats(zeilen: readonly Wegeplanzeile[]): Wegeplanzeile[] {
  const told = zeilen.filter(({ zustand }) => ['neu', 'geaendert', 'gleich', 'behalten'].includes(zustand))
  const jeWeg = Map.groupBy(told, ({ von, nach }) => `${ortsschluessel(von)}\n${ortsschluessel(nach)}`)
  const ersetzt = new Map<Wegeplanzeile, Wegeplanzeile>()
  for (const gleiche of jeWeg.values()) {
    const [erste, ...weitere] = gleiche
    if (!erste) continue
    const streit = weitere.find(({ neu }) => !sameFigures(neu, erste.neu))
    for (const zeile of streit ? gleiche : weitere) {
      const andere = zeile === erste ? streit : erste
      ersetzt.set(zeile, streit && andere ? widerspruch(zeile, andere) : { ...zeile, zustand: 'doppelt' })
    }
  }
  return zeilen.map((zeile) => ersetzt.get(zeile) ?? zeile)
}

const widerspruch = (zeile: Wegeplanzeile, { stelle }: Wegeplanzeile): Wegeplanzeile => ({
  ...zeile,
  zustand: 'abgelehnt',
  maengel: [{ art: 'widerspruch', zelle: zeile.stelle, wert: stelle }]
})
