import { setImmediate as breathe } from 'node:timers/promises'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import type { Schritte } from '@shared/domain/austausch/schritte'

/** What was read once is read again without anybody waiting at a bar. */
export const unwatched: Run<UebernahmeProgress> = { report: () => {}, signal: new AbortController().signal }

/** What a comparison consists of, one after the other: finding the persons, reading what is said of them, planning. */
const teile = { finden: 0, lesen: 1, planen: 2 } as const

/** Nobody waits longer than this for an answer to something else, or until „Abbrechen“ takes effect. */
const PAUSE_AFTER_MS = 40

/** Compares row by row, pausing now and then: the window hears how far it is, and whoever cancels need not wait. */
export async function inSteps<T>(
  schritte: Schritte<T>,
  { teil, rows }: { teil: keyof typeof teile; rows: number },
  { report, signal }: Run<UebernahmeProgress>
): Promise<T> {
  let last = performance.now()
  for (;;) {
    const schritt = schritte.next()
    if (schritt.done) return schritt.value
    if (performance.now() - last < PAUSE_AFTER_MS) continue
    report({ phase: 'abgleichen', done: teile[teil] * rows + schritt.value, total: Object.keys(teile).length * rows })
    await breathe()
    signal.throwIfAborted()
    last = performance.now()
  }
}
