import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Store } from '../../electron/store/openStore'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram, type Program } from './openProgram'

const patience = 120_000

/**
 * One program for all tests of a file, signed in: starting one is most of what a short test costs. Every test begins on
 * „Heute“ and must end without a complaint of the window.
 */
export function sharedProgram(fill?: (store: Store) => Promise<void>): () => Program {
  let program: Program
  let home: string
  let broken = false
  beforeAll(async () => {
    home = await homeWithStore(fill)
    program = await openProgram({ home })
    await signIn(program.page)
  }, patience)
  beforeEach(async () => {
    const { page, complaints } = program
    await page.evaluate(() => {
      location.hash = '/'
    })
    // A tooltip under the mouse of the test before would be part of the page.
    await page.mouse.move(0, 0)
    // What a broken test left open must not break the next one.
    if (broken) await page.reload()
    await page.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor({ timeout: 30_000 })
    complaints.length = 0
  })
  afterEach(({ task }) => {
    broken = task.result?.state === 'fail'
    expect(program.complaints).toEqual([])
  })
  afterAll(async () => {
    await program?.close()
    if (home) await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }, patience)
  return () => program
}
