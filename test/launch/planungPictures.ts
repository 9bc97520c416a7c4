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
  await kombination(page)
}

/** Somebody the plan proposes a course and a measure to. */
async function kombination(page: Page): Promise<void> {
  await page.getByText(/^davon Kombinationen/).click()
  await page.getByRole('row').filter({ hasText: 'Annehmen' }).first().getByRole('link').first().click()
  await page.getByRole('tab', { name: 'Kombination' }).click()
  const vergleichen = page.getByRole('checkbox', { name: /^Vergleichen: / })
  await vergleichen.first().waitFor({ timeout: 60_000 })
  await page.getByRole('combobox', { name: 'Art' }).click()
  await page.getByRole('option', { name: 'nur zugleich' }).click()
  await page.mouse.move(0, 0)
  await picture(page, 'kombination')
  for (const nummer of [0, 1, 2]) await vergleichen.nth(nummer).check()
  await page.getByRole('button', { name: '3 vergleichen' }).click()
  await page.getByRole('heading', { level: 3 }).first().scrollIntoViewIfNeeded()
  await picture(page, 'kombination-vergleich')
}
