import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { look } from './screenshot'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the page does wrong in light and in dark. */
export async function axeInBothSchemes(page: Page): Promise<string[]> {
  await look(page, { scheme: 'dark' })
  const dark = (await axe(page)).map((violation) => `dark: ${violation}`)
  await look(page, {})
  return [...(await axe(page)), ...dark]
}

/** What the page does wrong against WCAG 2.2 AA, one line per element. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  // Over the debugger, not as a script tag: that would be refused by the content security policy, rightly.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }
    return axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What is right need not be described.
      resultTypes: ['violations']
    })
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, any }) =>
        `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 200)} | ${any.map(({ message }) => message).join(' ')}`
    )
  )
}
