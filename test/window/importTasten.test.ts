import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram()

it('takes a whole list over and back by keyboard alone', { timeout: 120_000 }, async () => {
  const { page, answer } = program()
  const { keyboard } = page
  await answer({ open: join(import.meta.dirname, '../samples/02-arbeitsliste-team-nord.xlsx') })

  await keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Personen, Angebote und Befehle suchen' }).waitFor()
  await keyboard.type('zu austausch')
  await page.getByRole('option', { name: 'Gehe zu Austausch' }).waitFor()
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Noch keine Liste übernommen' }).waitFor()
  await tabTo(page, 'Liste öffnen')
  await keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Art der Liste' }).waitFor()

  await keyboard.press('Alt+2')
  await page.getByRole('heading', { name: 'Wörter zuordnen' }).waitFor()
  await tabTo(page, '4 Vorschläge bestätigen')
  await keyboard.press('Enter')
  await page.getByText('Alle Wörter sind zugeordnet.').waitFor()

  await keyboard.press('Alt+4')
  await page.getByRole('button', { name: '116 neue Personen anlegen' }).waitFor()
  await page.getByRole('gridcell', { name: 'neu', exact: true }).first().waitFor()
  await tabTo(page, 'Vorschau')
  for (let i = 0; i < 3; i++) await keyboard.press('ArrowDown')
  await keyboard.press('x')
  await page.getByRole('button', { name: '115 neue Personen anlegen' }).waitFor()
  await tabTo(page, '115 neue Personen anlegen')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Übernahme: 02/ }).waitFor()

  await tabTo(page, '02-arbeitsliste-team-nord.xlsx zurücknehmen')
  await keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Übernahme zurücknehmen?' }).waitFor()
  await tabTo(page, 'Zurücknehmen')
  await keyboard.press('Enter')
  await page.getByText('Übernahme zurückgenommen').waitFor()
  await page.getByText(/^Zurückgenommen am/).waitFor()
})

/** Presses Tab until what is called so has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim()
    })
    if (focused === name) return
  }
  expect.fail(`The Tab key does not lead to „${name}“`)
}
