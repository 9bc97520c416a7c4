import type { Page } from 'playwright-core'
import { go, picture } from './picture.ts'

/** A round of the whole county with its plan, and what is missing. */
export async function planungPictures(page: Page): Promise<void> {
  await go(page, '/planung/fehlend')
  await page.getByRole('table', { name: 'Fehlende Kurse und Maßnahmen' }).waitFor({ timeout: 60_000 })
  await picture(page, 'fehlende-kurse')
  await go(page, '/planung')
  await page.getByRole('button', { name: 'Neue Planungsrunde' }).click()
  await page.getByRole('button', { name: 'Runde anlegen' }).click()
  await page.getByRole('tab', { name: /^Pläne/ }).click()
  await page.getByRole('textbox', { name: 'Höchstens Sekunden' }).fill('20')
  await page.getByRole('button', { name: 'Planen', exact: true }).click()
  await page.getByText(/Niemand bekommt etwas zugewiesen/).waitFor({ timeout: 180_000 })
  await page.getByRole('row').nth(8).waitFor({ timeout: 60_000 })
  await page.mouse.move(0, 0)
  await picture(page, 'planung')
}
