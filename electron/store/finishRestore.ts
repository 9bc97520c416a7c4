import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { flushFolder, renamePatiently, writeSafely } from './writeSafely'

const Restore = z.strictObject({
  /** Folder with the proven copy. */
  staged: z.string(),
  /** Folder that receives what was there before. */
  aside: z.string(),
  /** Files that were there before. */
  present: z.array(z.string()),
  /** Files of the copy. */
  parts: z.array(z.string())
})
type Restore = z.infer<typeof Restore>

const markerOf = (file: string) => `${file}.wiederherstellung`

/** From here on a restore goes only forward. */
export function markRestore(file: string, restore: Restore): void {
  writeSafely(markerOf(file), JSON.stringify(restore))
}

/** Whether there is a store at a place, after finishing a restore that was interrupted half-way. */
export function hasStore(file: string): boolean {
  finishRestore(file)
  return existsSync(file)
}

/** Brings a marked restore to its end. Does nothing if there is none; each step may be repeated. */
export function finishRestore(file: string): void {
  if (!existsSync(markerOf(file))) return
  const home = dirname(file)
  const { staged, aside, present, parts } = Restore.parse(JSON.parse(readFileSync(markerOf(file), 'utf8')))
  for (const part of present) moveOnce(join(home, part), join(home, aside, part))
  flushFolder(join(home, aside))
  for (const part of parts) moveOnce(join(home, staged, part), join(home, part))
  flushFolder(home)
  rmSync(markerOf(file))
  flushFolder(home)
  rmSync(join(home, staged), { recursive: true, force: true })
}

function moveOnce(from: string, to: string): void {
  if (!existsSync(to) && existsSync(from)) renamePatiently(from, to)
}
