/** Restores a backup once, unless it is killed before. */
import { writeSync } from 'node:fs'
import { restoreBackup } from '../../../electron/store/restore'

const [file = '', key = '', backup = ''] = process.argv.slice(2)
writeSync(1, 'start\n')
restoreBackup({ file, key: Buffer.from(key, 'hex'), backup })
