import { addDays } from '../kalender'
import type { Tag } from '../zeitraum'
import type { Kandidat } from './kandidat'

/** Which candidates are looked at. */
export interface Kandidatenwahl {
  art: Kandidat['art'] | 'alle'
  /** Everything begins within so many days; `null`: whenever. */
  binnenTagen: number | null
  nurPassende: boolean
}

/** The candidates of a choice, in their order. */
export function chosenOf<K extends Kandidat>(kandidaten: readonly K[], wahl: Kandidatenwahl, heute: Tag): K[] {
  const bis = wahl.binnenTagen === null ? null : addDays(heute, wahl.binnenTagen)
  return kandidaten.filter(
    ({ art, passt, elemente }) =>
      (wahl.art === 'alle' || art === wahl.art) &&
      (!wahl.nurPassende || passt !== 'nein') &&
      (bis === null || elemente.every(({ eintritt }) => eintritt <= bis))
  )
}

/** Stands for a candidate: the same elements on the same days. */
export const kandidatKey = ({ elemente }: Pick<Kandidat, 'elemente'>): string =>
  elemente.map(({ lauf, eintritt }) => `${lauf} ${eintritt}`).join(' + ')

/** The constraints a person would have to override, each once. */
export const verletzteOf = ({ urteile }: Pick<Kandidat, 'urteile'>): Kandidat['urteile'] =>
  urteile.filter(
    ({ schwere, regel }, index) =>
      schwere === 'verletzt' &&
      urteile.findIndex((anderes) => anderes.schwere === 'verletzt' && anderes.regel === regel) === index
  )
