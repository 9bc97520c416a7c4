import { expect, it } from 'vitest'
import { addSatz } from '../../support/someFall'
import { axeInBothSchemes } from '../axe'
import { screenshot, screenshots } from '../screenshot'
import { sharedProgram } from '../sharedProgram'
import { addAmira, openAkte } from './someAkte'

let fall: string
const program = sharedProgram(async (store) => {
  fall = await addAmira(store)
  await addSatz(store.db, 'sprachstand', fall, {
    datum: '2025-08-20',
    art: 'EINSTUFUNG_IK',
    niveauGesamt: 'A1',
    niveauHoeren: 'A2',
    niveauLesen: 'A1',
    niveauSchreiben: 'A1',
    niveauSprechen: 'A2'
  })
  await addSatz(store.db, 'berechtigung', fall, {
    zugangsweg: 'IK_ZUL_BAMF',
    kursart: 'IK_ALPHA',
    ausgestelltAm: '2025-06-01',
    angemeldetAm: '2025-07-01',
    kursbeginnIst: '2025-09-08',
    ueVerbraucht: 820,
    ueWoche: 20,
    status: 'BEGONNEN'
  })
})

it('shows level, course of the level and entitlements, and opens a calculation', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.getByRole('tab', { name: 'Sprache' }).click()

  const deutsch = page.getByRole('region', { name: 'Deutsch', exact: true })
  await deutsch.getByText('Eingeschätzt 1 Stufe höher als bescheinigt.').waitFor()
  await page.getByRole('img', { name: /^Niveaus und Sprachkurse/ }).waitFor()
  const karte = page.getByRole('article', { name: /^Zulassung/ })
  await karte.getByText('Zugangsweg derzeit ausgesetzt').waitFor()
  await karte.getByText('820 von 1.000 UE verbraucht (üblich für die Kursart), Rest 180 UE = 135 Stunden').waitFor()

  const bsk = page.getByRole('article', { name: /^Teilnahmeberechtigung/ })
  await bsk.getByRole('list', { name: 'Fristen' }).getByRole('button', { name: 'Warum?' }).click()
  await bsk.getByText(/Drei Monate nach Ausstellung.*also 01\.01\.2027 \(§ 6 Abs\. 3 DeuFöV\)/).waitFor()
  await deutsch.getByRole('button', { name: 'Warum?' }).click()
  await deutsch.getByText(/mindestens eine volle Stufe auseinander/).waitFor()

  await karte.scrollIntoViewIfNeeded()
  await screenshots(page, 'akte-sprache-karten')
  await screenshot(page, 'akte-sprache-karten', { zoom: 200 })
  await screenshots(page, 'akte-sprache-offen')
  await screenshot(page, 'akte-sprache-offen', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])
})

it('keeps the case summary with what there is of someone’s German on one page', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.keyboard.press('Control+p')
  await page.getByRole('img', { name: 'Fallzusammenfassung, Seite 1 von 1' }).waitFor()
  await screenshot(page, 'akte-sprache-druck')
  await page.keyboard.press('Escape')
})

it('suggests a level from the points of a DTZ, takes it over with one click, and the level that counts changes', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.getByRole('tab', { name: 'Sprache' }).click()
  await page.getByRole('button', { name: 'Sprachstand anlegen' }).click()
  const form = page.getByRole('form', { name: 'Sprachstand anlegen' })
  await form.getByRole('combobox', { name: 'Art', exact: true }).click()
  await page.getByRole('option', { name: 'Zertifikat', exact: true }).click()
  await form.getByRole('combobox', { name: 'Prüfung' }).click()
  await page.getByRole('option', { name: 'Deutsch-Test für Zuwanderer' }).click()
  await form.getByRole('textbox', { name: 'DTZ-Punkte Hören und Lesen' }).fill('34')
  await form.getByRole('textbox', { name: 'DTZ-Punkte Schreiben' }).fill('10')
  await form.getByText('Noch kein Vorschlag').waitFor()
  await form.getByRole('textbox', { name: 'DTZ-Punkte Sprechen' }).fill('80')
  await form.getByText('Vorschlag: B1 – Hören und Lesen B1, Schreiben A2, Sprechen B1').waitFor()
  await screenshots(page, 'akte-sprache-dtz')
  expect(await axeInBothSchemes(page)).toEqual([])

  await form.getByRole('button', { name: 'B1 übernehmen' }).click()
  await form.getByRole('button', { name: 'Sprachstand anlegen' }).click()
  await form.waitFor({ state: 'detached' })

  const deutsch = page.getByRole('region', { name: 'Deutsch', exact: true })
  await deutsch.getByText('Eingeschätzt wie bescheinigt.').waitFor()
  expect(await deutsch.getByText('B1', { exact: true }).count()).toBe(3)
})

it('fills in the units usual for a kind of course', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.getByRole('tab', { name: 'Sprache' }).click()
  await page.getByRole('button', { name: 'Berechtigung anlegen' }).click()
  const form = page.getByRole('form', { name: 'Berechtigung anlegen' })
  await form.getByRole('combobox', { name: 'Kursart' }).click()
  await page.getByRole('option', { name: 'Intensivkurs' }).click()
  expect(await form.getByRole('textbox', { name: 'UE bewilligt' }).inputValue()).toBe('500')
  await form.getByRole('button', { name: 'Verwerfen' }).click()
})

it('orders the records of German by keyboard, shows what it means, and sets all levels anew', async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/sprache'
  })
  await page.getByText('A2', { exact: true }).first().waitFor()
  const hoch = page.getByRole('button', { name: '4. Einschätzung des Trägers nach oben' })
  await hoch.focus()
  for (let mal = 0; mal < 3; mal++) await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Beispiel' })
    .getByText(/Person B1\.1 aus: Einschätzung des Trägers/)
    .waitFor()
  await screenshots(page, 'einstellungen-sprache')
  await screenshot(page, 'einstellungen-sprache', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('button', { name: 'Reihenfolge speichern' }).click()
  await page.getByText(/jetzt ein anderes Niveau/).waitFor()
  await page.getByRole('button', { name: 'Vorgabe wiederherstellen' }).click()
  await page.getByRole('button', { name: 'Reihenfolge speichern' }).click()
  await page.getByRole('button', { name: 'Vorgabe wiederherstellen', disabled: true }).waitFor()
})
