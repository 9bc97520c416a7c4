import { createHash } from 'node:crypto'
import { regeleinstellungen } from '@shared/domain/einstellungen/einstellungen'
import type { Lage } from '@shared/domain/fristen/frist'
import { fristarten, fristenOf } from '@shared/domain/fristen/fristenOf'
import { addDays } from '@shared/domain/kalender'
import { geschlossenerFall } from '@shared/domain/saetze/zustaende'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { insertRows, readRows, removeOf } from './bulk'
import { readEinstellung, saveEinstellung } from './einstellungen'
import { readAusfalltage } from './fristGrundlage'
import { readLagen } from './lagen'
import type { Db, FristTable } from './tables'

const CASES_AT_ONCE = 5000

type Zeile = FristTable & Record<string, string | null>

/**
 * Brings the kept Fristen up to a day: those of cases that changed since the last time, and everybody's when the day, the
 * rules or what the office set for them is another. Whoever reads `frist` calls it first.
 */
export async function keepFristen(db: Db, kontext: FilterKontext): Promise<void> {
  const grundlage = await grundlageOf(db)
  const { wert: stand } = await readEinstellung(db, 'fristenStand')
  const alle = stand?.tag !== kontext.heute || stand.grundlage !== grundlage
  const veraltet = await db.selectFrom('fristVeraltet').select('fall').execute()
  if (!alle && veraltet.length === 0) return
  await db.transaction().execute(async (tx) => {
    if (alle) await keepAll(tx, kontext)
    else
      await keepSome(
        tx,
        kontext,
        veraltet.map(({ fall }) => fall)
      )
    await tx.deleteFrom('fristVeraltet').execute()
    if (alle) await saveEinstellung(tx, 'fristenStand', { tag: kontext.heute, grundlage })
  })
}

/** Everybody, writing only where something is different. */
async function keepAll(tx: Db, kontext: FilterKontext): Promise<void> {
  const bisher = new Map<string, string>()
  for (const row of await tx
    .selectFrom('frist')
    .selectAll()
    .orderBy('rowid' as 'fall')
    .execute()) {
    bisher.set(row.fall, (bisher.get(row.fall) ?? '') + lineOf(row))
  }
  const anders: string[] = []
  const neu: Zeile[] = []
  for (const { person, lage } of await readLagen(tx, kontext, null)) {
    const rows = rowsOf(person.fall, lage)
    const vorher = bisher.get(person.fall) ?? ''
    bisher.delete(person.fall)
    if (vorher === rows.map(lineOf).join('')) continue
    if (vorher !== '') anders.push(person.fall)
    neu.push(...rows)
  }
  // What is left belongs to cases nobody works on any more.
  await removeOf(tx, 'frist', [...anders, ...bisher.keys()])
  await insertRows(tx, 'frist', neu)
}

async function keepSome(tx: Db, kontext: FilterKontext, faelle: readonly string[]): Promise<void> {
  await removeOf(tx, 'frist', faelle)
  for (let start = 0; start < faelle.length; start += CASES_AT_ONCE) {
    const lagen = await readLagen(tx, kontext, await imBestand(tx, faelle.slice(start, start + CASES_AT_ONCE)))
    await insertRows(
      tx,
      'frist',
      lagen.flatMap(({ person, lage }) => rowsOf(person.fall, lage))
    )
  }
}

/** Those that are not closed or gone. */
async function imBestand(tx: Db, faelle: readonly string[]): Promise<string[]> {
  const rows = await readRows<{ id: string; fallStatus: string | null }>(tx, 'fall', faelle, 'id', ['id', 'fallStatus'])
  return rows.flatMap(({ id, fallStatus }) => (fallStatus === geschlossenerFall ? [] : [id]))
}

/** What comes within a week is kept beside what is to be seen today. */
function rowsOf(fall: string, lage: Lage): Zeile[] {
  const bis = addDays(lage.heute, 7)
  return fristenOf(lage).flatMap(({ art, satz, datum, seit }) =>
    datum !== null && (seit ?? datum) > bis ? [] : [{ fall, art, satz: satz?.id ?? null, datum, seit }]
  )
}

const lineOf = ({ art, satz, datum, seit }: FristTable) => `${art} ${satz} ${datum} ${seit}\n`

/** What the days follow from beside the cases: the rules themselves, the dated parameters, what the office set, when runs pause. */
async function grundlageOf(db: Db): Promise<string> {
  const parameter = await db.selectFrom('parameter').select(['name', 'gueltigVon', 'wert']).execute()
  const teams = await db.selectFrom('team').select(['name', 'art']).execute()
  const regeln = await db.selectFrom('einstellung').select('wert').where('name', 'in', regeleinstellungen).execute()
  const alles = JSON.stringify([fristarten, parameter, teams, regeln, await readAusfalltage(db)])
  return createHash('sha256').update(alles).digest('base64')
}
