import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addFall } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { drop } from './drop'
import { signIn } from './homeWithStore'
import type { Program } from './openProgram'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  await addFall(db, { nachname: 'Haddad', vorname: 'Amal', kundennummer: '498A012777', ort: 'Ellerwiek' })
})

async function openList({ page, answer }: Program, name: string): Promise<void> {
  await answer({ open: join(import.meta.dirname, '../samples', name) })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Vorschau/ }).waitFor()
}

const minutes = 60_000

it('shows file, columns and preview without fault in light and dark', { timeout: 3 * minutes }, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('heading', { name: 'Noch keine Liste übernommen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-leer')

  await openList(program(), '02-arbeitsliste-team-nord.xlsx')
  await page.getByText(/132 Zeilen in der Datei =/).waitFor()
  await page.getByRole('combobox', { name: 'Art der Liste' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-datei')
  await screenshot(page, 'austausch-datei', { zoom: 200 })

  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText('Versicherungsnummer, § 18f SGB IV').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-spalten')
  await screenshot(page, 'austausch-spalten', { zoom: 200 })

  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('gridcell', { name: 'neu', exact: true }).first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-vorschau')
  await screenshot(page, 'austausch-vorschau', { zoom: 200 })
  await page.getByText('16 übersprungen', { exact: true }).click()
  await page.getByRole('gridcell', { name: 'neu', exact: true }).first().waitFor({ state: 'detached' })

  // Left and resumed.
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('link', { name: /^Mit 02-/ }).click()
  await page.getByRole('button', { name: '4 Vorschläge bestätigen' }).click()
  await page.getByText('Alle Wörter sind zugeordnet.').waitFor()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: /neue Personen anlegen/ }).waitFor()

  // Locked and unlocked: the list is still there.
  await page.keyboard.press('Control+l')
  await signIn(page)
  await page.getByRole('button', { name: /neue Personen anlegen/ }).waitFor()
})

it('asks about persons it cannot be sure of', { timeout: 3 * minutes }, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Austausch' }).click()

  await drop(page, 'neue.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nSommerfeld;Ilse;07.03.1987;498A012345\n')
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: '1 neue Person anlegen' }).click()
  await page.getByRole('heading', { name: 'Übernahme: neue.csv' }).waitFor()
  await drop(
    page,
    'zweite.csv',
    'Nachname;Vorname;Geburtsdatum;Kundennummer\nSommerfeld;Ilse;;\nSommerfeld;Ilse;01.01.1990;\n'
  )

  await page.getByRole('tab', { name: /Personen/ }).click()
  await page.getByText('gleicher Name').first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-personen')
  await page.getByRole('region', { name: /^Zeile 2/ }).focus()
  await page.keyboard.press('1')
  await page.getByText('Alle Personen sind geklärt').waitFor()

  await page.getByRole('link', { name: 'Austausch' }).click()
  await drop(page, 'dritte.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nSommerfeld;Ilse;;\n')
  await page.getByRole('tab', { name: /Personen/ }).click()
  await page.getByRole('button', { name: /^Andere Person/ }).click()
  await page.keyboard.type('somerfeld')
  await page.getByRole('option', { name: /Sommerfeld, Ilse/ }).waitFor()
  await screenshots(page, 'austausch-andere-person')
  await page.getByRole('option', { name: /Sommerfeld, Ilse/ }).click()
  await page.getByText('Alle Personen sind geklärt').waitFor()
})

it('shows a conflict with what was entered by hand, and lets a person decide', { timeout: 3 * minutes }, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Austausch' }).click()
  const liste =
    'Nachname;Vorname;Kundennummer;Wohnort\nHaddad;Amal;498A012777;Oberfinken\nMeyer;Uwe;498A012999;Oberfinken\n'
  await drop(page, 'orte.csv', liste)
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByText('der gespeicherte Wert bleibt').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-konflikt')

  await page.getByRole('button', { name: 'Ort: Liste nehmen' }).click()
  await page.getByRole('button', { name: '1 neue Person anlegen, 1 ändern' }).waitFor()
})
