/** Saves one Vorgang after the other until it is killed, and says each number once it was saved. */
import { writeSync } from 'node:fs'
import { openStore } from '../../../electron/store/openStore'
import { appendProtokoll } from '../../../electron/store/protokoll'

const [file = '', key = ''] = process.argv.slice(2)
const store = await openStore({ file, key: Buffer.from(key, 'hex') })
const { count } = await store.db
  .selectFrom('einstellung')
  .select(({ fn }) => fn.countAll<number>().as('count'))
  .executeTakeFirstOrThrow()

for (let number = count / 10; ; number++) {
  await store.db.transaction().execute(async (tx) => {
    for (let part = 0; part < 10; part++) {
      const row = { name: `${String(number).padStart(8, '0')}/${part}`, version: part, wert: '"'.padEnd(600, 'x') }
      await tx.insertInto('einstellung').values(row).execute()
    }
    await appendProtokoll(tx, { zeit: '2026-11-22T10:00:00.000Z', konto: 'k1', aktion: 'test', objekt: `x:${number}` })
  })
  writeSync(1, `${number}\n`)
}
