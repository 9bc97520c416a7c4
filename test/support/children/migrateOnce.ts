/** Opens a store with three more migrations, each of some length, unless it is killed before. */
import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { type Migration, migrations } from '../../../electron/store/migrations'
import { openStore } from '../../../electron/store/openStore'

const [file = '', key = ''] = process.argv.slice(2)
const more: Migration[] = ['a', 'b', 'c'].map((name) => ({
  async up(tx) {
    await sql`CREATE TABLE ${sql.ref(name)} (x TEXT NOT NULL) STRICT`.execute(tx)
    for (let row = 0; row < 300; row++)
      await sql`INSERT INTO ${sql.ref(name)} VALUES (hex(randomblob(200)))`.execute(tx)
  }
}))
writeSync(1, 'start\n')
await openStore({ file, key: Buffer.from(key, 'hex') }, [...migrations, ...more])
