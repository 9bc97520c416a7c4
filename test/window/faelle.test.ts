import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { refreshNiveau } from '../../electron/store/abgeleitet'
import { addFall, addSatz } from '../support/someFall'
import { axe, axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  const orte = ['Vlotho', 'Örtlingen', 'Herford', null]
  const niveaus = ['A1', 'A2', 'B1', 'B2']
  for (let i = 0; i < 120; i++) {
    const fall = await addFall(db, {
      nachname: `Beispiel${String(i).padStart(3, '0')}`,
      vorname: i % 2 === 0 ? 'Amira' : 'Jonas',
      geburtsdatum: `19${60 + (i % 40)}-0${1 + (i % 9)}-1${i % 10}`,
      kundennummer: `123A${100000 + i}`,
      ort: orte[i % 4] ?? null,
      team: i % 3 === 0 ? 'Nord' : 'Süd',
      geschlecht: i % 2 === 0 ? 'W' : 'M'
    })
    await addSatz(db, 'sprachstand', fall, { art: 'ZERTIFIKAT', datum: '2026-05-01', niveauGesamt: niveaus[i % 4]! })
  }
  await refreshNiveau(db, 'alle', '2026-11-22')
  await addFall(db, { nachname: 'Yıldız', vorname: 'Ayşe', ort: 'Herford', kundennummer: '999A111111' })
})

const grid = (page: Page) => page.getByRole('grid', { name: 'Fälle' })
const status = (page: Page) => page.getByRole('status')

/** Waits until a field that opens has taken the focus. */
async function focusedTextbox(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name })
  await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true)
}

async function openFaelle(page: Page): Promise<void> {
  // The list remembers its filter and its selection as long as the window lives.
  await page.reload()
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await status(page).getByText('121 von 121').waitFor()
}

it('finds, filters, selects and opens by keyboard only', async () => {
  const { page } = program()
  await openFaelle(page)
  const { keyboard } = page

  await keyboard.press('/')
  await keyboard.type('ayse yildiz')
  await status(page).getByText('1 von 121').waitFor()
  await page.getByRole('rowheader', { name: 'Yıldız' }).waitFor()
  await keyboard.press('Escape')
  await status(page).getByText('121 von 121').waitFor()

  // Into the head of the table: to the column Ort, down into its menu.
  await keyboard.press('Enter')
  await expect.poll(() => grid(page).evaluate((node) => node === document.activeElement)).toBe(true)
  await keyboard.press('Tab')
  for (let i = 0; i < 5; i++) await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await focusedTextbox(page, 'enthält')
  await keyboard.type('örtl')
  await keyboard.press('Enter')
  await status(page).getByText('30 von 121 · 30 ohne Angabe').waitFor()
  await page.getByText('Ort enthält „örtl“').waitFor()

  await grid(page).focus()
  await keyboard.press('Space')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await page.getByText('3 Fälle ausgewählt').waitFor()
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('31')
  expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(3)

  await keyboard.press('End')
  await page.getByRole('row', { name: 'Beispiel117' }).waitFor()
  const opened = page.waitForURL(/#\/faelle\/[0-9a-f-]{36}$/)
  await keyboard.press('Enter')
  await opened

  await page.getByRole('heading', { name: /Beispiel117/ }).waitFor()
  await keyboard.press('Escape')
  await page.getByRole('row', { name: 'Beispiel117' }).waitFor()
  await page.getByText('3 Fälle ausgewählt').waitFor()
  await status(page).getByText('30 von 121').waitFor()
  expect(await grid(page).evaluate((node) => node === document.activeElement)).toBe(true)
})

it('sets a field for many and takes it back', async () => {
  const { page } = program()
  await openFaelle(page)

  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await page.getByText('121 Fälle ausgewählt').waitFor()
  await page.getByRole('button', { name: 'Feld setzen' }).click()
  await page.getByRole('combobox', { name: 'Neuer Wert' }).fill('West')
  await page.getByRole('dialog').getByRole('button', { name: 'Feld setzen' }).click()

  await page.getByText('Team gesetzt: 121 Fälle.').waitFor()
  await page.getByRole('gridcell', { name: 'West' }).first().waitFor()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await page.getByText('Zurückgenommen.').waitFor()
  await expect.poll(() => page.getByRole('gridcell', { name: 'West' }).count()).toBe(0)
})

it('keeps a view with its columns and filter, and copies what is shown', async () => {
  const { page } = program()
  await openFaelle(page)
  const { keyboard } = page

  await page.getByRole('button', { name: 'Geburtsdatum', exact: true }).focus()
  await keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Spalte ausblenden' }).click()
  await page.getByRole('button', { name: 'Nachname', exact: true }).focus()
  await keyboard.press('ArrowDown')
  await focusedTextbox(page, 'enthält')
  await keyboard.type('beispiel00')
  await keyboard.press('Enter')
  await status(page).getByText('10 von 121').waitFor()
  await page.getByRole('button', { name: 'Ansichten' }).click()
  await page.getByRole('menuitem', { name: 'Als neue Ansicht speichern' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Die ersten')
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Die ersten' }).waitFor()

  await page.getByRole('button', { name: /^Filter entfernen: Nachname/ }).click()
  await status(page).getByText('121 von 121').waitFor()
  await page.getByRole('button', { name: 'Die ersten' }).click()
  await page.getByRole('menuitem', { name: 'Die ersten', exact: true }).click()
  await status(page).getByText('10 von 121').waitFor()
  expect(await page.getByRole('columnheader', { name: 'Geburtsdatum' }).count()).toBe(0)

  await page.evaluate(() => {
    const { setData } = DataTransfer.prototype
    DataTransfer.prototype.setData = function (type, text) {
      if (type === 'text/plain') document.body.dataset['copied'] = text
      setData.call(this, type, text)
    }
  })
  await grid(page).focus()
  await keyboard.press('Control+a')
  await page.getByText('10 Fälle ausgewählt').waitFor()
  await keyboard.press('Control+c')
  await page.getByText('10 Fälle kopiert.').waitFor()
  const copied = await page.evaluate(() => document.body.dataset['copied']?.split('\r\n').map((row) => row.split('\t')))
  expect(copied).toHaveLength(11)
  expect(copied?.[0]?.slice(0, 3)).toEqual(['Nachname', 'Vorname', 'Alter'])
  expect(copied?.[1]?.slice(0, 3)).toEqual(['Beispiel000', 'Amira', '66'])
})

it('can be read by everyone, light and dark, large and small', { timeout: 150_000 }, async () => {
  const { page } = program()
  await openFaelle(page)

  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'faelle')
  await screenshot(page, 'faelle', { zoom: 200 })

  await page.getByRole('button', { name: 'Deutsch: Filter und Menü' }).click()
  await page.getByRole('checkbox', { name: 'B1' }).first().check()
  expect(await axe(page)).toEqual([])
  await screenshots(page, 'faelle-filter')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Spalten' }).click()
  await page.getByRole('dialog').waitFor()
  await screenshots(page, 'faelle-spalten')
  expect(await axe(page)).toEqual([])
})
