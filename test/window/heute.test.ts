import { formatTag } from '@shared/texts/format'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { axeInBothSchemes } from './axe'
import { signIn } from './homeWithStore'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const today = new Date().toISOString().slice(0, 10)

const artOf = (page: Page) => page.getByRole('combobox', { name: 'Nur diese Art' })

async function dueOf(page: Page) {
  const tab = await page.getByRole('tab', { name: /^Fällig/ }).textContent()
  return Number.parseInt(tab!.match(/\((\d+)\)/)![1]!, 10)
}

/** Shows only this kind; what the test before chose must be gone from the address first, else it takes the typing along. */
async function showOnly(page: Page, art: string) {
  await expect.poll(() => artOf(page).inputValue()).toBe('')
  await artOf(page).fill(art)
  await page.getByRole('option', { name: art }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => artOf(page).inputValue()).toContain(`${art} (`)
  // The tab counts what is shown; only then a count taken before an edit is a count of the same list.
  const shown = Number.parseInt((await artOf(page).inputValue()).match(/\((\d+)\)/)![1]!, 10)
  await expect.poll(() => dueOf(page)).toBe(shown)
}

describe('Heute', () => {
  const program = sharedProgram(async ({ db }) => {
    const run = { report: () => {}, signal: new AbortController().signal }
    await fillPractice(db, { personen: 300, seed: 7, heute: today }, run)
  })

  it('leads to the place where a Frist is settled, and it is gone when one comes back to the same list', async () => {
    const { page } = program()
    await showOnly(page, 'Kooperationsplan fortschreiben')
    await page
      .getByRole('button', { name: /^Warum\?/ })
      .first()
      .press('Enter')
    await page.getByText('§ 15 Abs. 3 SGB II').first().waitFor()
    const vorher = await dueOf(page)
    await screenshots(page, 'heute')
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshot(page, 'heute', { zoom: 200 })

    await page
      .getByRole('link', { name: /Gespräch vereinbaren, Plan fortschreiben/ })
      .first()
      .press('Enter')
    await page.getByRole('button', { name: /^Kooperationsplan fortgeschrieben am/ }).press('Enter')
    await page.getByRole('textbox', { name: /^Kooperationsplan fortgeschrieben am/ }).fill('heute')
    await page.keyboard.press('Enter')
    const feld = page.getByRole('button', { name: /^Kooperationsplan fortgeschrieben am/ })
    await feld.filter({ hasText: formatTag(today) }).waitFor()
    await page.goBack()

    await expect.poll(() => dueOf(page)).toBe(vorher - 1)
    await expect.poll(() => artOf(page).inputValue()).toMatch(/^Kooperationsplan fortschreiben/)
  })

  it('settles a Wiedervorlage in place', async () => {
    const { page } = program()
    await showOnly(page, 'Wiedervorlage')
    await page
      .getByRole('button', { name: /^Erledigt:/ })
      .first()
      .waitFor()
    const vorher = await dueOf(page)
    await page
      .getByRole('button', { name: /^Erledigt:/ })
      .first()
      .press('Enter')
    await expect.poll(() => dueOf(page)).toBe(vorher - 1)
  })

  it('puts something off with a reason, by keyboard, and keeps the reason over a lock', async () => {
    const { page } = program()
    // What the test before chose is gone from the address; the count follows with the next picture.
    await expect.poll(() => artOf(page).inputValue()).toBe('')
    const vorher = await dueOf(page)
    await page
      .getByRole('button', { name: /^Zurückstellen:/ })
      .first()
      .press('Enter')
    await page.getByRole('textbox', { name: 'Grund' }).waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Grund' }).fill('Termin ist vereinbart')
    await page.keyboard.press('Control+l')
    await signIn(page)
    await page
      .getByRole('button', { name: /^Zurückstellen:/ })
      .first()
      .press('Enter')
    const grund = page.getByRole('textbox', { name: 'Grund' })
    await expect.poll(() => grund.inputValue()).toBe('Termin ist vereinbart')
    await grund.press('Enter')

    await expect.poll(() => dueOf(page)).toBe(vorher - 1)
  })

  it('shows a team only what is for it, and remembers that', async () => {
    const { page } = program()
    await page.getByText('Team', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Team' }).click()
    await page.getByRole('option', { name: 'Team U25' }).click()
    const liste = page.getByRole('table', { name: /^Was ansteht/ })
    await expect.poll(() => liste.getByText(/Team 21 Nord|Team 22 Süd/).count()).toBe(0)
    await page.getByRole('link', { name: 'Fälle', exact: true }).click()
    await page.getByRole('link', { name: 'Heute', exact: true }).click()
    await page.getByRole('combobox', { name: 'Team' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Team' }).inputValue()).toBe('Team U25')
    await page.getByText('Alle', { exact: true }).click()
  })
})
