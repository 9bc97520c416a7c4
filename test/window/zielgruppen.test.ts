import { describe, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

/** Counting takes its time on a machine that does other things too. */
const patience = { timeout: 20_000 }

describe('Zielgruppen', () => {
  const program = sharedProgram(async ({ db }) => {
    const heute = new Date().toISOString().slice(0, 10)
    const run = { report: () => {}, signal: new AbortController().signal }
    await fillPractice(db, { personen: 300, seed: 7, heute }, run)
  })

  it('builds a question by keyboard, counts while it is built, and opens the list', async () => {
    const { page } = program()
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    await page.getByRole('link', { name: 'Zielgruppen', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Neue Zielgruppe' }).press('Enter')
    await page.getByText('300 Treffer').waitFor()

    await page.getByRole('button', { name: 'Bedingung hinzufügen' }).press('Enter')
    await page.keyboard.type('Geschlecht')
    await press('Enter', 'Tab', 'Tab')
    await page.keyboard.type('weib')
    await press('Enter', 'Escape')
    await expect
      .poll(() => page.getByText(/von 300 Personen gehören dazu/).textContent(), patience)
      .not.toContain('300 von')
    const frauen = Number.parseInt((await page.getByText(/von 300 Personen gehören dazu/).textContent())!, 10)
    await page.getByRole('button', { name: 'Bedingung hinzufügen' }).press('Enter')
    await page.keyboard.type('BG-Gr')
    await press('Enter', 'Tab', 'Tab')
    await page.keyboard.type('3')

    await expect
      .poll(
        async () => Number.parseInt((await page.getByText(/von 300 Personen gehören dazu/).textContent())!, 10),
        patience
      )
      .toBeLessThan(frauen)
    await screenshots(page, 'zielgruppe-neu')
    expect(await axeInBothSchemes(page)).toEqual([])

    await page.getByRole('button', { name: 'Speichern' }).press('Enter')
    await page.getByLabel(/^Name/).fill('Frauen in großen Haushalten')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Frauen in großen Haushalten' }).waitFor()
    await page.getByRole('button', { name: 'In Fälle öffnen' }).press('Enter')
    await page
      .getByRole('status')
      .getByText(/ von 300/)
      .waitFor()
  }, 60_000)

  it('understands a question in words, says what it did not understand, and takes it over as a filter', async () => {
    const { page } = program()
    await page.getByRole('link', { name: 'Zielgruppen', exact: true }).press('Enter')
    const frage = page.getByRole('region', { name: 'Frage in Worten' })
    await page.getByRole('group', { name: 'Beispiele' }).waitFor()
    await screenshots(page, 'frage-leer')
    await page.getByRole('textbox', { name: 'Frage in Worten' }).fill('motivierte Frauen ohne Integratonskurs')

    await frage.getByText('Nicht verstanden:').waitFor(patience)
    const verstanden = frage.getByRole('list', { name: 'Verstanden' })
    expect(await verstanden.getByText('Geschlecht ist weiblich').count()).toBe(1)
    expect(await frage.getByText(/„motivierte“\. Das zählt nicht mit/).count()).toBe(1)
    await screenshots(page, 'frage')
    await screenshot(page, 'frage', { zoom: 200 })
    expect(await axeInBothSchemes(page)).toEqual([])

    const personen = Number.parseInt((await frage.getByText(/ohne Angabe/).textContent())!, 10)
    expect(personen).toBeGreaterThan(0)
    await frage.getByRole('button', { name: 'Als Filter übernehmen' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Neue Zielgruppe' }).waitFor()

    expect(await page.getByRole('dialog').count()).toBe(0)
    await expect
      .poll(() => page.getByText(/von 300 Personen gehören dazu/).textContent(), patience)
      .toMatch(new RegExp(`^${personen} von 300`))
    await screenshots(page, 'frage-uebernommen')
  }, 60_000)

  it('shows the questions of the program with their counts, and a variant of one', async () => {
    const { page } = program()
    await page.getByRole('link', { name: 'Zielgruppen', exact: true }).click()
    await page.getByRole('link', { name: /^Frauen aus BG/ }).waitFor()
    await expect.poll(() => page.locator('main .mantine-Skeleton-root').count(), patience).toBe(0)
    await screenshots(page, 'zielgruppen')
    expect(await axeInBothSchemes(page)).toEqual([])

    await page.getByRole('link', { name: /^Besetzung/ }).click()
    await page.getByText('Wie 2017: Einkommen unter 451 €').click()
    await page.getByText('451,00').or(page.locator('input[value="451 €"]')).first().waitFor()
    await expect.poll(() => page.locator('main .mantine-Skeleton-root').count(), patience).toBe(0)
    await screenshots(page, 'zielgruppe')
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshot(page, 'zielgruppe', { zoom: 200 })
  }, 60_000)
})
