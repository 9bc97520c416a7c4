import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { signIn } from './homeWithStore'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  const { id } = await addDurchfuehrung(db, { ende: '2099-04-30' })
  const status = ['EINGETRETEN', 'VORGEMERKT', 'ZUGEWIESEN']
  for (let i = 0; i < 14; i++) {
    const fall = await addFall(db, {
      nachname: `Beispiel${String(i).padStart(2, '0')}`,
      ort: 'Torfhude',
      team: 'Nord'
    })
    await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, status: status[i % 3]!, statusSeit: '2026-10-20' })
  }
  await addFall(db, { nachname: 'Außerhalb', besondersSchuetzenswert: true })
  const kurs = { kursart: 'IK_ALLG', instrument: null, massnahmeNr: null, beginn: '2099-01-11', ende: '2099-08-20' }
  await addDurchfuehrung(db, { ...kurs, titel: 'Integrationskurs Torfhude', standort: 'Torfhude' }, { name: 'vhs' })
  const alt = { ...kurs, beginn: '2024-01-08', ende: '2024-08-20', plaetzeStand: '2024-01-08' }
  await addDurchfuehrung(db, { ...alt, titel: 'Integrationskurs von früher' }, { name: 'Sprachhaus Silberloh gGmbH' })
})

const status = (page: Page) => page.getByRole('status')

async function openAngebote(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Angebote' }).click()
  await status(page).getByText(/ von /).waitFor()
}

it('shows what runs and comes, and leads to the list for the provider', { timeout: 120_000 }, async () => {
  const { page } = program()
  await openAngebote(page)
  await status(page).getByText('2 von 3').waitFor()
  await page.getByRole('cell', { name: 'Mo–Fr 08:45–13:00' }).first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'angebote')
  await screenshot(page, 'angebote', { zoom: 200 })

  await page.keyboard.press('/')
  await page.keyboard.type('praxis')
  await status(page).getByText('1 von 3').waitFor()
  await page.getByRole('link', { name: 'Sprache & Praxis Pflege' }).click()
  await page.getByRole('link', { name: 'Beispiel03, Amira' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'angebot')
  await screenshot(page, 'angebot', { zoom: 200 })

  await page.getByRole('link', { name: 'Liste ausgeben' }).click()
  await page.getByRole('region', { name: 'Zollprüfung' }).getByText('14 Personen an').waitFor()
  await page.goBack()

  await page.getByRole('link', { name: 'Beispiel03, Amira' }).click()
  await page.waitForURL(/#\/faelle\/[0-9a-f-]{36}$/)
  await page.goBack()
  await page.goBack()
  await status(page).getByText('1 von 3').waitFor()
})

it('adds a provider and a course with its week, and keeps them while somebody takes part', {
  timeout: 120_000
}, async () => {
  const { page } = program()
  await openAngebote(page)

  await page.getByRole('link', { name: 'Träger' }).click()
  await page.getByRole('button', { name: 'Neuer Träger' }).click()
  await page.getByRole('textbox', { name: 'Träger' }).fill('Werkstatt Storchenbek gGmbH')
  await page.getByRole('textbox', { name: 'Ort' }).press('Enter')
  await page.getByRole('cell', { name: 'Werkstatt Storchenbek gGmbH', exact: true }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'angebote-traeger')
  await page.getByRole('button', { name: 'Standort für Werkstatt Storchenbek gGmbH anlegen' }).click()
  await page.getByRole('textbox', { name: 'Standort', exact: true }).fill('Haus am Wall')
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Silberloh')
  await page.getByRole('button', { name: 'Standort anlegen' }).click()
  await page.getByRole('button', { name: 'Standort Haus am Wall von Werkstatt Storchenbek gGmbH bearbeiten' }).waitFor()
  await page.getByRole('button', { name: 'Lernhof Moosbrook e. V. entfernen' }).click()
  await page.getByRole('button', { name: 'Träger entfernen' }).click()
  await page.getByText('Dieser Träger hat eine Durchführung.').waitFor()
  await page.getByRole('link', { name: 'Alle Angebote' }).click()

  await page.getByRole('button', { name: 'Neue Durchführung' }).click()
  await page.getByRole('textbox', { name: 'Bezeichnung' }).press('Enter')
  await page.getByText('Bitte wählen Sie einen Träger.').waitFor()
  await page.getByRole('combobox', { name: 'Träger', exact: true }).fill('Storchenbek')
  await page.getByRole('option', { name: 'Werkstatt Storchenbek gGmbH' }).click()
  await page.getByRole('textbox', { name: 'Bezeichnung' }).fill('Holz und Metall')
  await page.getByRole('textbox', { name: 'Freie Plätze' }).fill('9')
  await page.getByRole('textbox', { name: 'Beginn' }).fill('11.01.2099')
  await page.getByRole('combobox', { name: 'Standort', exact: true }).fill('Haus am Wall')
  await page.getByRole('button', { name: 'Weitere Angaben' }).click()
  await page.getByRole('textbox', { name: 'Tage ohne Unterricht' }).fill('16.02.2099–20.02.2099')
  await page.getByRole('button', { name: 'Zeit hinzufügen' }).click()
  await page.getByText('Di', { exact: true }).click()
  await page.getByText('Do', { exact: true }).click()
  await page.getByLabel('von', { exact: true }).fill('13:30')
  await page.getByLabel('bis', { exact: true }).fill('1645')
  await page.getByRole('textbox', { name: 'nur bis' }).fill('30.4.2099')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'angebot-formular')
  await screenshot(page, 'angebot-formular', { zoom: 200 })
  await page.getByRole('button', { name: 'Durchführung anlegen' }).click()
  await page.getByRole('cell', { name: 'Di, Do 13:30–16:45 (bis 30.04.2099)' }).waitFor()
  await page.getByRole('cell', { name: /^9 frei, Stand .* heute/ }).waitFor()

  await page.getByRole('link', { name: 'Kursübersicht' }).click()
  await page.getByRole('row', { name: /11\.01\.2099 .*Holz und Metall.* Silberloh / }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursuebersicht')
  await page.getByText('Kalender', { exact: true }).click()
  await page.getByRole('heading', { name: 'Silberloh' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursuebersicht-kalender')
  await screenshot(page, 'kursuebersicht-kalender', { zoom: 200 })
  await page.getByRole('link', { name: 'Alle Angebote' }).click()

  await page.getByRole('link', { name: 'Sprache & Praxis Pflege' }).click()
  await page.getByRole('button', { name: 'Entfernen' }).click()
  await page.getByRole('button', { name: 'Durchführung entfernen' }).click()
  await page.getByText('Diese Durchführung hat 14 Teilnahmen').waitFor()
})

it('keeps what was typed into a form over the lock', async () => {
  const { page } = program()
  await openAngebote(page)
  await page.getByRole('button', { name: 'Neue Durchführung' }).click()
  await page.getByRole('textbox', { name: 'Bezeichnung' }).fill('Halb getippt')

  await page.keyboard.press('Control+l')
  await signIn(page)
  await page.getByRole('button', { name: 'Neue Durchführung' }).click()

  await expect.poll(() => page.getByRole('textbox', { name: 'Bezeichnung' }).inputValue()).toBe('Halb getippt')
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await page.getByRole('button', { name: 'Neue Durchführung' }).click()
  await expect.poll(() => page.getByRole('textbox', { name: 'Bezeichnung' }).inputValue()).toBe('')
})
