import { CompiledQuery, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../electron/store/openStore'

describe('kept statements', () => {
  it('show what stands in the table after it was changed', async () => {
    const { db, close } = await openStore({ file: ':memory:' })
    const ask = async () => (await db.executeQuery(CompiledQuery.raw('SELECT * FROM probe'))).rows
    await sql`CREATE TABLE probe (a TEXT) STRICT`.execute(db)
    await sql`INSERT INTO probe VALUES ('eins')`.execute(db)
    const before = await ask()

    await sql`ALTER TABLE probe ADD COLUMN b TEXT`.execute(db)
    await sql`UPDATE probe SET b = 'zwei'`.execute(db)

    expect([before, await ask()]).toEqual([[{ a: 'eins' }], [{ a: 'eins', b: 'zwei' }]])
    await close()
  })

  it('run again after they were refused', async () => {
    const { db, close } = await openStore({ file: ':memory:' })
    await sql`CREATE TABLE probe (a INTEGER PRIMARY KEY) STRICT`.execute(db)
    const add = (a: number) => sql`INSERT INTO probe VALUES (${a})`.execute(db)
    await add(1)

    await expect(add(1)).rejects.toThrow('UNIQUE')
    await add(2)

    expect((await sql<{ a: number }>`SELECT a FROM probe`.execute(db)).rows).toEqual([{ a: 1 }, { a: 2 }])
    await close()
  })

  it('answer also when more were asked than are kept', async () => {
    const { db, close } = await openStore({ file: ':memory:' })

    for (let zahl = 0; zahl < 500; zahl++) await db.executeQuery(CompiledQuery.raw(`SELECT ${zahl} AS zahl`))

    expect((await db.executeQuery(CompiledQuery.raw('SELECT 0 AS zahl'))).rows).toEqual([{ zahl: 0 }])
    await close()
  })
})
