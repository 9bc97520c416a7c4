import { sql } from 'kysely'
import { openStoreInMemory } from './storeInMemory'

/** Where the description of the schema lies, from the root of the project. */
export const schemaFile = 'electron/store/schema.sql'

/** Every table of a new store as SQL, by name, each with its indexes and triggers behind it. */
export async function describeSchema(): Promise<string> {
  await using store = await openStoreInMemory()
  const { rows } = await sql<{ sql: string }>`
    SELECT sql FROM sqlite_schema
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY tbl_name COLLATE NOCASE, type <> 'table', type, name`.execute(store.db)
  const head =
    '-- The tables of a new store, as all migrations together make them. Written by `node test/launch/schema.ts`.'
  return `${[head, ...rows.map((row) => `${dedented(row.sql)};`)].join('\n\n')}\n`
}

/** The statement at the left edge, as if it had not stood inside a source file. */
function dedented(statement: string): string {
  const [first = '', ...rest] = statement.split('\n').map((line) => line.trimEnd())
  const edge = Math.min(...rest.filter((line) => line !== '').map((line) => line.length - line.trimStart().length))
  return [first, ...rest.map((line) => line.slice(edge))].join('\n')
}
