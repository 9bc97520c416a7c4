import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { anchorFileOf } from './anchor'
import { keyFileOf } from './keyFile'
import { flush, flushFolder } from './writeSafely'

/** Copies a closed store with its key file and anchor into a new folder beside it, and returns the folder. */
export function copyBeforeMigration(file: string, now = new Date()): string {
  const folder = newFolder(dirname(file), `vor-Aktualisierung-${stampOf(now)}`)
  for (const part of [file, keyFileOf(file), anchorFileOf(file)].filter((part) => existsSync(part))) {
    const copy = join(folder, basename(part))
    copyFileSync(part, copy, constants.COPYFILE_EXCL)
    flush(copy)
  }
  flushFolder(folder)
  flushFolder(dirname(file))
  return folder
}

/** `2026-11-22_14-05-33` by the clock on the wall: a moment that may stand in a file name. */
export function stampOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const tag = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${tag}_${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('-')}`
}

/** Makes a folder that was not there before; a second one of the same name gets a number. */
export function newFolder(parent: string, name: string): string {
  for (let count = 1; ; count++) {
    const folder = join(parent, count === 1 ? name : `${name}-${count}`)
    try {
      mkdirSync(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
