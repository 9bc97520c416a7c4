import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'

type Scheme = 'light' | 'dark'

interface Look {
  scheme?: Scheme
  /** In percent, as with Strg + Plus. */
  zoom?: 100 | 200
}

/** Writes `out/screenshots/NAME-light.png`, `-dark`, and for a zoomed page `-200` behind it. */
export async function screenshot(page: Page, name: string, { scheme = 'light', zoom = 100 }: Look = {}): Promise<void> {
  await look(page, { scheme, zoom })
  await mkdir('out/screenshots', { recursive: true })
  await page.screenshot({ path: `out/screenshots/${name}-${scheme}${zoom === 100 ? '' : `-${zoom}`}.png` })
  await look(page, {})
}

/** The page in light and in dark, one after the other. */
export async function screenshots(page: Page, name: string): Promise<void> {
  await screenshot(page, name, { scheme: 'light' })
  await screenshot(page, name, { scheme: 'dark' })
}

/**
 * Shows the page in this scheme and at this zoom; without wishes as it was opened. Of a zoomed window half the width
 * and height are left, exactly as a browser does it.
 */
export async function look(page: Page, { scheme = 'light', zoom = 100 }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  const factor = zoom / 100
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(1440 / factor),
    height: Math.round(900 / factor),
    deviceScaleFactor: factor,
    mobile: false
  })
  await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, scheme)
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    // Endless ones (a skeleton's shimmer) are not waited for.
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(finite.map((one) => one.finished))
  })
}
