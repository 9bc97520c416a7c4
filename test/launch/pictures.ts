import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { confirmSheet, kennwort, kennwortField } from '../window/firstRun.ts'
import type { Program } from '../window/openProgram.ts'
import { austauschPictures } from './austauschPictures.ts'
import { buildIfStale } from './build.ts'
import { fachPictures } from './fachPictures.ts'
import { go, opened, picture } from './picture.ts'
import { planungPictures } from './planungPictures.ts'

// `node test/launch/pictures.ts`: the pictures of the handbook, of the built program and invented people only.
await buildIfStale()
await setUp()
await practise()

/** The first run, up to the lock page. */
async function setUp(): Promise<void> {
  await using program = await opened()
  const { page } = program
  await picture(page, 'willkommen')
  await page.getByText('Neu beginnen').click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel')
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByLabel('Kennwort wiederholen').fill(kennwort)
  await page.getByRole('button', { name: 'Bestand anlegen' }).click()
  await page.getByRole('button', { name: 'Blatt drucken' }).waitFor()
  await picture(page, 'wiederherstellungsblatt')
  await confirmSheet(program)
  await page.getByRole('button', { name: 'Später festlegen' }).click()
  await page.getByRole('button', { name: 'Leer beginnen' }).click()
  await page.getByRole('button', { name: 'Sperren' }).click()
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  await picture(page, 'anmelden')
}

/** Every page of the practice county. */
async function practise(): Promise<void> {
  await using program = await opened()
  const { page } = program
  await page.getByText('Übungskreis öffnen').click()
  await page.getByRole('button', { name: 'Sperren' }).waitFor({ timeout: 120_000 })
  await page.getByRole('heading', { name: 'Was ansteht' }).waitFor()
  await picture(page, 'heute')
  await faelle(page)
  await akte(page)
  await zielgruppe(page)
  await fachPictures(page)
  await planungPictures(page)
  await angebote(page)
  await austausch(program)
  await austauschPictures(program)
  await einstellungen(page)
}

async function faelle(page: Page): Promise<void> {
  const { keyboard } = page
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('row').nth(10).waitFor()
  await page.getByRole('button', { name: 'Deutsch', exact: true }).focus()
  await keyboard.press('ArrowDown')
  for (const niveau of ['A2', 'B1']) await page.getByRole('checkbox', { name: niveau, exact: true }).check()
  await picture(page, 'filter')
  await page.getByRole('button', { name: 'Filtern' }).click()
  await page.getByText(/^Deutsch: /).waitFor()

  const grid = page.getByRole('grid', { name: 'Fälle' })
  await grid.focus()
  for (let i = 0; i < 3; i++) await keyboard.press('PageDown')
  await picture(page, 'faelle')
  await keyboard.press('Space')
  for (let i = 0; i < 4; i++) await keyboard.press('Shift+ArrowDown')
  await page.getByText('5 Fälle ausgewählt').waitFor()
  await picture(page, 'auswahl')
  await grid.focus()
  await keyboard.press('Escape')

  await keyboard.press('Control+k')
  await page.getByPlaceholder(/oder Befehl$/).fill('yildis')
  await page.getByRole('option').nth(3).waitFor()
  await picture(page, 'suche')
  await keyboard.press('Escape')
}

/** Somebody whose case shows much: found by a question of the program. */
async function akte(page: Page): Promise<void> {
  await go(page, '/zielgruppen/Q7')
  await page.getByRole('region', { name: 'Ergebnis' }).getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('tab', { name: 'Überblick' }).waitFor()
  await picture(page, 'akte')
  await page.getByRole('button', { name: /^Telefon/ }).click()
  await page.getByRole('textbox', { name: 'Telefon' }).fill('04400 555 0199')
  await page.keyboard.press('Enter')
  await page.getByText('gespeichert').waitFor()
  await page.getByRole('tab', { name: 'Förderkette' }).click()
  await picture(page, 'foerderkette')
  await page.getByRole('tab', { name: 'Profil & Verfügbarkeit' }).click()
  await page.getByRole('grid', { name: /^Woche/ }).waitFor()
  await picture(page, 'woche')
  await page.getByRole('tab', { name: 'Verlauf' }).click()
  await page.getByText('04400 555 0199').waitFor()
  await picture(page, 'verlauf')
  await page.getByRole('button', { name: 'Drucken' }).click()
  await page.getByRole('img', { name: /^Fallzusammenfassung, Seite 1/ }).waitFor({ timeout: 60_000 })
  await picture(page, 'drucken')
  await page.keyboard.press('Escape')
}

