import type { Tag } from '../zeitraum'
import { beurteile, beurteilt } from './beurteilen'
import { einstiegeOf } from './einstieg'
import type { Kandidat } from './kandidat'
import type { Lauf } from './lauf'
import { teilpaare } from './paare'
import { type Gepruefter, pairPoints } from './paarpunkte'
import { createPaarung } from './paarung'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { bedarfArten } from './punkte'
import { eigenregeln } from './regeln'
import { elementeOf, runsBeside, type Teil, teilOf } from './teil'

/** What fits a person and is worth how much; the reasons are worked out again where somebody asks (`beurteile`). */
export type Buendelwert = Pick<Kandidat, 'elemente' | 'art' | 'punkte'>

/** What planning a county looks at: the runs with a seat to give, and which of them clash for everybody. */
export interface Kreiswelt {
  welt: Planwelt
  laeufe: readonly Lauf[]
  /** The days of entry of each run for who attends nothing yet. */
  einstiege: ReadonlyMap<Lauf, readonly Tag[]>
  paarung: (a: Lauf, b: Lauf) => boolean
}

/** The world of planning with what is the same for everybody worked out once. */
export function createKreiswelt(welt: Planwelt): Kreiswelt {
  const freie = welt.laeufe.filter(({ frei }) => (frei ?? 0) > 0)
  const einstiege = new Map(freie.map((lauf) => [lauf, einstiegeOf(lauf, welt.heute)] as const))
  const laeufe = freie.filter((lauf) => (einstiege.get(lauf) ?? []).length > 0)
  return { welt, laeufe, einstiege, paarung: createPaarung(welt) }
}

/**
 * Everything that fits a person and what she needs: runs with their best day of entry, and pairs of these. With `nur` only
 * what names one of those runs; `schon` is what fits of the rest.
 */
export function buendelFor(
  person: Planperson,
  kreis: Kreiswelt,
  nur?: ReadonlySet<string>,
  schon: readonly Buendelwert[] = []
): Buendelwert[] {
  const { welt, laeufe, paarung } = kreis
  const arten = bedarfArten(person)
  const gesucht = laeufe.filter(({ id, art }) => arten.has(art) && (nur?.has(id) ?? true))
  const neue = gesucht.flatMap((lauf) => bestOf(person, lauf, kreis) ?? [])
  const einzeln = neue.map(({ teil, kandidat: { art, punkte } }) => ({ elemente: elementeOf([teil]), art, punkte }))
  if (arten.size < 2 || neue.length === 0) return einzeln
  const alte = schon.flatMap((eines) => again(person, eines, welt) ?? [])
  const je = new Map([...neue, ...alte].map((einer) => [einer.teil, einer]))
  const bewertet = [...je.values()].map(({ teil, kandidat }) => ({ teil, punkte: kandidat.punkte }))
  const paare = teilpaare(bewertet, welt, paarung)
    .filter((teile) => !nur || teile.some(({ lauf }) => nur.has(lauf.id)))
    .flatMap((teile) => pairOf(person, teile, je, welt) ?? [])
  return [...einzeln, ...paare]
}

/** The day of entry that is worth most, of those that fit. */
function bestOf(person: Planperson, lauf: Lauf, { welt, einstiege }: Kreiswelt): Gepruefter | undefined {
  const danach = person.belegungen.flatMap(({ ende }) => (ende !== null && ende >= welt.heute ? ende : []))
  const tage = danach.length === 0 ? einstiege.get(lauf) : einstiegeOf(lauf, welt.heute, danach)
  let best: Gepruefter | undefined
  for (const eintritt of tage ?? []) {
    const teil = teilOf(lauf, eintritt)
    if (!isPossible(person, teil, welt)) continue
    const einer = examined(person, teil, welt)
    if (einer.kandidat.passt !== 'nein' && (!best || einer.kandidat.punkte > best.kandidat.punkte)) best = einer
  }
  return best
}

/** What concerns the run alone, first: it costs little and most runs fail here. */
function isPossible(person: Planperson, teil: Teil, welt: Planwelt): boolean {
  const pruefung = { person, welt, teile: [teil], phasen: [] }
  return !Object.values(eigenregeln).some((regel) => regel(pruefung).some(({ schwere }) => schwere === 'verletzt'))
}

function examined(person: Planperson, teil: Teil, welt: Planwelt): Gepruefter {
  const phasen = phasenOf(person, [teil], welt.wege)
  return { teil, phasen, kandidat: beurteilt({ person, welt, teile: [teil], phasen }) }
}

/** A run that fitted before, looked at once more to be paired. */
function again(person: Planperson, { art, elemente: [element] }: Buendelwert, welt: Planwelt): Gepruefter | undefined {
  const lauf = art === 'einzeln' ? welt.laeufe.find(({ id }) => id === element?.lauf) : undefined
  return lauf && element && examined(person, teilOf(lauf, element.eintritt), welt)
}

function pairOf(
  person: Planperson,
  teile: readonly Teil[],
  je: ReadonlyMap<Teil, Gepruefter>,
  welt: Planwelt
): Buendelwert | undefined {
  const [erster, zweiter] = teile.flatMap((teil) => je.get(teil) ?? [])
  const schnell =
    erster && zweiter && runsBeside(erster.teil, zweiter.teil) && pairPoints(person, erster, zweiter, welt)
  if (typeof schnell === 'number') return { elemente: elementeOf(teile), art: 'kombination', punkte: schnell }
  if (schnell === null) return undefined
  const { passt, art, punkte } = beurteile(person, teile, welt)
  return passt === 'nein' ? undefined : { elemente: elementeOf(teile), art, punkte }
}
