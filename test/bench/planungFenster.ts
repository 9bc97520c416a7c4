import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Bridge } from '@shared/contract/bridge'
import type { Page } from 'playwright-core'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import type { Db } from '../../electron/store/tables'
import { p95 } from '../support/manyCases'
import { homeWithStore, signIn } from '../window/homeWithStore'
import { openProgram } from '../window/openProgram'
import type { Figure } from './figure'

const PERSONEN = 8000
/** So many times as many runs as the practice county has. */
const MAL = 2
const SECONDS = 10

/** Planning a large round in the built program: frames, long tasks and answers of the engine meanwhile, and cancelling. */
export async function measure(): Promise<Figure[]> {
  const home = await homeWithStore(({ db }) => fill(db))
  try {
    await using program = await openProgram({ home })
    const { page } = program
    await signIn(page)
    await page.getByRole('link', { name: 'Planung', exact: true }).click()
    await page.getByRole('button', { name: 'Neue Planungsrunde' }).click()
    await page.getByRole('button', { name: 'Runde anlegen' }).click()
    await page.getByRole('tab', { name: /^Pläne/ }).click()
    await page.getByRole('textbox', { name: 'Höchstens Sekunden' }).fill('120')
    const still = await watched(page, () => page.waitForTimeout(3000))

    await start(page)
    await page.waitForTimeout(1500)
    const early = await cancelled(page)
    const together = await watched(page, async () => {
      await start(page)
      await page.getByText('Personen mit Platz').waitFor({ timeout: 300_000 })
    })
    const late = await cancelled(page)
    await start(page)
    await page.getByText('Personen mit Platz').waitFor({ timeout: 300_000 })
    // Until the plan is proven the best, but not for ever.
    const planning = await watched(page, () =>
      page
        .getByRole('dialog')
        .waitFor({ state: 'detached', timeout: SECONDS * 1000 })
        .catch(() => undefined)
    )
    return [
      ...figuresOf('Fenster im Stillstand', still, false),
      ...figuresOf('Fenster, während Möglichkeiten zusammengestellt werden', together, true),
      ...figuresOf('Fenster, während geplant wird', planning, true),
      cancelFigure('Abbrechen beim Zusammenstellen, bis die Runde wieder zu gebrauchen ist', early),
      cancelFigure('Abbrechen beim Planen, bis die Runde wieder zu gebrauchen ist', late)
    ]
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Everybody who waits needs both, and there are several of each run. */
async function fill(db: Db): Promise<void> {
  const run = { report: () => {}, signal: new AbortController().signal }
  await fillPractice(db, { personen: PERSONEN, seed: 1, heute: '2026-11-22' }, run)
  await db.updateTable('bedarf').set({ art: 'KOMBINATION' }).where('status', '=', 'OFFEN').execute()
  const laeufe = await db.selectFrom('durchfuehrung').selectAll().where('beginn', '>', '2026-11-22').execute()
  for (const { id, ...lauf } of laeufe) {
    const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', '=', id).execute()
    for (let mal = 1; mal < MAL; mal++) {
      const neu = randomUUID()
      await db
        .insertInto('durchfuehrung')
        .values({ ...lauf, id: neu, kursKennung: null, massnahmeNr: null })
        .execute()
      for (const termin of termine)
        await db
          .insertInto('termin')
          .values({ ...termin, durchfuehrung: neu })
          .execute()
    }
  }
}

const start = (page: Page) => page.getByRole('button', { name: 'Planen', exact: true }).click()

/** Milliseconds from the click until the dialog is gone and the engine has answered. */
async function cancelled(page: Page): Promise<number> {
  const begin = performance.now()
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Planen', exact: true }).click({ trial: true })
  await page.evaluate(() =>
    (globalThis as never as { bridge: Bridge }).bridge.call({
      id: 'bench',
      procedure: 'planung.runden',
      input: null
    } as never)
  )
  return performance.now() - begin
}

interface Watched {
  frames: number[]
  /** Times the window was not listening, of 50 ms and more. */
  longTasks: number[]
  answers: number[]
}

/** What the window and the engine were like while something went on. */
async function watched(page: Page, during: () => Promise<void>): Promise<Watched> {
  await page.evaluate(() => {
    const seen = { frames: [] as number[], longTasks: [] as number[], answers: [] as number[], on: true }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
    let last = performance.now()
    const frame = (now: number) => {
      seen.frames.push(now - last)
      last = now
      if (seen.on) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    const { bridge } = globalThis as never as { bridge: Bridge }
    const ask = async () => {
      const begin = performance.now()
      await bridge.call({ id: crypto.randomUUID(), procedure: 'planung.runden', input: null } as never)
      seen.answers.push(performance.now() - begin)
      if (seen.on) setTimeout(ask, 100)
    }
    void ask()
  })
  await during()
  return page.evaluate(() => {
    const { seen } = globalThis as never as { seen: Watched & { on: boolean } }
    seen.on = false
    return { frames: seen.frames.slice(1), longTasks: seen.longTasks, answers: seen.answers }
  })
}

function figuresOf(what: string, { frames, longTasks, answers }: Watched, counts: boolean): Figure[] {
  const ms = { unit: 'ms', target: counts ? '≤ 50' : '–' }
  const blocked = Math.round(Math.max(0, ...longTasks))
  const longest = Math.round(Math.max(...frames))
  return [
    { what: `${what}: am längsten nicht ansprechbar`, measured: blocked, ...ms, met: !counts || blocked <= 50 },
    {
      what: `längstes von ${frames.length} Bildern (${frames.filter((time) => time > 50).length} über 50 ms)`,
      measured: longest,
      ...ms,
      target: '–',
      met: true
    },
    {
      what: `p95 der Antworten der Engine (${answers.length}, längste ${Math.round(Math.max(...answers))} ms)`,
      measured: Math.round(p95(answers)),
      ...ms,
      target: '–',
      met: true
    }
  ]
}

const cancelFigure = (what: string, measured: number): Figure => {
  return { what, measured: Math.round(measured), unit: 'ms', target: '≤ 1.000', met: measured <= 1000 }
}
