import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { insertRows } from '../../electron/store/bulk'
import { addFall } from '../support/someFall'
import { writeWorkbook } from '../support/writeWorkbook'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const minuten = {
  minutenFrueh: 40,
  minutenMittag: 55,
  minutenSpaet: 75,
  letzteRueckfahrt: '18:25',
  stand: '2026-01-01'
}
const vorlage = join(tmpdir(), `wegzeiten-${process.pid}.xlsx`)
const eigene = join(tmpdir(), `bus-eigene-${process.pid}.xlsx`)
afterAll(() => Promise.all([vorlage, eigene].map((file) => rm(file, { force: true }))))

const program = sharedProgram(async ({ db }) => {
  await insertRows(db, 'wegzeit', [
    { ortA: 'Vlotho', ortB: 'Herford', ...minuten },
    { ortA: 'Bünde', ortB: 'Herford', ...minuten }
  ])
  await addFall(db, { ort: 'Spenge' })
  await insertRows(db, 'traeger', [{ id: 't', version: 1, name: 'Beispielschule' }])
  await insertRows(db, 'standort', [{ id: 's', version: 1, traeger: 't', name: 'Herford', ort: 'Herford' }])
})

it('corrects a way, gives the template out, reads a table with a preview, takes it over and back', {
  timeout: 180_000
}, async () => {
  const { page, answer } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/wegzeiten'
  })
  const von = page.getByRole('combobox', { name: 'Wege von' })
  await von.waitFor()
  await page.getByRole('button', { name: 'Weg von Bünde nach Herford ändern' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Minuten früh/ })
    .fill('25')
  await page.getByRole('dialog').getByRole('button', { name: 'Weg speichern' }).click()
  const wege = page.getByRole('table', { name: 'Wege von Bünde' })
  await wege.getByText('von Hand').waitFor()

  await answer({ save: vorlage, open: vorlage })
  await page.getByRole('button', { name: 'Vorlage ausgeben' }).click()
  await page.getByText(/ist gespeichert: 4 Wege/).waitFor()
  await screenshots(page, 'wegzeiten')
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Bus-Tabelle einlesen' }).click()
  await page.getByText('4 Wege in der Datei = 3 unverändert + 1 ohne Angabe').waitFor()
  expect(await page.getByRole('button', { name: 'Nichts zu übernehmen' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Weglegen' }).click()

  writeFileSync(
    eigene,
    await writeWorkbook([
      ['Busverbindungen, Stand: 01.11.2026'],
      ['Wohnort', 'Ziel', 'Linie', 'morgens', 'mittags', 'abends', 'letzter Bus'],
      ['Vlotho', 'Herford', '433', 35, '50 min', '1:05', '19.40 Uhr'],
      ['Bünde', 'Herford', '101', 30, 30, 30, null],
      ['Spenge', 'Herford', '466', 38, 40, 55, '18:10'],
      ['Vlohto', 'Bünde', '433', 60, 60, 80, null],
      ['Löhne', 'Herford', '500', 12, 12, 12, null],
      ['Herford', 'Spenge', '466', 'kein Bus', 40, 55, 'stündlich']
    ])
  )
  await answer({ open: eigene })
  await page.getByRole('button', { name: 'Bus-Tabelle einlesen' }).click()
  await page
    .getByText('6 Wege in der Datei = 1 neu + 1 geändert + 1 eigene behalten + 1 abgelehnt + 2 mit ungeklärtem Ort')
    .waitFor()
  await page.getByText(/Verstanden als Liste .* D „morgens“ = Minuten früh/).waitFor()
  await page.getByText('Nicht gelesen: C „Linie“.').waitFor()
  await screenshots(page, 'bus-tabelle')
  await screenshot(page, 'bus-tabelle', { zoom: 200 })
  await screenshot(page, 'bus-tabelle', { zoom: 200, scheme: 'dark' })
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByText('abgelehnt (1)').click()
  await page.getByText(/D8: „kein Bus“ ist keine Zahl von Minuten/).waitFor()
  await page.getByText(/G8: „stündlich“ ist keine eindeutige Uhrzeit/).waitFor()
  await screenshots(page, 'bus-tabelle-abgelehnt')

  await page.getByRole('combobox', { name: 'Vlohto: was damit geschieht' }).click()
  await page.getByRole('option', { name: 'Vlotho' }).click()
  await page.getByText(/2 neu .* 1 mit ungeklärtem Ort/).waitFor()
  await page.getByRole('combobox', { name: 'Löhne: was damit geschieht' }).click()
  await page.getByRole('option', { name: 'Ort anlegen' }).click()
  await page.getByText(/= 3 neu \+ 1 geändert/).waitFor()
  await page.getByText('geändert (1)').click()
  await page
    .getByRole('row', { name: /Vlotho – Herford .*40 \/ 55 \/ 75 .*35 \/ 50 \/ 65 min, zurück bis 19:40/ })
    .waitFor()
  await page.getByRole('button', { name: '4 Wege übernehmen' }).click()

  await page.getByText(/^Letzte Bus-Tabelle: 3 Wege neu, 1 geändert, 1 Ort angelegt/).waitFor()
  await von.click()
  await page.getByRole('option', { name: 'Löhne' }).click()
  await page.getByRole('table', { name: 'Wege von Löhne' }).getByText('aus der Tabelle').waitFor()
  await screenshots(page, 'wegzeiten-uebernommen')
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await page.getByText('Zurückgenommen: 5 Einträge.').waitFor()
  await page.getByText(/^Letzte Bus-Tabelle/).waitFor({ state: 'detached' })
  await wege.getByText('von Hand').waitFor()
})
