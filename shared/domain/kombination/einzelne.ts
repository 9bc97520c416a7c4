import { beurteile } from './beurteilen'
import { einstiegeOf } from './einstieg'
import type { Hartregel, Kandidat } from './kandidat'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { eigenregeln } from './regeln'
import { type Teil, teilOf } from './teil'

/** A run by itself with its day of entry, and what the rules say of it. */
export interface Einzelner {
  teil: Teil
  kandidat: Kandidat
}

/** Every run that can still be begun, with each day of entry that is looked at. */
export function einzelneOf(person: Planperson, welt: Planwelt): Einzelner[] {
  return teileFor(person, welt).map((teil) => ({ teil, kandidat: beurteile(person, [teil], welt) }))
}

/** The runs a person could begin, by day of entry. */
export function teileFor({ belegungen }: Planperson, { laeufe, heute }: Planwelt): Teil[] {
  const danach = belegungen.flatMap(({ ende }) => (ende !== null && ende >= heute ? ende : []))
  return laeufe.flatMap((lauf) => einstiegeOf(lauf, heute, danach).map((eintritt) => teilOf(lauf, eintritt)))
}

/** Nothing stands against it that stays whatever is combined with it. */
export const isEligible = ({ urteile }: Kandidat): boolean =>
  !urteile.some(({ schwere, regel }) => schwere === 'verletzt' && isEigen(regel))

const isEigen = (regel: Hartregel) => regel in eigenregeln
