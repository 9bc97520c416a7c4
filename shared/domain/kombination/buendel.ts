import type { Tag } from '../zeitraum'
import { beurteile } from './beurteilen'
import { einstiegeOf } from './einstieg'
import type { Kandidat, Urteil } from './kandidat'
import type { Lauf } from './lauf'
import { teilpaare } from './paare'
import { type Gepruefter, pairPoints } from './paarpunkte'
import { createPaarung } from './paarung'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { bedarfArten, punkteOf, teileOf } from './punkte'
import { eigenregeln } from './regeln'
import { zeitplan } from './regeln/h1Zeitplan'
import { wohnweg } from './regeln/h2Wohnweg'
import { ausschluss } from './regeln/h7Ausschluss'
import { kinderbetreuung } from './regeln/h9Kinderbetreuung'
import { belastung } from './regeln/h10Belastung'
import { elementeOf, runsBeside, type Teil, teilOf } from './teil'

/** What fits a person and is worth how much; the reasons are worked out again where somebody asks (`beurteile`). */
export type Buendelwert = Pick<Kandidat, 'elemente' | 'art' | 'punkte'>

/** What planning a county looks at: the runs that may have a seat, and which of them clash for everybody. */
export interface Kreiswelt {
  welt: Planwelt
  laeufe: readonly Lauf[]
  /** The days of entry of each run for who attends nothing yet. */
  einstiege: ReadonlyMap<Lauf, readonly Tag[]>
  paarung: (a: Lauf, b: Lauf) => boolean
}

/** The world of planning with what is the same for everybody worked out once. */
export function createKreiswelt(welt: Planwelt): Kreiswelt {
  const freie = welt.laeufe.filter(({ frei, warteliste }) => frei === null || frei > 0 || warteliste)
  const einstiege = new Map(freie.map((lauf) => [lauf, einstiegeOf(lauf, welt.heute)] as const))
  const laeufe = freie.filter((lauf) => (einstiege.get(lauf) ?? []).length > 0)
  return { welt, laeufe, einstiege, paarung: createPaarung(welt) }
}

/**
 * Everything that fits a person and what she needs (where nothing is noted, anything): runs with their best day of entry, and pairs of these. With `nur` only
 * what names one of those runs; `schon` is what fits of the rest.
 */
export function buendelFor(
  person: Planperson,
  kreis: Kreiswelt,
  nur?: ReadonlySet<string>,
  schon: readonly Buendelwert[] = []
): Buendelwert[] {
  const { welt, laeufe, paarung } = kreis
  const arten = neededBy(person)
  const gesucht = laeufe.filter(({ id, art }) => arten.has(art) && (nur?.has(id) ?? true))
  const neue = gesucht.flatMap((lauf) => bestOf(person, lauf, kreis) ?? [])
  const einzeln = neue.map(
    ({ teil, punkte }): Buendelwert => ({ elemente: elementeOf([teil]), art: 'einzeln', punkte })
  )
  if (arten.size < 2 || neue.length === 0) return einzeln
  const alte = schon.flatMap((eines) => again(person, eines, welt) ?? [])
  const je = new Map([...neue, ...alte].map((einer) => [einer.teil, einer]))
  const paare = teilpaare([...je.values()], welt, paarung)
    .filter((teile) => !nur || teile.some(({ lauf }) => nur.has(lauf.id)))
    .flatMap((teile) => pairOf(person, teile, je, welt) ?? [])
  return [...einzeln, ...paare]
}

const neededBy = (person: Planperson): ReadonlySet<Lauf['art']> =>
  person.bedarfe.length === 0 ? new Set(['sprache', 'arbeitsmarkt']) : bedarfArten(person)

/** The day of entry that is worth most, of those that fit. */
function bestOf(person: Planperson, lauf: Lauf, { welt, einstiege }: Kreiswelt): Gepruefter | undefined {
  const danach = person.belegungen.flatMap(({ ende }) => (ende !== null && ende >= welt.heute ? ende : []))
  const tage = danach.length === 0 ? einstiege.get(lauf) : einstiegeOf(lauf, welt.heute, danach)
  let best: Gepruefter | undefined
  for (const eintritt of tage ?? []) {
    const teil = teilOf(lauf, eintritt)
    const einer = isPossible(person, teil, welt) ? examined(person, teil, welt) : undefined
    if (einer && (!best || einer.punkte > best.punkte)) best = einer
  }
  return best
}

/** What concerns the run alone, first: it costs little and most runs fail here. */
function isPossible(person: Planperson, teil: Teil, welt: Planwelt): boolean {
  const pruefung = { person, welt, teile: [teil], phasen: [] }
  return !Object.values(eigenregeln).some((regel) => regel(pruefung).some(isVerletzt))
}

/** A run in its weeks, and what it is worth, if it fits there: asked first what most fail at, and nothing that only advises. */
function examined(person: Planperson, teil: Teil, welt: Planwelt): Gepruefter | undefined {
  const phasen = phasenOf(person, [teil], welt.wege)
  const pruefung = { person, welt, teile: [teil], phasen }
  const urteile: Urteil[] = []
  for (const regel of wochenfolge) {
    const gesagt = regel(pruefung)
    if (gesagt.some(isVerletzt)) return undefined
    urteile.push(...gesagt)
  }
  return { teil, phasen, urteile, punkte: punkteOf(teileOf(pruefung, urteile)) }
}

const wochenfolge = [kinderbetreuung, belastung, zeitplan, wohnweg, ausschluss]
const isVerletzt = ({ schwere }: Urteil) => schwere === 'verletzt'

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
