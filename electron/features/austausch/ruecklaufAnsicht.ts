import type { OffeneListe as Ansicht } from '@shared/contract/austausch'
import type { Rueckzelle } from '@shared/contract/vorschau'
import { countZeilen, type Ruecklauf } from '@shared/domain/ausgaben/ruecklauf'
import { spalteOf } from '@shared/domain/ausgaben/spalten'
import { rueckstaende } from '@shared/domain/ausgaben/zellvergleich'
import type { DateiHinweis, ErkannteListe } from '@shared/domain/austausch/erkannteListe'

/** Which list this one answers, with its rows and cells in numbers. */
export function ausgabeOf(ruecklauf: Ruecklauf): NonNullable<Ansicht['ausgabe']> {
  const { id, zeit, empfaenger, art } = ruecklauf.liste
  const staende = [...ruecklauf.zeilen.values()].flatMap(({ zellen }) => zellen.map(({ stand }) => stand))
  const anzahlen = rueckstaende.map((stand) => [stand, staende.filter((einer) => einer === stand).length] as const)
  return {
    ...{ id, zeit, empfaenger, art },
    zeilen: countZeilen(ruecklauf),
    zellen: Object.fromEntries(anzahlen) as NonNullable<Ansicht['ausgabe']>['zellen']
  }
}

/** What to tell about the columns of a list that came back; of one whose tickets nobody here knows, only that. */
export function ruecklaufHinweise(
  { beleg, columns }: Pick<ErkannteListe, 'beleg' | 'columns'>,
  ruecklauf: Ruecklauf | undefined
): DateiHinweis[] {
  if (!beleg) return []
  if (!ruecklauf) return [{ code: 'beleg.unbekannt', facts: {} }]
  const dazu = columns.filter(
    ({ spalte, forbidden }) => !forbidden && !(spalte && ruecklauf.liste.spalten.includes(spalte))
  )
  return [
    ...ruecklauf.fehlendeSpalten.map((spalte) => {
      return { code: 'spalte.fehlt', facts: { heading: spalteOf(spalte).heading } } as const
    }),
    ...dazu.map(({ column, heading }) => ({ code: 'spalte.dazu', facts: { column, heading } }) as const)
  ]
}

/** The cells of a row with their three values. */
export function rueckzellenOf(ruecklauf: Ruecklauf | undefined, row: number): Rueckzelle[] {
  return (ruecklauf?.zeilen.get(row)?.zellen ?? []).map(({ spalte, stand, ausgegeben, dort, hier }) => ({
    ...{ spalte, stand },
    feld: spalteOf(spalte).feld,
    ausgegeben: ausgegeben?.wert ?? null,
    dort: dort.wert,
    hier: hier.wert
  }))
}
