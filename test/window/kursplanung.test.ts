import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addKurse, kursauftrag } from '../support/issuedKurse'
import { edited } from '../support/issuedList'
import { issueIn } from '../support/issueIn'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { axeInBothSchemes } from './axe'
import { drop } from './drop'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

let home: string
beforeAll(async () => {
  home = await homeWithStore(async ({ db }) => {
    const kurs = {
      titel: 'Alphakurs Neu Terlau',
      kursart: 'IK_ALPHA',
      instrument: null,
      massnahmeNr: null,
      standort: 'Neu Terlau'
    }
    await addDurchfuehrung(
      db,
      {
        ...kurs,
        kursKennung: 'NE-27-22',
        beginn: '2027-01-11',
        ende: null,
        plaetzeFrei: 4,
        plaetzeStand: '2026-11-20',
        quelle: 'Telefonat'
      },
      { name: 'Volkshochschule Ellermoor' }
    )
  })
})
afterAll(() => rm(home, { recursive: true, maxRetries: 5 }))

const sample = join(import.meta.dirname, '../samples/10-kursplanung-winter-2026-27.xlsx')

it('leads a list of courses into the offers: providers are placed, rows compared, figures shown with source and age', {
  timeout: 180_000
}, async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await program.answer({ open: sample })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('heading', { name: 'Welche Träger sind gemeint?' }).waitFor()
  await page.getByRole('cell', { name: 'Alphakurs Neu Terlau Volkshochschule Ellermoor' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursplanung-traeger')

  await page.getByRole('button', { name: '„Sprachhaus Lindentor gGmbH“: neu anlegen' }).click()
  await page.getByRole('button', { name: '„Lernhof Quakenmoor e. V.“: neu anlegen' }).click()
  await page.getByRole('button', { name: 'Zeile 18: auslassen' }).click()
  await page.getByRole('button', { name: /2 neue Träger und 19 neue Kurse anlegen/ }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursplanung-vorschau')
  await screenshot(page, 'kursplanung-vorschau', { zoom: 200 })

  await page.getByRole('button', { name: 'Freie Plätze: Liste nehmen' }).click()
  await page.getByRole('button', { name: 'Freie Plätze: Liste nehmen', pressed: true }).waitFor()
  await page.getByRole('tab', { name: /Spalten/ }).click()
  await page.getByRole('button', { name: /ohne Vorschlag nicht übernehmen$/ }).click()
  await page.getByRole('button', { name: /ohne Vorschlag nicht übernehmen$/ }).waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: /2 neue Träger und 19 neue Kurse anlegen, 1 Kurs ändern/ }).click()
  await page.getByText('19 Kurse neu angelegt, 1 geändert, 2 Träger neu angelegt').waitFor()
  await screenshots(page, 'kursplanung-ergebnis')

  await page.getByRole('link', { name: 'Angebote' }).click()
  await page.getByRole('link', { name: 'Alphakurs Neu Terlau' }).click()
  await page.getByText(/11 frei von 16, Stand 13\.11\./).waitFor()
  await page.getByText('kursplanung winter').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursplanung-angebot')
  expect(program.complaints).toEqual([])
})

it('shows what came back with our own list of courses, cell by cell', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kurse-'))
  const file = join(folder, 'liste.xlsx')
  const own = await homeWithStore(async ({ db }) => {
    const { traeger } = await addKurse(db)
    await issueIn(db, '', { file, heute: '2026-11-22', ...kursauftrag(traeger) })
  })
  const bytes = await edited(new Uint8Array(readFileSync(file)), ({ cell }) => {
    cell(2, 'ueWoche').value = 25
    cell(2, 'kurskontakt').value = null
  })
  await using program = await openProgram({ home: own })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await drop(page, 'zurueck.xlsx', bytes)
  await page.getByRole('tab', { name: /Vorschau/ }).click()

  await page.getByText(/^Antwort von Lernhof Moosbrook e\. V\. auf die Liste vom .*: 4 Zeilen zurück/).waitFor()
  await page.getByText('UE/Woche, dort geändert: ausgegeben „20“').waitFor()
  await page.getByRole('button', { name: 'Kontakt: Behalten' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursplanung-ruecklauf')
  await page.getByText('2 dort geändert', { exact: true }).click()
  await page.getByRole('link', { name: 'Alpha 5' }).first().waitFor({ state: 'detached' })
  expect(program.complaints).toEqual([])
  await rm(own, { recursive: true, maxRetries: 5 })
  await rm(folder, { recursive: true })
})

it('shows every row of a long list of courses, page by page', { timeout: 180_000 }, async () => {
  const lines = Array.from(
    { length: 130 },
    (_, at) => `Lernhof Moosbrook;Alphabetisierungskurs;K-${at};11.01.2027;16;4`
  )
  const csv = ['Träger;Kursart;Kurs-Nr.;Beginn;Plätze;frei', ...lines].join('\n')
  const own = await homeWithStore(async ({ db }) => void (await addDurchfuehrung(db)))
  await using program = await openProgram({ home: own })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await drop(page, 'kursplanung.csv', new TextEncoder().encode(csv))
  await page.getByText('Eine Textdatei zeigt weder Farben').waitFor()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByText('Zeilen 1 bis 100 von 130').waitFor()

  await page.getByRole('button', { name: 'Seite 2' }).click()

  await page.getByText('Zeilen 101 bis 130 von 130').waitFor()
  await page.getByText('Alphabetisierungskurs K-129').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  expect(program.complaints).toEqual([])
  await rm(own, { recursive: true, maxRetries: 5 })
})
