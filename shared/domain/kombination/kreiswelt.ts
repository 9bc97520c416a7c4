import { einstiegeOf } from './einstieg'
import type { Lauf } from './lauf'
import { createPaarung } from './paarung'
import type { Planwelt } from './planwelt'
import { type Teil, teilOf } from './teil'
import { createWochen, type Wochen } from './wochen'

/** What planning a county looks at: the runs that may have a seat, and what is the same for many persons, worked out once. */
export interface Kreiswelt {
  welt: Planwelt
  laeufe: readonly Lauf[]
  /** Each run by its days of entry for who attends nothing yet. */
  teile: ReadonlyMap<string, readonly Teil[]>
  paarung: (a: Teil, b: Teil) => boolean
  /** The weeks of who lives there and attends nothing yet, for the parts above. */
  wochen: (wohnort: string | null) => Wochen
}

export function createKreiswelt(welt: Planwelt): Kreiswelt {
  const freie = welt.laeufe.filter(({ frei, warteliste }) => frei === null || frei > 0 || warteliste)
  const teile = new Map(
    freie.map((lauf) => [lauf.id, einstiegeOf(lauf, welt.heute).map((eintritt) => teilOf(lauf, eintritt))])
  )
  const laeufe = freie.filter(({ id }) => teile.get(id)?.length)
  const wochenJe = new Map<string | null, Wochen>()
  const wochen = (wohnort: string | null) => {
    const bekannt = wochenJe.get(wohnort) ?? createWochen(welt, wohnort)
    wochenJe.set(wohnort, bekannt)
    return bekannt
  }
  return { welt, laeufe, teile, paarung: createPaarung(welt), wochen }
}
