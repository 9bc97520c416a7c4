import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram()

it('keeps the code lists of the office: another label, a code of its own', async () => {
  const { page } = program()
  await page.goto(`${page.url().split('#')[0]}#/einstellungen/codelisten`)

  await page.getByRole('cell', { name: 'Alphabetisierungskurs', exact: true }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einstellungen-codelisten')

  await page.getByRole('button', { name: 'Alphabetisierungskurs ändern' }).click()
  await page.getByLabel('Bezeichnung').fill('Alpha-Kurs des Kreises')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einstellungen-code')
  await page.getByLabel('Bezeichnung').press('Enter')
  await page.getByRole('cell', { name: 'Alpha-Kurs des Kreises', exact: true }).waitFor()

  await page.getByRole('button', { name: 'Code hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Code' }).fill('kreis_a1')
  await page.getByLabel('Bezeichnung').fill('Kreiskurs A1')
  await page.getByLabel('Bezeichnung').press('Enter')
  await page.getByRole('cell', { name: 'KREIS_A1' }).waitFor()
})

it('takes the value of the next year beside that of this one', async () => {
  const { page } = program()
  await page.goto(`${page.url().split('#')[0]}#/einstellungen/werte`)

  await page.getByRole('cell', { name: '603,00 €' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einstellungen-werte')

  await page.getByRole('button', { name: 'Mindestlohn je Stunde: neuer Wert' }).click()
  await page.getByLabel('Gilt ab').fill('1.1.28')
  await page.getByLabel('Inhalt').fill('viel')
  await page.getByRole('button', { name: 'Wert speichern' }).click()
  await page.getByText('Erwartet wird ein Betrag in Euro.').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByLabel('Inhalt').fill('15,10')
  await page.getByRole('button', { name: 'Wert speichern' }).click()
  await page.getByRole('cell', { name: '15,10 €' }).waitFor()
  expect(await page.getByRole('cell', { name: '13,90 €' }).count()).toBe(1)
})
