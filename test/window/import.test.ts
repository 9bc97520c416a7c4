import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { insertWithHistory } from '../../electron/store/geschichte'
import { newVorgang } from '../../electron/store/vorgang'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

const sample = (name: string) => join(import.meta.dirname, '../samples', name)

async function openList(page: Page, program: Awaited<ReturnType<typeof openProgram>>, name: string) {
  await program.answer({ open: sample(name) })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Vorschau/ }).waitFor()
}

const minutes = 60_000

it('shows file, columns and preview without fault in light and dark', { timeout: 3 * minutes }, async () => {
  const home = await homeWithStore()
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('heading', { name: 'Noch keine Liste übernommen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-leer')

  await openList(page, program, '02-arbeitsliste-team-nord.xlsx')
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
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})

it('takes a list over, recognises it again and takes it back after a restart', { timeout: 3 * minutes }, async () => {
  const home = await homeWithStore()
  {
    await using program = await openProgram({ home })
    const { page } = program
    await signIn(page)
    await page.getByRole('link', { name: 'Austausch' }).click()
    await openList(page, program, '02-arbeitsliste-team-nord.xlsx')
    await page.getByRole('tab', { name: /Vorschau/ }).click()
    await page.getByRole('button', { name: /neue Personen anlegen/ }).click()
    // Nobody has said yet what four of its words mean: the refusal leads to where it is said.
    await page.getByText('Es wurde nichts übernommen').waitFor()
    await page.getByRole('button', { name: '4 Vorschläge bestätigen' }).click()
    await page.getByText('Alle Wörter sind zugeordnet.').waitFor()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('button', { name: /neue Personen anlegen/ }).click()
    await page.getByRole('heading', { name: /^Übernahme: 02/ }).waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'austausch-ergebnis')

    await page.getByRole('link', { name: 'Zu allen Übernahmen' }).click()
    await openList(page, program, '02-arbeitsliste-team-nord.xlsx')
    await page.getByText('Diese Datei wurde schon übernommen').waitFor()
    await page.getByRole('link', { name: 'Austausch' }).click()
    await page.getByRole('button', { name: /weglegen/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Weglegen' }).click()
    await page.getByRole('heading', { name: 'Noch nicht übernommen' }).waitFor({ state: 'detached' })
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'austausch')
    expect(program.complaints).toEqual([])
  }

  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('button', { name: /zurücknehmen$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByText('Übernahme zurückgenommen').waitFor()
  await page.getByRole('cell', { name: /^am .* von Kim Beispiel/ }).waitFor()
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})

it('takes a dropped file, and asks about persons it cannot be sure of', { timeout: 3 * minutes }, async () => {
  const home = await homeWithStore()
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()

  await drop(page, 'liste.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nHaddad;Amal;07.03.1987;498A012345\n')
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: '1 neue Person anlegen' }).click()
  await page.getByRole('heading', { name: 'Übernahme: liste.csv' }).waitFor()
  await drop(page, 'zweite.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nHaddad;Amal;;\nHaddad;Amal;01.01.1990;\n')

  await page.getByRole('tab', { name: /Personen/ }).click()
  await page.getByText('gleicher Name').first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-personen')
  await page.getByRole('region', { name: /^Zeile 2/ }).focus()
  await page.keyboard.press('1')
  await page.getByText('Alle Personen sind geklärt').waitFor()
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})

it('shows a conflict with what was entered by hand, and lets a person decide', { timeout: 3 * minutes }, async () => {
  const fall = {
    id: crypto.randomUUID(),
    nachname: 'Haddad',
    vorname: 'Amal',
    kundennummer: '498A012345',
    ort: 'Ellerwiek'
  }
  const home = await homeWithStore(({ db }) =>
    db.transaction().execute((tx) => insertWithHistory(tx, newVorgang('somebody'), 'fall', fall))
  )
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  const liste =
    'Nachname;Vorname;Kundennummer;Wohnort\nHaddad;Amal;498A012345;Oberfinken\nMeyer;Uwe;498A012999;Oberfinken\n'
  await drop(page, 'liste.csv', liste)
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByText('der gespeicherte Wert bleibt').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-konflikt')

  await page.getByRole('button', { name: 'Ort: Liste nehmen' }).click()
  await page.getByRole('button', { name: '1 neue Person anlegen, 1 ändern' }).waitFor()
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})

/** As when a person drags a file from the desktop onto the page. */
async function drop(page: Page, name: string, text: string) {
  const bytes = [...Buffer.from(text)]
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    { name, bytes }
  )
  await page.locator('main').locator('h1').dispatchEvent('drop', { dataTransfer: data })
  await page.getByRole('tab', { name: /Vorschau/ }).waitFor()
}
