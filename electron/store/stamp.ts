import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

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
