import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram()

it('keeps what the office changes of the exclusion matrix, and goes back to the shipped one', async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/ausschluss'
  })
  const regel = page.getByRole('row').filter({ hasText: 'Es gibt nur ein Kontingent.' })
  await regel.waitFor()
  await page
    .getByText(/^Maßnahme bei einem Träger/)
    .first()
    .waitFor()
  const zurueck = page.getByRole('button', { name: 'Mitgelieferte Regeln wiederherstellen' })
  expect(await zurueck.isDisabled()).toBe(true)
  await screenshots(page, 'ausschluss')
  await screenshot(page, 'ausschluss', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])

  await regel.getByRole('button', { name: /^Ändern/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Zugleich' }).click()
  await page.getByRole('option', { name: 'mit Warnung' }).click()
  await screenshots(page, 'ausschlussregel')
  expect(await axeInBothSchemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Regel speichern' }).click()
  await regel.getByText('mit Warnung').waitFor()

  await zurueck.click()
  await dialog.getByRole('button', { name: 'Wiederherstellen' }).click()
  await regel.getByText('nicht zugleich').waitFor()
})
