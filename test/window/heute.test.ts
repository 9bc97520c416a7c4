import { formatTag } from '@shared/texts/format'
import { describe, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const today = new Date().toISOString().slice(0, 10)

describe('Heute', () => {
  const program = sharedProgram(async ({ db }) => {
    const run = { report: () => {}, signal: new AbortController().signal }
    await fillPractice(db, { personen: 300, seed: 7, heute: today }, run)
  })

  it('leads to the place where a Frist is settled, and it is gone when one comes back to the same list', async () => {
    const { page } = program()
    const tab = page.getByRole('tab', { name: /^Fällig/ })
    const count = async () => Number.parseInt((await tab.textContent())!.match(/\((\d+)\)/)![1]!, 10)
    await tab.waitFor()
    const alle = await count()
    const art = page.getByRole('combobox', { name: 'Nur diese Art' })
    await art.fill('Kooperationsplan fort')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^Warum\?/ })
      .first()
      .press('Enter')
    await page.getByText('§ 15 Abs. 3 SGB II').first().waitFor()
    await expect.poll(count, { timeout: 20_000 }).toBeLessThan(alle)
    const vorher = await count()
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

    await expect.poll(count, { timeout: 20_000 }).toBe(vorher - 1)
    await expect.poll(() => art.inputValue()).toMatch(/^Kooperationsplan fortschreiben/)
  })

  it('settles a Wiedervorlage in place', async () => {
    const { page } = program()
    const art = page.getByRole('combobox', { name: 'Nur diese Art' })
    await art.fill('Wiedervorlage')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => art.inputValue()).toMatch(/^Wiedervorlage \(/)
    const tab = page.getByRole('tab', { name: /^Fällig/ })
    const count = async () => Number.parseInt((await tab.textContent())!.match(/\((\d+)\)/)![1]!, 10)
    await page
      .getByRole('button', { name: /^Erledigt:/ })
      .first()
      .waitFor()
    const vorher = await count()
    await page
      .getByRole('button', { name: /^Erledigt:/ })
      .first()
      .press('Enter')
    await expect.poll(count, { timeout: 20_000 }).toBe(vorher - 1)
  })

  it('puts something off with a reason, by keyboard', async () => {
    const { page } = program()
    const tab = page.getByRole('tab', { name: /^Fällig/ })
    await tab.waitFor()
    // What the test before chose is gone from the address; the count follows with the next picture.
    await expect.poll(() => page.getByRole('combobox', { name: 'Nur diese Art' }).inputValue()).toBe('')
    const vorher = Number.parseInt((await tab.textContent())!.match(/\((\d+)\)/)![1]!, 10)
    await page
      .getByRole('button', { name: /^Zurückstellen:/ })
      .first()
      .press('Enter')
    await page.getByRole('textbox', { name: 'Grund' }).waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Grund' }).fill('Termin ist vereinbart')
    await page.keyboard.press('Enter')

    await expect.poll(async () => tab.textContent(), { timeout: 20_000 }).toContain(`(${vorher - 1})`)
  })

  it('shows a team only what is for it, and remembers that', async () => {
    const { page } = program()
    await page.getByText('Team', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Team' }).click()
    await page.getByRole('option', { name: 'Team U25' }).click()
    const liste = page.getByRole('table', { name: /^Was ansteht/ })
    await expect.poll(() => liste.getByText(/Team 21 Nord|Team 22 Süd/).count(), { timeout: 20_000 }).toBe(0)
    await page.getByRole('link', { name: 'Fälle', exact: true }).click()
    await page.getByRole('link', { name: 'Heute', exact: true }).click()
    await page.getByRole('combobox', { name: 'Team' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Team' }).inputValue()).toBe('Team U25')
    await page.getByText('Alle', { exact: true }).click()
  })
})
