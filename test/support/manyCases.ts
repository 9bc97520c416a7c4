import { rm } from 'node:fs/promises'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import type { Db } from '../../electron/store/tables'
import { homeWithStore } from '../window/homeWithStore'

export const PERSONEN = 50_000

/** A program folder with a store of 50 000 invented people, deleted at the end. `use` meets the store while it is open. */
export async function homeWithManyCases(
  use: (db: Db) => Promise<void> = async () => {}
): Promise<{ home: string } & AsyncDisposable> {
  const home = await homeWithStore(async ({ db }) => {
    const run = { report: () => {}, signal: new AbortController().signal }
    await fillPractice(db, { personen: PERSONEN, seed: 1, heute: '2026-11-22' }, run)
    await use(db)
  })
  return { home, [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) }
}

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN
}
