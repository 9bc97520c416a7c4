import { setImmediate as breathe } from 'node:timers/promises'
import { type Buendelwert, buendelFor } from '@shared/domain/kombination/buendel'
import { createKreiswelt, type Kreiswelt } from '@shared/domain/kombination/kreiswelt'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'

/** Throws once somebody gave up. */
export interface Abbruch {
  throwIfAborted(): void
}

/** What fits each person by her case, best first. */
export type Personenbuendel = ReadonlyMap<string, readonly Buendelwert[]>

interface Vorher {
  welt: Planwelt
  /** Of persons who are as they were; whoever is missing is worked out anew. */
  buendel: Personenbuendel
}

/** More changed runs with a seat than this, and all is worked out anew. */
const MANY_RUNS = 8

/** Milliseconds after which others have their turn. */
const TURN = 12

/** The bundles of these persons; of what is known from before only what names a run that is not as it was. */
export async function workOut(
  personen: readonly Planperson[],
  welt: Planwelt,
  vorher: Vorher | undefined,
  signal?: Abbruch
): Promise<Personenbuendel> {
  const kreis = createKreiswelt(welt)
  const nur = vorher ? changedRuns(vorher.welt.laeufe, welt.laeufe) : new Set<string>()
  const neueLaeufe = kreis.laeufe.filter(({ id }) => nur.has(id)).length
  const bekannt = neueLaeufe <= MANY_RUNS ? vorher?.buendel : undefined
  const buendel = new Map<string, readonly Buendelwert[]>()
  let turn = performance.now()
  for (const person of personen) {
    const alt = bekannt?.get(person.fall)
    buendel.set(person.fall, alt ? withRuns(alt, person, kreis, nur) : inOrder(buendelFor(person, kreis)))
    if (performance.now() - turn < TURN) continue
    await breathe()
    signal?.throwIfAborted()
    turn = performance.now()
  }
  return buendel
}

/** What fitted before, with what names a changed run worked out anew. */
function withRuns(
  alt: readonly Buendelwert[],
  person: Planperson,
  kreis: Kreiswelt,
  nur: ReadonlySet<string>
): readonly Buendelwert[] {
  if (nur.size === 0) return alt
  const rest = alt.filter(({ elemente }) => !elemente.some(({ lauf }) => nur.has(lauf)))
  const neu = buendelFor(person, kreis, nur, rest)
  return rest.length === alt.length && neu.length === 0 ? alt : inOrder([...rest, ...neu])
}

/** The same order however they were found. */
const inOrder = (buendel: readonly Buendelwert[]): Buendelwert[] =>
  buendel.toSorted((a, b) => b.punkte - a.punkte || byElements(a, b))

function byElements(a: Buendelwert, b: Buendelwert): number {
  for (const [at, { lauf, eintritt }] of a.elemente.entries()) {
    const andere = b.elemente[at]
    if (!andere) return 1
    if (lauf !== andere.lauf) return lauf < andere.lauf ? -1 : 1
    if (eintritt !== andere.eintritt) return eintritt < andere.eintritt ? -1 : 1
  }
  return a.elemente.length - b.elemente.length
}

/** Runs that are new, gone or not as they were, by id. */
export function changedRuns(vorher: readonly Lauf[], jetzt: readonly Lauf[]): Set<string> {
  const [damals, heute] = [vorher, jetzt].map((laeufe) => new Map(laeufe.map((lauf) => [lauf.id, signatureOf(lauf)])))
  const ids = [...vorher, ...jetzt].map(({ id }) => id)
  return new Set(ids.filter((id) => damals?.get(id) !== heute?.get(id)))
}

/** Of the seats only whether there are some: how many is the planner's business. */
function signatureOf({ frei, freiStand: _s, belegt: _b, plaetze: _p, mindestTn: _m, ...lauf }: Lauf): string {
  return JSON.stringify([lauf, frei === null ? null : frei > 0])
}
