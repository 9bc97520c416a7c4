import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addFall } from '../../support/someFall'
import { axeInBothSchemes } from '../axe'
import { screenshot, screenshots } from '../screenshot'
import { sharedProgram } from '../sharedProgram'

let fall: string
const program = sharedProgram(async ({ db }) => {
  fall = await addFall(db, { nachname: 'Nazari', vorname: 'Karim', sprachmittlung: 'EHRENAMT', muttersprache: 'Dari' })
})

async function openKarim(page: Page): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}`
  }, fall)
  await page.getByRole('heading', { level: 1, name: 'Nazari, Karim' }).waitFor()
}

it('takes a contact by keyboard alone: a key for the place, a key for the kind, the note, Strg+Enter', async () => {
  const { page } = program()
  await openKarim(page)
  const { keyboard } = page
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await keyboard.press(key)
  }

  await press('k')
  const zeile = page.getByRole('region', { name: 'Kontakt eintragen' })
  await expect.poll(() => zeile.locator('input[type=radio]:focus').count()).toBe(1)
  await press('2')
  const vermerk = zeile.getByRole('textbox', { name: 'Vermerk' })
  await expect.poll(() => vermerk.evaluate((node) => node === document.activeElement)).toBe(true)
  for (const key of '.ne') await press(key)
  await press(' ')
  await expect.poll(() => vermerk.inputValue()).toBe('Telefonisch nicht erreicht. Erneuter Versuch am .')
  await press('Control+Enter')

  expect(keys).toBeLessThan(10)
  const kontakte = page.getByRole('region', { name: 'Kontakte', exact: true })
  const row = kontakte.getByRole('row').nth(1)
  await row.getByText('Telefon', { exact: true }).waitFor()
  await row.getByText('ehrenamtlich').waitFor()
  await row.getByText('Erneuter Versuch').waitFor()
  await row.getByText('Kim Beispiel').waitFor()
  await expect.poll(() => vermerk.inputValue()).toBe('')
})

it('warns of words of illness while they are typed, and keeps what was typed', async () => {
  const { page } = program()
  await openKarim(page)
  await page.keyboard.press('k')
  const zeile = page.getByRole('region', { name: 'Kontakt eintragen' })
  await zeile.getByRole('textbox', { name: 'Vermerk' }).fill('Krankenkasse gewechselt, erwähnt Asthma')

  await zeile.getByRole('status').getByText('„Asthma“').waitFor()
  await screenshots(page, 'kontaktzeile')
  await screenshot(page, 'kontaktzeile', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])
})

it('keeps text modules of the office in the settings', async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/textbausteine'
  })
  await page.getByRole('button', { name: 'Textbaustein anlegen' }).click()
  await page.getByRole('textbox', { name: 'Kürzel' }).fill('sprech')
  await page.getByRole('textbox', { name: 'Inhalt' }).fill('Zur offenen Sprechstunde gekommen.')
  await page.getByRole('textbox', { name: 'Inhalt' }).press('Tab')
  await page.getByRole('button', { name: 'Textbaustein speichern' }).click()

  await page.getByRole('cell', { name: '.sprech' }).waitFor()
  await screenshots(page, 'textbausteine')
  expect(await axeInBothSchemes(page)).toEqual([])
})
