import { setImmediate as breathe } from 'node:timers/promises'
import { type Buendelwert, buendelFor } from '@shared/domain/kombination/buendel'
import { createKreiswelt, type Kreiswelt } from '@shared/domain/kombination/kreiswelt'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import type { Tag } from '@shared/domain/zeitraum'
import { changeCounter } from './changeCounter'
import { readPlanpersonen, readWartende } from './planpersonen'
import { readPlanwelt } from './planung'
import type { Db } from './tables'

/** Everybody who waits, with all that fits, as of a day. */
export interface Kreisbuendel {
  welt: Planwelt
  personen: readonly Planperson[]
  buendelJe: ReadonlyMap<string, readonly Buendelwert[]>
}

interface Progress {
  signal?: { throwIfAborted(): void }
  report?: (progress: { done: number; total: number }) => void
}

interface Stand {
  heute: Tag
  zahl: number
  aenderung: number
  /** What everybody's bundles follow from beside the runs. */
  grundlage: string
  laeufe: Map<string, string>
  personen: Map<string, Planperson>
  buendel: Map<string, Buendelwert[]>
  kreis: Kreiswelt
}

/** More changed runs than this, and all is worked out anew. */
const MANY_RUNS = 8

/** Milliseconds after which others have their turn. */
const TURN = 12

/**
 * The bundles of everybody who waits: worked out once, then only what changed – a person by the history, a run or a rule by
 * comparing. In memory: gone with the lock.
 */
export function createKreisbuendel(db: Db): { current(heute: Tag, progress?: Progress): Promise<Kreisbuendel> } {
  let stand: Stand | undefined

  return {
    async current(heute, progress = {}) {
      const zahl = await changeCounter(db)
      if (stand?.heute !== heute || stand.zahl !== zahl) stand = await bringUp(db, heute, zahl, stand, progress)
      const { kreis, personen, buendel } = stand
      return { welt: kreis.welt, personen: [...personen.values()], buendelJe: buendel }
    }
  }
}

async function bringUp(
  db: Db,
  heute: Tag,
  zahl: number,
  vorher: Stand | undefined,
  progress: Progress
): Promise<Stand> {
  const aenderung = await lastAenderung(db)
  const kreis = createKreiswelt(await readPlanwelt(db, heute))
  const grundlage = await grundlageOf(db, kreis.welt)
  const laeufe = new Map(kreis.welt.laeufe.map((lauf) => [lauf.id, signatureOf(lauf)]))
  const wartende = await readWartende(db)
  const neueLaeufe = vorher ? changedRuns(vorher.laeufe, laeufe) : []
  const alles = !vorher || vorher.grundlage !== grundlage || neueLaeufe.length > MANY_RUNS
  const geaendert = alles ? wartende : await changedPersons(db, vorher, wartende, neueLaeufe)
  const gelesen = await readPlanpersonen(db, geaendert, kreis.welt.laeufe, heute)
  const frisch = new Map(gelesen.map((person) => [person.fall, person]))
  const personen = new Map<string, Planperson>()
  const buendel = new Map<string, Buendelwert[]>()
  const nur = new Set(neueLaeufe)
  let turn = performance.now()
  for (const [done, fall] of wartende.entries()) {
    const person = frisch.get(fall) ?? vorher?.personen.get(fall)
    if (!person) continue
    personen.set(fall, person)
    const alt = frisch.has(fall) ? undefined : vorher?.buendel.get(fall)
    buendel.set(fall, alt ? withRuns(alt, person, kreis, nur) : inOrder(buendelFor(person, kreis)))
    if (performance.now() - turn < TURN) continue
    progress.report?.({ done, total: wartende.length })
    await breathe()
    progress.signal?.throwIfAborted()
    turn = performance.now()
  }
  return { heute, zahl, aenderung, grundlage, laeufe, personen, buendel, kreis }
}

/** What fitted before, with what names a changed run worked out anew. */
function withRuns(alt: Buendelwert[], person: Planperson, kreis: Kreiswelt, nur: ReadonlySet<string>): Buendelwert[] {
  if (nur.size === 0) return alt
  const rest = alt.filter(({ elemente }) => !elemente.some(({ lauf }) => nur.has(lauf)))
  const neu = buendelFor(person, kreis, nur, rest)
  return rest.length === alt.length && neu.length === 0 ? alt : inOrder([...rest, ...neu])
}

/** The same order however they were found. */
function inOrder(buendel: readonly Buendelwert[]): Buendelwert[] {
  return buendel
    .map((eines) => ({ eines, key: eines.elemente.map(({ lauf, eintritt }) => lauf + eintritt).join() }))
    .sort((a, b) => b.eines.punkte - a.eines.punkte || (a.key < b.key ? -1 : 1))
    .map(({ eines }) => eines)
}

function changedRuns(vorher: ReadonlyMap<string, string>, jetzt: ReadonlyMap<string, string>): string[] {
  const ids = new Set([...vorher.keys(), ...jetzt.keys()])
  return [...ids].filter((id) => vorher.get(id) !== jetzt.get(id))
}

/** Whose records the history names since then, who is new, and who attends a run that changed. */
async function changedPersons(
  db: Db,
  vorher: Stand,
  wartende: readonly string[],
  laeufe: readonly string[]
): Promise<string[]> {
  const rows = await db.selectFrom('aenderung').select('fall').distinct().where('id', '>', vorher.aenderung).execute()
  const genannt = new Set(rows.map(({ fall }) => fall))
  return wartende.filter((fall) => {
    const person = vorher.personen.get(fall)
    return !person || genannt.has(fall) || person.belegungen.some(({ lauf }) => lauf !== null && laeufe.includes(lauf))
  })
}

/** Of the seats only whether there are some: how many is the planner's business. */
function signatureOf({ frei, freiStand: _s, belegt: _b, plaetze: _p, mindestTn: _m, ...lauf }: Lauf): string {
  return JSON.stringify([lauf, frei === null ? null : frei > 0])
}

async function grundlageOf(db: Db, { regeln, kriterien, heute }: Planwelt): Promise<string> {
  const wege = await db.selectFrom('wegzeit').selectAll().orderBy('ortA').orderBy('ortB').execute()
  const orte = await db.selectFrom('ort').select(['name', 'breite', 'laenge']).orderBy('name').execute()
  return JSON.stringify([heute, regeln, kriterien, wege, orte])
}

async function lastAenderung(db: Db): Promise<number> {
  const row = await db.selectFrom('aenderung').select(db.fn.max('id').as('id')).executeTakeFirst()
  return Number(row?.id ?? 0)
}
