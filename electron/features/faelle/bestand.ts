import { setImmediate as breathe } from 'node:timers/promises'
import { nummernform } from '@shared/domain/faelle/folgespalten'
import { createSuchindex, type Raenge, type Suchindex } from '@shared/domain/faelle/suchindex'
import { changeCounter } from '../../store/changeCounter'
import type { Db } from '../../store/tables'
import { ohneFall } from '../../store/vorgang'

/** All cases in memory, as far as finding and ordering them needs: each has a small number, its place in `ids`. */
export interface Bestand {
  /** Changes with every write to the store: what was worked out at another revision is void. */
  readonly revision: number
  /** The id at each number; `undefined` where a case is gone. */
  readonly ids: readonly (string | undefined)[]
  readonly nummern: ReadonlyMap<string, number>
  /** How well each case fits what was typed. */
  search(eingabe: string): Raenge
}

/** Above so many changed cases everything is read anew. */
const MANY = 5000

interface Gelesen {
  aenderung: number
  ids: (string | undefined)[]
  nummern: Map<string, number>
  index: Suchindex
  /** What the index does not hold yet, by number. */
  offen: Map<number, string>
}

/** The cases in memory, read at the first need and kept up to date by the history. The index follows in small steps. */
export function createBestand(db: Db): { current(): Promise<Bestand> } {
  let gelesen: Gelesen | undefined
  let revision = -1
  let running: Promise<Bestand> | undefined

  async function bringUpToDate(): Promise<Bestand> {
    const now = await changeCounter(db)
    if (!gelesen || now !== revision) {
      const changed = gelesen && (await changedSince(db, gelesen))
      if (!gelesen || !changed) {
        gelesen = await readAll(db)
        void warm(gelesen)
      } else await refresh(db, gelesen, changed)
      revision = now
    }
    const { ids, nummern, index, offen } = gelesen
    return {
      ...{ ids, nummern, revision },
      search(eingabe) {
        for (const [nummer, text] of offen) index.set(nummer, text)
        offen.clear()
        return index.search(eingabe)
      }
    }
  }

  return {
    current() {
      running ??= bringUpToDate().finally(() => {
        running = undefined
      })
      return running
    }
  }
}

const CASES_PER_STEP = 500

/** Fills the index between other work, so that the first search finds it ready. */
async function warm({ index, offen }: Gelesen): Promise<void> {
  let step = 0
  for (const [nummer, text] of offen) {
    index.set(nummer, text)
    offen.delete(nummer)
    if (++step % CASES_PER_STEP === 0) await breathe()
  }
}

async function readAll(db: Db): Promise<Gelesen> {
  const gelesen: Gelesen = {
    aenderung: await lastAenderung(db),
    ids: [],
    nummern: new Map(),
    index: createSuchindex(),
    offen: new Map()
  }
  const frueher = await fruehereNummern(db)
  const rows = await db.selectFrom('fall').select(['id', 'suchform']).execute()
  for (const row of rows) take(gelesen, row, frueher)
  return gelesen
}

/** The cases touched since, or `undefined` where only reading everything is safe. */
async function changedSince(db: Db, { aenderung, nummern }: Gelesen): Promise<string[] | undefined> {
  const rows = await db
    .selectFrom('aenderung')
    .select('fall')
    .distinct()
    .where('id', '>', aenderung)
    .where('tabelle', 'not in', ohneFall)
    .limit(MANY + 1)
    .execute()
  const faelle = rows.map(({ fall }) => fall)
  if (faelle.length > MANY) return undefined
  // Whatever added or removed cases without a history (practice data) shows in their number.
  const { zahl } = await db.selectFrom('fall').select(db.fn.countAll<number>().as('zahl')).executeTakeFirstOrThrow()
  const added = faelle.filter((id) => !nummern.has(id)).length
  const known = nummern.size
  return zahl >= known - (faelle.length - added) && zahl <= known + added ? faelle : undefined
}

async function refresh(db: Db, gelesen: Gelesen, faelle: readonly string[]): Promise<void> {
  gelesen.aenderung = await lastAenderung(db)
  if (faelle.length === 0) return
  const frueher = await fruehereNummern(db, faelle)
  const rows = await db.selectFrom('fall').select(['id', 'suchform']).where('id', 'in', faelle).execute()
  for (const row of rows) take(gelesen, row, frueher)
  const there = new Set(rows.map(({ id }) => id))
  for (const id of faelle) if (!there.has(id)) drop(gelesen, id)
}

function take(
  { ids, nummern, offen }: Gelesen,
  { id, suchform }: { id: string; suchform: string },
  frueher: ReadonlyMap<string, string>
): void {
  const nummer = nummern.get(id) ?? ids.push(id) - 1
  nummern.set(id, nummer)
  const alt = frueher.get(id)
  offen.set(nummer, alt ? `${suchform} ${alt}` : suchform)
}

function drop({ ids, nummern, index, offen }: Gelesen, id: string): void {
  const nummer = nummern.get(id)
  if (nummer === undefined) return
  ids[nummer] = undefined
  nummern.delete(id)
  offen.delete(nummer)
  index.remove(nummer)
}

async function fruehereNummern(db: Db, faelle?: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('fruehereKundennummer')
    .select(['fall', 'kundennummer'])
    .$if(faelle !== undefined, (query) => query.where('fall', 'in', faelle ?? []))
    .execute()
  const result = new Map<string, string>()
  for (const { fall, kundennummer } of rows) {
    result.set(fall, `${result.get(fall) ?? ''} ${nummernform(kundennummer)}`.trim())
  }
  return result
}

async function lastAenderung(db: Db): Promise<number> {
  const row = await db.selectFrom('aenderung').select(db.fn.max('id').as('id')).executeTakeFirst()
  return Number(row?.id ?? 0)
}
