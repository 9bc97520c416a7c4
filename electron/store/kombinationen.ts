import { randomUUID } from 'node:crypto'
import { elementartOf } from '@shared/domain/kette/elementart'
import { needsBegruendung } from '@shared/domain/kette/vorVermittlung'
import { beurteile } from '@shared/domain/kombination/beurteilen'
import type { Element, Hartregel } from '@shared/domain/kombination/kandidat'
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
 * Puts the runs into the chain of a person as a proposal: a Kombination and its planned steps. Refused where a constraint is
 * violated that nobody overrode. Returns its id.
 */
export async function addKombination(tx: Tx, vorgang: Vorgang, neue: NeueKombination, heute: Tag): Promise<string> {
  const { personen, ...welt } = await readPlanung(tx, heute, [neue.fall])
  const person = personen[0] ?? refuse('fall.fehlt', {})
  const teile = neue.elemente.map(({ lauf: id, eintritt }) => {
    const lauf = welt.laeufe.find((einer) => einer.id === id) ?? refuse('angebot.fehlt', {})
    return teilOf(lauf, eintritt)
  })
  const { urteile } = beurteile(person, teile, welt)
  const verletzt = [...new Set(urteile.flatMap(({ schwere, regel }) => (schwere === 'verletzt' ? regel : [])))]
  const offen = verletzt.filter((regel) => !neue.ueberstimmt.some((eine) => eine.regel === regel))
  if (offen.length > 0) refuse('kombination.verletzt', { regeln: offen })
  // Only what stood against it is kept: an override of nothing says nothing.
  const ueberstimmt = neue.ueberstimmt.filter(({ regel }) => verletzt.includes(regel))
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
