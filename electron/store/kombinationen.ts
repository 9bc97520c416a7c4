import { randomUUID } from 'node:crypto'
import { elementartOf } from '@shared/domain/kette/elementart'
import { needsBegruendung } from '@shared/domain/kette/vorVermittlung'
import { beurteile } from '@shared/domain/kombination/beurteilen'
import type { Element, Hartregel, Kandidat } from '@shared/domain/kombination/kandidat'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import {
  followsKombination,
  type Kombinationstatus,
  kombinationsschritte,
  planstatusFor
} from '@shared/domain/kombination/schritte'
import { wochenstundenOf } from '@shared/domain/kombination/stundenplan'
import { type Teil, teilOf } from '@shared/domain/kombination/teil'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { readPlanung } from './planung'
import { findSatz, insertSatz, saveSatz } from './saetze'
import type { Tx } from './tables'
import type { Vorgang } from './vorgang'
import { vormerken } from './vormerken'

/** Runs found together for a person, constraints that were overridden with the reason, and why. */
export interface NeueKombination {
  fall: string
  elemente: readonly Element[]
  ueberstimmt: readonly { regel: Hartregel; grund: string }[]
  begruendung: string | null
  /** The round of planning it comes from. */
  runde: string | null
}

/**
 * Puts the runs into the chains of these persons as proposals: each a Kombination and its planned steps. Refused where a
 * constraint is violated that nobody overrode; whoever comes first takes the seat. Returns the ids, in this order.
 */
export async function addKombinationen(
  tx: Tx,
  vorgang: Vorgang,
  neue: readonly NeueKombination[],
  heute: Tag
): Promise<string[]> {
  const planung = await readPlanung(
    tx,
    heute,
    neue.map(({ fall }) => fall)
  )
  const personen = new Map(planung.personen.map((person) => [person.fall, person]))
  const ids: string[] = []
  for (const eine of neue) {
    const person = personen.get(eine.fall) ?? refuse('fall.fehlt', {})
    ids.push(await addOne(tx, vorgang, eine, { ...planung, person }))
    planung.laeufe = planung.laeufe.map((lauf) => (eine.elemente.some((e) => e.lauf === lauf.id) ? taken(lauf) : lauf))
  }
  return ids
}

/** With one seat less, as it will be read once the proposal is stored. */
const taken = (lauf: Lauf): Lauf => ({ ...lauf, frei: lauf.frei === null ? null : Math.max(0, lauf.frei - 1) })

async function addOne(
  tx: Tx,
  vorgang: Vorgang,
  neue: NeueKombination,
  { person, ...welt }: Planwelt & { person: Planperson }
): Promise<string> {
  const { heute } = welt
  const teile = neue.elemente.map(({ lauf: id, eintritt }) => {
    const lauf = welt.laeufe.find((einer) => einer.id === id) ?? refuse('angebot.fehlt', {})
    return teilOf(lauf, eintritt)
  })
  const ueberstimmt = overridden(beurteile(person, teile, welt), neue)
  const id = randomUUID()
  const werte = {
    ...{ status: 'VORSCHLAG', erstelltAm: heute, begruendung: neue.begruendung, runde: neue.runde },
    ueberstimmt: ueberstimmt.length > 0 ? JSON.stringify(ueberstimmt) : null
  }
  await insertSatz(tx, vorgang, { art: 'kombination', id, fall: neue.fall, werte }, heute)
  for (const teil of teile) {
    const schritt = {
      art: 'kettenelement',
      id: randomUUID(),
      fall: neue.fall,
      werte: stepOf(teil, id, heute, neue)
    } as const
    await insertSatz(tx, vorgang, schritt, heute)
  }
  return id
}

/** Only what stood against it is kept: an override of nothing says nothing. */
function overridden({ urteile }: Kandidat, { ueberstimmt }: NeueKombination): NeueKombination['ueberstimmt'] {
  const verletzt = [...new Set(urteile.flatMap(({ schwere, regel }) => (schwere === 'verletzt' ? regel : [])))]
  const offen = verletzt.filter((regel) => !ueberstimmt.some((eine) => eine.regel === regel))
  if (offen.length > 0) refuse('kombination.verletzt', { regeln: offen })
  return ueberstimmt.filter(({ regel }) => verletzt.includes(regel))
}

function stepOf({ lauf, eintritt }: Teil, kombination: string, heute: Tag, { begruendung }: NeueKombination) {
  const { id, titel, kursart, instrument, kostentraeger, traegerName, niveauZiel, ende } = lauf
  const elementart = elementartOf(lauf)
  const vorher = needsBegruendung({ elementart, plan: { beginn: eintritt, ende }, ist: null }, heute)
  return {
    ...{ elementart, titel, kursart, instrument, kostentraeger, traeger: traegerName, niveauZiel, kombination },
    ...{ planstatus: 'GEPLANT', beginnPlan: eintritt, endePlan: ende, durchfuehrung: id },
    wochenstunden: wochenstundenOf(lauf),
    begruendung: vorher ? begruendung : null
  }
}

/** A combination with the version it was read at, its next status, and why it is given up. */
export interface Kombinationsschritt {
  id: string
  version: number
  status: Kombinationstatus
  grund: string | null
}

/**
 * Takes a combination to its next status and its steps with it: asked for, assigned as participations that are put down for,
 * or given up with the reason. Refused where that status may not follow. Returns the new version.
 */
export async function advanceKombination(
  tx: Tx,
  vorgang: Vorgang,
  { id, version, status, grund }: Kombinationsschritt,
  heute: Tag
): Promise<number> {
  const vorher = (await findSatz(tx, 'kombination', id)) ?? refuse('satz.fehlt', {})
  // Somebody else may have gone on meanwhile: that is a conflict of versions.
  if (vorher.version === version && !kombinationsschritte(vorher.status).includes(status))
    refuse('kombination.schritt', { von: vorher.status, nach: status })
  if (status === 'VERWORFEN' && grund === null) refuse('kombination.grundFehlt', {})
  const werte = { status, ...(status === 'VERWORFEN' && { begruendung: grund }) }
  const next = await saveSatz(tx, vorgang, { art: 'kombination', id, version, werte }, heute)
  const rows = await tx.selectFrom('kettenelement').select('id').where('kombination', '=', id).orderBy('id').execute()
  for (const { id: schritt } of rows) await followStep(tx, vorgang, schritt, status, grund, heute)
  return next
}

async function followStep(
  tx: Tx,
  vorgang: Vorgang,
  id: string,
  status: Kombinationstatus,
  grund: string | null,
  heute: Tag
): Promise<void> {
  const schritt = await findSatz(tx, 'kettenelement', id)
  const planstatus = planstatusFor(status)
  if (!schritt || planstatus === null || !followsKombination(schritt)) return
  const werte = { planstatus, ...(status === 'VERWORFEN' && { verworfenGrund: grund }) }
  const version = await saveSatz(tx, vorgang, { art: 'kettenelement', id, version: schritt.version, werte }, heute)
  if (status === 'AKTIV') await vormerken(tx, vorgang, { id, version }, heute)
}
