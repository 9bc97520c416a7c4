/** Makes one backup after the other until it is killed. */
import { writeSync } from 'node:fs'
import { createBackup } from '../../../electron/store/backup'
import { openStore } from '../../../electron/store/openStore'

const [file = '', key = '', folder = ''] = process.argv.slice(2)
const store = await openStore({ file, key: Buffer.from(key, 'hex') })
writeSync(1, 'open\n')
const kdf = { memory: 64, passes: 1, lanes: 1 }
for (;;) await createBackup(store, { folder, programVersion: '0', createdBy: 'test', kdf })