async function zielgruppe(page: Page): Promise<void> {
  await go(page, '/zielgruppen')
  const frage = 'Motivierte Frauen aus Bedarfsgemeinschaften ab 3 Personen ohne Integrationskurs'
  await page.getByRole('textbox', { name: 'Frage in Worten' }).fill(frage)
  await page.getByRole('button', { name: 'Als Filter übernehmen' }).waitFor()
  await page.locator('main .mantine-Skeleton-root').first().waitFor({ state: 'detached' })
  await picture(page, 'frage')
  await go(page, '/zielgruppen/Q1')
  await page.getByRole('region', { name: 'Ergebnis' }).getByRole('row').nth(1).waitFor()
  await picture(page, 'zielgruppe')
}

async function angebote(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Angebote', exact: true }).click()
  await page.getByRole('table').getByRole('row').nth(5).waitFor()
  await picture(page, 'angebote')
  await go(page, '/angebote/uebersicht')
  await page.getByRole('table', { name: 'Kursübersicht' }).waitFor()
  await picture(page, 'kursuebersicht')
  await page.getByText('Kalender', { exact: true }).click()
  await page.getByRole('heading', { level: 2 }).nth(1).waitFor()
  await picture(page, 'kurskalender')
  await go(page, '/austausch/ausgaben/plaetze')
  await page
    .getByRole('button', { name: /^Anfrage an / })
    .first()
    .waitFor()
  await picture(page, 'plaetze')
  await go(page, '/einstellungen/wegzeiten')
  await page.getByRole('table', { name: /^Wege von / }).waitFor()
  await picture(page, 'wegzeiten')
  await go(page, '/angebote')
  await page.getByRole('table').getByRole('row').nth(5).waitFor()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Liste ausgeben' }).click()
  await page.getByRole('table', { name: 'Personen der Liste' }).getByRole('row').nth(1).waitFor()
  await picture(page, 'zollpruefung')
}

async function austausch(program: Program): Promise<void> {
  const { page, answer } = program
  await page.getByRole('link', { name: 'Austausch' }).click()
  await answer({ open: 'test/samples/02-arbeitsliste-team-nord.xlsx' })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Spalten/ }).click()
  await page.getByRole('button', { name: '4 Vorschläge bestätigen' }).waitFor()
  await picture(page, 'spalten')
  await page.getByRole('button', { name: '4 Vorschläge bestätigen' }).click()
  await page.getByText('Alle Wörter sind zugeordnet.').waitFor()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('gridcell', { name: 'neu', exact: true }).first().waitFor()
  await picture(page, 'vorschau')
  await page.getByRole('button', { name: /neue Personen anlegen/ }).click()
  await page.getByRole('heading', { name: /^Übernahme: / }).waitFor()
  await personen(program)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('heading', { name: 'Bisherige Übernahmen' }).waitFor()
  await picture(page, 'austausch')
}

/** A list with names only: somebody has to say who is meant. */
async function personen({ page, answer, home }: Program): Promise<void> {
  await go(page, '/zielgruppen/Q7')
  const links = page.getByRole('region', { name: 'Ergebnis' }).getByRole('row').getByRole('link')
  await links.first().waitFor()
  const names = (await links.allTextContents()).slice(0, 3).map((name) => name.replace(', ', ';'))
  const file = join(home, 'Anmeldungen Sprachtreff.csv')
  await writeFile(file, ['Nachname;Vorname', ...names].join('\n'))
  await page.getByRole('link', { name: 'Austausch' }).click()
  await answer({ open: file })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Personen/ }).click()
  await page
    .getByRole('button', { name: /^Auslassen/ })
    .nth(1)
    .waitFor()
  await picture(page, 'personen')
}

async function einstellungen(page: Page): Promise<void> {
  await go(page, '/einstellungen/sicherung')
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await page.getByText('Sicherung erstellt und geprüft').waitFor({ timeout: 60_000 })
  await picture(page, 'sicherung')
  await go(page, '/einstellungen/personen')
  await page.getByRole('button', { name: 'Person hinzufügen' }).waitFor()
  await picture(page, 'einstellungen')
}
