import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { anchorFileOf } from './anchor'
import { keyFileOf } from './keyFile'
import { newFolder, stampOf } from './stamp'
import { copyFlushed, flushFolder } from './writeSafely'

/** Copies a closed store with its key file and anchor into a new folder beside it, and returns the folder. */
export function copyBeforeMigration(file: string, now = new Date()): string {
  const folder = newFolder(dirname(file), `vor-Aktualisierung-${stampOf(now)}`)
  for (const part of [file, keyFileOf(file), anchorFileOf(file)].filter((part) => existsSync(part))) {
    copyFlushed(part, join(folder, basename(part)))
  }
  flushFolder(folder)
  flushFolder(dirname(file))
  return folder
}
