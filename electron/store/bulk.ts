import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type { Db, Tables } from './tables'

/** A row as the driver knows it. */
export type Zeile = Record<string, string | number | null>

type Tabelle = keyof Tables & string

/** So many that the way to the driver does not count, so few that the statements kept there are small. */
const PARAMETERS_PER_STATEMENT = 1000

/**
 * Adds many rows with few statements. A column that a row does not name is empty there; `shared` holds what has the same
 * value in every row. Written as text: the query builder needs ten times as long for 100 000 values.
 */
export function insertRows(tx: Db, tabelle: Tabelle, rows: readonly Zeile[], shared: Zeile = {}): Promise<void> {
  return insertBy('INSERT', tx, tabelle, rows, shared)
}

/** Adds those of the rows that are not there yet. */
export function addMissing(tx: Db, tabelle: Tabelle, rows: readonly Zeile[]): Promise<void> {
  return insertBy('INSERT OR IGNORE', tx, tabelle, rows, {})
}

async function insertBy(
  how: 'INSERT' | 'INSERT OR IGNORE',
  tx: Db,
  tabelle: Tabelle,
  rows: readonly Zeile[],
  shared: Zeile
): Promise<void> {
  const columns = columnsOf(rows)
  const constants = Object.values(shared)
  const names = [...Object.keys(shared), ...columns].map(quoted).join(', ')
  const selected = [...constants.map(() => '?'), ...columns.map((_, index) => `column${index + 1}`)].join(', ')
  for (const part of parts(rows, columns.length)) {
    const values = placeholders(part.length, columns.length)
    const sql = `${how} INTO ${quoted(tabelle)} (${names}) SELECT ${selected} FROM (VALUES ${values})`
    await run(tx, sql, [...constants, ...flat(part, (row) => columns.map((column) => row[column] ?? null))])
  }
}

/** Random ids for so many new rows, handed out in ascending order: their indexes grow page by page instead of everywhere. */
export function ascendingIds(count: number): () => string {
  const ids: string[] = Array.from({ length: count }, () => randomUUID())
  ids.sort()
  let next = 0
  return () => ids[next++] ?? randomUUID()
}

/** Sets fields of many rows by `id`, whatever their version: the caller has made sure that it may. */
export async function updateRows(
  tx: Db,
  tabelle: Tabelle,
  rows: readonly { id: string; werte: Zeile }[]
): Promise<void> {
  for (const [, gleiche] of Map.groupBy(rows, ({ werte }) => Object.keys(werte).sort().join())) {
    const columns = Object.keys(gleiche[0]!.werte).sort()
    if (columns.length === 0) continue
    const sets = columns.map((column, index) => `${quoted(column)} = neu.column${index + 2}`).join(', ')
    for (const part of parts(gleiche, columns.length + 1)) {
      const values = placeholders(part.length, columns.length + 1)
      const sql = `UPDATE ${quoted(tabelle)} SET ${sets} FROM (VALUES ${values}) AS neu WHERE id = neu.column1`
      await run(
        tx,
        sql,
        flat(part, ({ id, werte }) => [id, ...columns.map((column) => werte[column] ?? null)])
      )
    }
  }
}

/** Removes many rows by `id`. */
export async function deleteRows(tx: Db, tabelle: Tabelle, ids: readonly string[]): Promise<void> {
  for (const part of parts(ids, 1)) {
    await run(tx, `DELETE FROM ${quoted(tabelle)} WHERE id IN ${placeholders(1, part.length)}`, part)
  }
}

/** Removes everything that belongs to these cases. */
export async function removeOf(tx: Db, tabelle: Tabelle, faelle: readonly string[]): Promise<void> {
  for (const part of parts(faelle, 1)) {
    await run(tx, `DELETE FROM ${quoted(tabelle)} WHERE fall IN ${placeholders(1, part.length)}`, part)
  }
}

type Suchspalte = 'id' | 'fall' | 'kundennummer' | 'durchfuehrung' | 'traeger'

/** Many rows by `id` (or by another indexed column), whole or only some columns; what is not there is left out. */
export async function readRows<Z = Zeile>(
  tx: Db,
  tabelle: Tabelle,
  ids: readonly string[],
  by: Suchspalte = 'id',
  columns?: readonly (keyof Z & string)[]
): Promise<Z[]> {
  const found: Z[] = []
  for await (const part of readParts<Z>(tx, tabelle, ids, by, columns)) found.push(...part)
  return found
}

/** The same part by part: of very many rows only what somebody makes of them stays in memory. */
export async function* readParts<Z = Zeile>(
  tx: Db,
  tabelle: Tabelle,
  ids: readonly string[],
  by: Suchspalte = 'id',
  columns?: readonly (keyof Z & string)[]
): AsyncGenerator<Z[]> {
  const selected = columns?.map(quoted).join(', ') ?? '*'
  for (const part of parts(ids, 1)) {
    const sql = `SELECT ${selected} FROM ${quoted(tabelle)} WHERE ${by} IN ${placeholders(1, part.length)}`
    yield await run<Z>(tx, sql, part)
  }
}

async function run<Z>(tx: Db, sql: string, parameters: readonly unknown[]): Promise<Z[]> {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
  return rows as Z[]
}

function columnsOf(rows: readonly Zeile[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column in row) columns.add(column)
  return [...columns]
}

const quoted = (name: string) => `"${name}"`

const placeholders = (rows: number, columns: number) =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ')

/** As `flatMap`, without its price for hundreds of thousands of values. */
function flat<T, R>(some: readonly T[], each: (one: T) => readonly R[]): R[] {
  const all: R[] = []
  for (const one of some) for (const value of each(one)) all.push(value)
  return all
}

function* parts<T>(rows: readonly T[], columns: number): Generator<readonly T[]> {
  const size = Math.max(1, Math.floor(PARAMETERS_PER_STATEMENT / columns))
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
