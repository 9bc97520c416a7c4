import { beurteile } from './beurteilen'
import { einstiegeOf } from './einstieg'
import type { Kandidat, Urteil } from './kandidat'
import type { Kreiswelt } from './kreiswelt'
import type { Lauf } from './lauf'
import { teilpaare } from './paare'
import { type Gepruefter, pairPoints } from './paarpunkte'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { anteileOf, bedarfArten, lageOf, punkteOf } from './punkte'
import { eigenregeln } from './regeln'
import { zeitplan } from './regeln/h1Zeitplan'
import { wohnweg } from './regeln/h2Wohnweg'
import { ausschluss } from './regeln/h7Ausschluss'
import { kinderbetreuung } from './regeln/h9Kinderbetreuung'
import { belastung } from './regeln/h10Belastung'
import { elementeOf, runsBeside, type Teil, teilOf } from './teil'

/** What fits a person and is worth how much; the reasons are worked out again where somebody asks (`beurteile`). */
export interface Buendelwert extends Pick<Kandidat, 'elemente' | 'art' | 'punkte'> {
  /** Of a single run: care of children is still to be settled. */
  betreuungOffen?: true
}

/**
 * Everything that fits a person and what she needs (where nothing is noted, anything): runs with their best day of entry,
 * and pairs of these. With `nur` only what names one of those runs; `schon` is what fits of the rest.
 */
export function buendelFor(
  person: Planperson,
  kreis: Kreiswelt,
  nur?: ReadonlySet<string>,
  schon: readonly Buendelwert[] = []
): Buendelwert[] {
  const arten = neededBy(person)
  const gesucht = kreis.laeufe.filter(({ id, art }) => arten.has(art) && (nur?.has(id) ?? true))
  const neue = gesucht.flatMap((lauf) => bestOf(person, lauf, kreis) ?? [])
  const einzeln = neue.map(
    ({ element, punkte, betreuungOffen }): Buendelwert => ({
      ...{ elemente: [element], art: 'einzeln', punkte },
      ...(betreuungOffen && { betreuungOffen })
    })
  )
  if (arten.size < 2 || neue.length === 0) return einzeln
  // Only what is of the other kind can be paired with what is new.
  const andere = new Set(neue.map(({ teil }) => (teil.lauf.art === 'sprache' ? 'arbeitsmarkt' : 'sprache')))
  const alte = schon.flatMap((eines) => again(person, eines, kreis, andere) ?? [])
  const je = new Map([...neue, ...alte].map((einer) => [einer.teil, einer]))
  const paare = teilpaare([...je.values()], kreis.welt, kreis.paarung)
    .filter((teile) => !nur || teile.some(({ lauf }) => nur.has(lauf.id)))
    .flatMap((teile) => pairOf(person, teile, je, kreis) ?? [])
  return [...einzeln, ...paare]
}

const neededBy = (person: Planperson): ReadonlySet<Lauf['art']> =>
  person.bedarfe.length === 0 ? new Set(['sprache', 'arbeitsmarkt']) : bedarfArten(person)

/** The day of entry that is worth most, of those that fit. */
function bestOf(person: Planperson, lauf: Lauf, kreis: Kreiswelt): Gepruefter | undefined {
  let best: Gepruefter | undefined
  for (const teil of teileOf(person, lauf, kreis)) {
    const einer = isPossible(person, teil, kreis.welt) ? examined(person, teil, kreis) : undefined
    if (einer && (!best || einer.punkte > best.punkte)) best = einer
  }
  return best
}

function teileOf({ belegungen }: Planperson, lauf: Lauf, { welt, teile }: Kreiswelt): readonly Teil[] {
  const danach = belegungen.flatMap(({ ende }) => (ende !== null && ende >= welt.heute ? ende : []))
  if (danach.length === 0) return teile.get(lauf.id) ?? []
  return einstiegeOf(lauf, welt.heute, danach).map((eintritt) => teilOf(lauf, eintritt))
}

/** What concerns the run alone, first: it costs little and most runs fail here. */
function isPossible(person: Planperson, teil: Teil, welt: Planwelt): boolean {
  const pruefung = { person, welt, teile: [teil], phasen: [] }
  return !ersteRegeln.some((regel) => regel(pruefung).some(isVerletzt))
}

const ersteRegeln = Object.values(eigenregeln)

/** A run in its weeks, and what it is worth, if it fits there: asked first what most fail at, and nothing that only advises. */
function examined(person: Planperson, teil: Teil, { welt, wochen }: Kreiswelt): Gepruefter | undefined {
  const phasen =
    person.belegungen.length > 0 ? phasenOf(person, [teil], welt.wege) : wochen(person.wohnort).phasen(teil)
  const pruefung = { person, welt, teile: [teil], phasen }
  const urteile: Urteil[] = []
  for (const regel of wochenfolge) {
    const gesagt = regel(pruefung)
    if (gesagt.some(isVerletzt)) return undefined
    urteile.push(...gesagt)
  }
  const lage = lageOf(pruefung, urteile)
  const element = { lauf: teil.lauf.id, eintritt: teil.eintritt }
  return {
    teil,
    element,
    punkte: punkteOf(anteileOf(lage), welt.kriterien),
    betreuungOffen: lage.betreuung === 'offen'
  }
}

const wochenfolge = [kinderbetreuung, belastung, zeitplan, wohnweg, ausschluss]
const isVerletzt = ({ schwere }: Urteil) => schwere === 'verletzt'

/** A run that fitted before, to be paired. */
function again(
  person: Planperson,
  { art, elemente: [element], punkte, betreuungOffen }: Buendelwert,
  kreis: Kreiswelt,
  arten: ReadonlySet<Lauf['art']>
): Gepruefter | undefined {
  const lauf = art === 'einzeln' ? kreis.teile.get(element?.lauf ?? '')?.[0]?.lauf : undefined
  const teil =
    lauf && arten.has(lauf.art) && teileOf(person, lauf, kreis).find(({ eintritt }) => eintritt === element?.eintritt)
  return teil && element ? { teil, element, punkte, betreuungOffen: betreuungOffen === true } : undefined
}

function pairOf(
  person: Planperson,
  teile: readonly [Teil, Teil],
  je: ReadonlyMap<Teil, Gepruefter>,
  { welt, wochen }: Kreiswelt
): Buendelwert | undefined {
  const [erster, zweiter] = [je.get(teile[0]), je.get(teile[1])]
  const schnell = erster && zweiter && pairPoints(person, erster, zweiter, welt, wochen(person.wohnort))
  if (erster && zweiter && typeof schnell === 'number') {
    const art = runsBeside(erster.teil, zweiter.teil) ? 'kombination' : 'ueberbrueckung'
    // The same elements in all her pairs: there are hundreds of thousands.
    return { elemente: [erster.element, zweiter.element], art, punkte: schnell }
  }
  if (schnell === null) return undefined
  const { passt, art, punkte } = beurteile(person, teile, welt)
  return passt === 'nein' ? undefined : { elemente: elementeOf(teile), art, punkte }
}
