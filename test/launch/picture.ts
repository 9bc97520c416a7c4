import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openProgram, type Program } from '../window/openProgram.ts'

const folder = 'docs/handbuch/bilder'
const [width, height] = [1280, 800]

/** The program in a light window of the handbook's size. */
export async function opened(): Promise<Program> {
  const program = await openProgram()
  const session = await program.page.context().newCDPSession(program.page)
  const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
  await session.send('Emulation.setDeviceMetricsOverride', metrics)
  await program.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return program
}

/** To a page of the program by its address. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
}

/** Waits until nothing is being loaded or moved any more. Messages that passed by are not part of a page. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(finite.map((one) => one.finished))
  })
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
