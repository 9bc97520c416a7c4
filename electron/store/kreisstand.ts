import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import type { Kreisfrage } from './kreisbuendel'
import { type Abbruch, changedRuns, type Personenbuendel, workOut } from './personenbuendel'
import { readPlanpersonen } from './planpersonen'
import { readPlanwelt } from './planung'
import type { Db } from './tables'

/** What is kept of a county. */
export interface Kreisstand {
  /** Stands for what was asked, and for what is stored. */
  key: string
  /** The last entry of the history that it knows of. */
  aenderung: number
  /** What everybody's bundles follow from beside the runs. */
  grundlage: string
  welt: Planwelt
  personen: ReadonlyMap<string, Planperson>
  buendel: Personenbuendel
}

interface Gefragt extends Kreisfrage {
  wer: readonly string[]
  key: string
}

/** Reads and works out what is not as it was; everything, where day, criteria, matrix or ways are others. */
export async function bringUp(
  db: Db,
  { heute, kriterien, wer, key }: Gefragt,
  vorher: Kreisstand | undefined,
  signal?: Abbruch
): Promise<Kreisstand> {
  const aenderung = await lastAenderung(db)
  const welt = { ...(await readPlanwelt(db, heute)), kriterien }
  const grundlage = await grundlageOf(db, welt)
  const gueltig = vorher?.grundlage === grundlage ? vorher : undefined
  const neu = gueltig ? await changedPersons(db, gueltig, wer, changedRuns(gueltig.welt.laeufe, welt.laeufe)) : wer
  const gelesen = await readPlanpersonen(db, neu, welt.laeufe, heute)
  const frisch = new Map(gelesen.map((person) => [person.fall, person]))
  const gefragt = new Set(neu)
  const bleibt = <T>(je: ReadonlyMap<string, T>) => new Map([...je].filter(([fall]) => !gefragt.has(fall)))
  const alte = bleibt(gueltig?.personen ?? new Map<string, Planperson>())
  const personen = new Map(
    wer.flatMap((fall) => {
      const person = frisch.get(fall) ?? alte.get(fall)
      return person ? [[fall, person] as const] : []
    })
  )
  const unveraendert = gueltig && { welt: gueltig.welt, buendel: bleibt(gueltig.buendel) }
  const buendel = await workOut([...personen.values()], welt, unveraendert, signal)
  return { key, aenderung, grundlage, welt, personen, buendel }
}

/** Whose records the history names since then, who is new, and who attends a run that changed. */
async function changedPersons(
  db: Db,
  { aenderung, personen }: Kreisstand,
  wer: readonly string[],
  laeufe: ReadonlySet<string>
): Promise<string[]> {
  const rows = await db.selectFrom('aenderung').select('fall').distinct().where('id', '>', aenderung).execute()
  const genannt = new Set(rows.map(({ fall }) => fall))
  return wer.filter((fall) => {
    const person = personen.get(fall)
    return !person || genannt.has(fall) || person.belegungen.some(({ lauf }) => lauf !== null && laeufe.has(lauf))
  })
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
