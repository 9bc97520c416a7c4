import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

/** Counting takes its time on a machine that does other things too. */
const patience = { timeout: 20_000 }

describe('Zielgruppen and Heute', () => {
  let home: string
  beforeAll(async () => {
    const heute = new Date().toISOString().slice(0, 10)
    home = await homeWithStore(async ({ db }) => {
      await fillPractice(
        db,
        { personen: 300, seed: 7, heute },
        { report: () => {}, signal: new AbortController().signal }
      )
    })
  }, 60_000)
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('builds a question by keyboard, counts while it is built, and opens the list', async () => {
    await using program = await openProgram({ home })
    const { page, complaints } = program
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    await signIn(page)
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
    await page.waitForURL(/#\/faelle/)
    expect(complaints).toEqual([])
  }, 60_000)

  it('shows the questions of the program with their counts, and a variant of one', async () => {
    await using program = await openProgram({ home })
    const { page, complaints } = program
    await signIn(page)
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
    expect(complaints).toEqual([])
  }, 60_000)

  it('starts the day: settles a Wiedervorlage in place', async () => {
    await using program = await openProgram({ home })
    const { page, complaints } = program
    await signIn(page)
    await page.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor()
    await expect.poll(() => page.locator('main .mantine-Skeleton-root').count(), patience).toBe(0)
    await screenshots(page, 'heute')
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshot(page, 'heute', { zoom: 200 })

    const overdue = page.getByRole('heading', { name: /^Überfällig/ })
    const count = async () => Number(/\d+/.exec((await overdue.textContent()) ?? '')?.[0])
    const before = await count()
    await page
      .getByRole('button', { name: /^Erledigt:/ })
      .first()
      .press('Enter')
    await expect.poll(count, patience).toBe(before - 1)
    expect(complaints).toEqual([])
  }, 60_000)
})
