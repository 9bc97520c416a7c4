import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createBackup } from '../../store/backup'
import type { Command } from './command'

/** Makes a backup into a folder. It counts only after it was opened and read to its end. */
export const storeBackup: Command = {
  usage: '--to ORDNER',
  summary: 'sichert den Bestand in einen Ordner und prüft die Sicherung',
  options: { to: { type: 'string' } },
  async run({ open, required, path, ports, kdf }) {
    const target = path(required('to'))
    const { store, person } = await open()
    // The folder itself, not those above it: the stick it belongs to may be missing.
    if (existsSync(dirname(target)) && !existsSync(target)) mkdirSync(target)
    const order = { folder: target, programVersion: ports.version, createdBy: person, kdf }
    const { folder, manifest } = await createBackup(store, order)
    return { json: { folder, manifest }, text: `Die Sicherung ist geprüft: ${folder}` }
  }
}
