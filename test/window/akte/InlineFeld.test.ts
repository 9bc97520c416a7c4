import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type {} from '../../../renderer/api/client'
import { axeInBothSchemes } from '../axe'
import { screenshots } from '../screenshot'
import { sharedProgram } from '../sharedProgram'
import { addAmira, openAkte } from './someAkte'

let fall: string
const program = sharedProgram(async (store) => {
  fall = await addAmira(store)
})

it('lets a field be changed by keyboard, tells it in the Verlauf and takes it back', async () => {
  const { page } = program()
  await openAkte(page, fall)

  const telefon = page.getByRole('button', { name: /^Telefon/ })
  await telefon.focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Telefon' }).fill('05221 9999')
  await page.keyboard.press('Enter')
  await page.getByText('gespeichert').waitFor()
  expect(await telefon.textContent()).toContain('05221 9999')
  expect(await telefon.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Alt+9')
  await page.getByText(/^Telefon: 05221 1234\s+05221 9999$/).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('Telefon: wieder 05221 1234').waitFor()
  await page.getByText('wurde zurückgenommen').waitFor()
  await page.keyboard.press('Alt+1')
  await page.getByRole('button', { name: /^Telefon.*05221 1234/ }).waitFor()
})

it('restores on Escape, and says at the field what is wrong', async () => {
  const { page } = program()
  await openAkte(page, fall)

  const geburtsdatum = page.getByRole('button', { name: /^Geburtsdatum 17/ })
  await geburtsdatum.click()
  const entry = page.getByRole('textbox', { name: 'Geburtsdatum' })
  await entry.fill('morgen')
  await entry.press('Enter')
  await page.getByText('liegt in der Zukunft').waitFor()
  await screenshots(page, 'akte-befund')
  await entry.press('Escape')

  await geburtsdatum.waitFor()
  expect(await geburtsdatum.textContent()).toContain('17.05.1998')
})

it('takes a day from the calendar by keyboard, and saves it only when the field is left', async () => {
  const { page } = program()
  await openAkte(page, fall)
  const geburtsdatum = page.getByRole('button', { name: /^Geburtsdatum 17/ })
  await geburtsdatum.click()
  const entry = page.getByRole('textbox', { name: 'Geburtsdatum' })
  /** The focus has settled: what opens takes it a moment later again, faster than a person presses the next key. */
  const focused = async (name: string) => {
    const day = page.locator(`:focus[aria-label="${name}"]`)
    await day.waitFor()
    await page.waitForTimeout(150)
    await day.waitFor()
  }

  await entry.press('Alt+ArrowDown')
  await focused('17 Mai 1998')
  await screenshots(page, 'akte-kalender')
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Kalender' }).waitFor({ state: 'detached' })
  expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true)

  await entry.press('Alt+ArrowDown')
  await focused('17 Mai 1998')
  await page.keyboard.press('ArrowRight')
  await focused('18 Mai 1998')
  await page.keyboard.press('Enter')
  expect(await entry.inputValue()).toBe('18.05.1998')
  await entry.press('Tab')

  await page.getByRole('button', { name: /^Geburtsdatum.*18.05.1998/ }).waitFor()
})

it('shows both values when another window changed the same field', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.getByRole('button', { name: /^Ort/ }).click()
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Hochdorf')

  await page.evaluate(
    async ([id, first, second]) => {
      const { call } = window.bridge
      const read = await call({ id: first!, procedure: 'akte.read', input: { id } })
      const { version } = (read as { value: { fall: { version: number } } }).value.fall
      return call({ id: second!, procedure: 'akte.save', input: { id, version, werte: { ort: 'Neudorf' } } })
    },
    [fall, randomUUID(), randomUUID()]
  )
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Inzwischen geändert' })
  await dialog.getByText('Neudorf').waitFor()
  await dialog.getByText('Hochdorf').waitFor()
  await screenshots(page, 'akte-konflikt')
  expect(await axeInBothSchemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Meine Eingabe speichern' }).click()

  await page.getByRole('button', { name: /^Ort.*Hochdorf/ }).waitFor()
})
