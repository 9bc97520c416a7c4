import type { Page } from 'playwright-core'
import { go, picture } from './picture.ts'

/** What is special to the field: language, participations, handovers, the radar, an invitation. */
export async function fachPictures(page: Page): Promise<void> {
  await sprache(page)
  await teilnahmen(page)
  await go(page, '/uebergaben')
  await page
    .getByRole('button', { name: /^Annehmen: / })
    .first()
    .waitFor()
  await picture(page, 'uebergaben')
  await go(page, '/radar')
  await page.getByText(/davon ohne Anschluss/).waitFor()
  await picture(page, 'kettenradar')
  await einladung(page)
}

/** Somebody who finished an Integrationskurs with A2: several records of language. */
async function sprache(page: Page): Promise<void> {
  await go(page, '/zielgruppen/Q4')
  await page.getByRole('region', { name: 'Ergebnis' }).getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('tab', { name: 'Sprache' }).click()
  await page.getByRole('button', { name: 'Sprachstand anlegen' }).waitFor()
  await picture(page, 'sprache')
}

/** Somebody in a course that ends soon, with the form of one step open. */
async function teilnahmen(page: Page): Promise<void> {
  await go(page, '/kursenden')
  await page.getByRole('table').getByRole('link').nth(4).click()
  const zeilen = page.getByRole('table', { name: 'Teilnehmende' }).getByRole('row')
  await zeilen.filter({ hasText: 'eingetreten' }).first().getByRole('link').click()
  await page.getByRole('button', { name: 'Beendet', exact: true }).first().click()
  await page.getByText('Ein Klick speichert.').waitFor()
  await picture(page, 'teilnahmen')
  await page.getByRole('button', { name: 'Verwerfen' }).click()
}

async function einladung(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('row').nth(10).waitFor()
  await page.getByRole('grid', { name: 'Fälle' }).focus()
  await page.keyboard.press('Space')
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('button', { name: 'Einladen' }).click()
  await page
    .getByRole('dialog')
    .getByText(/bekommen einen Brief/)
    .waitFor()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Informationstag Pflege')
  await picture(page, 'einladungen')
  await page.keyboard.press('Escape')
}
