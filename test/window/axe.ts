import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { look } from './screenshot'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the page does wrong in light and in dark. */
export async function axeInBothSchemes(page: Page): Promise<string[]> {
  await look(page, { scheme: 'dark' })
  const dark = (await axeSettled(page)).map((violation) => `dark: ${violation}`)
  await look(page, {})
  return [...(await axeSettled(page)), ...dark]
}

/** Looks a second time where something is wrong: a colour half-way between two schemes is wrong for one frame only. */
async function axeSettled(page: Page): Promise<string[]> {
  const first = await axe(page)
  if (first.length === 0) return first
  await page.waitForTimeout(500)
  return axe(page)
}

/** What the page does wrong against WCAG 2.2 AA, one line per element. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  // Over the debugger, not as a script tag: that would be refused by the content security policy, rightly.
  await page.evaluate(source)
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, any }) =>
        `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 200)} | ${any.map(({ message }) => message).join(' ')}`
    )
  )
}
