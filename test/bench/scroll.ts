import type { Page } from 'playwright-core'
import { homeWithManyCases, p95 } from '../support/manyCases'
import { signIn } from '../window/homeWithStore'
import { openProgram } from '../window/openProgram'
import type { Figure } from './figure'

const target = 50
const SECONDS = 5
/** As far as a finger on the wheel moves it in one frame: seven rows and a half. */
const PIXELS_PER_FRAME = 240

/** Five seconds of scrolling through 50 000 cases in the built program: how long the frames took. */
export async function measure(): Promise<Figure[]> {
  await using many = await homeWithManyCases()
  await using program = await openProgram({ home: many.home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('grid', { name: 'Fälle' }).waitFor({ timeout: 60_000 })
  const still = await framesOf(page, 0)
  const frames = await framesOf(page, PIXELS_PER_FRAME)
  const longest = Math.round(Math.max(...frames))
  const slow = frames.filter((time) => time > target).length
  return [
    {
      what: `Falltabelle ${SECONDS} s rollen: längstes von ${frames.length} Bildern (${slow} über ${target} ms)`,
      measured: longest,
      unit: 'ms',
      target: `≤ ${target}`,
      met: longest <= target
    },
    { what: 'dasselbe im Stillstand', measured: Math.round(Math.max(...still)), unit: 'ms', target: '–', met: true },
    {
      what: 'Falltabelle rollen, p95 der Bilder',
      measured: Math.round(p95(frames)),
      unit: 'ms',
      target: '–',
      met: true
    }
  ]
}

/** How long each frame took while the table was moved so far in every one. */
function framesOf(page: Page, pixels: number): Promise<number[]> {
  return page.evaluate(
    async ([seconds, step]) => {
      const table = document.querySelector('[role=grid]')!
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
      const times: number[] = []
      let last = await frame()
      const end = last + seconds * 1000
      while (last < end) {
        table.scrollTop += step
        const now = await frame()
        times.push(now - last)
        last = now
      }
      return times
    },
    [SECONDS, pixels] as const
  )
}
