import { addDays } from '@shared/domain/kalender'
import { expect, it } from 'vitest'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const heute = new Date().toISOString().slice(0, 10)

const program = sharedProgram(async ({ db }) => {
  const ende = addDays(heute, -2)
  const kurs = { titel: 'Integrationskurs Torfhude', kursart: 'IK_ALLG', instrument: null, standort: 'Torfhude' }
  const { id } = await addDurchfuehrung(db, { ...kurs, beginn: addDays(ende, -200), ende })
  for (const nachname of ['Adler', 'Birke', 'Carl', 'Dorn']) {
    const fall = await addFall(db, { nachname, telefon: '05221 1234' })
    const stand = { status: 'EINGETRETEN', eintrittIst: addDays(ende, -200), austrittPlan: ende }
    await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, titel: kurs.titel, kursart: 'IK_ALLG', ...stand })
    if (nachname === 'Adler') {
      const folgt = { titel: 'Berufssprachkurs B2', kursart: 'BSK_B2', status: 'ANGEMELDET' }
      await addSatz(db, 'teilnahme', fall, { ...folgt, eintrittPlan: addDays(heute, 30) })
    }
  }
  const { id: spaeter } = await addDurchfuehrung(
    db,
    { titel: 'Sprache & Praxis Pflege', ende: addDays(heute, 50) },
    { name: 'Bildungswerk' }
  )
  const fall = await addFall(db, { nachname: 'Erle' })
  const stand = { status: 'EINGETRETEN', eintrittIst: addDays(heute, -60), austrittPlan: addDays(heute, 50) }
  await addSatz(db, 'teilnahme', fall, { durchfuehrung: spaeter, instrument: 'MAT', ...stand })
})

it('ends a course for a group on one screen', { timeout: 120_000 }, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Kursenden' }).click()
  await page.getByRole('cell', { name: 'Bildungswerk' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursenden')
  await screenshot(page, 'kursenden', { zoom: 200 })

  await page.getByRole('link', { name: 'Integrationskurs Torfhude' }).click()
  await page.getByRole('cell', { name: /Berufssprachkurs B2 \(angemeldet/ }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'kursende')
  await screenshot(page, 'kursende', { zoom: 200 })
  await page.getByRole('button', { name: 'Besuch eintragen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Für 4 Personen eintragen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshot(page, 'kursende-besuch')
  await dialog.getByRole('button', { name: 'Für 4 Personen eintragen' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.getByRole('link', { name: 'Ergebnisse eintragen' }).click()
  await page.getByRole('combobox', { name: 'Status für alle' }).click()
  await page.getByRole('option', { name: 'regulär beendet' }).click()
  await page.getByRole('combobox', { name: 'Verbleib für alle' }).click()
  await page.getByRole('option', { name: 'Sprachkurs' }).click()
  await page.getByRole('textbox', { name: 'Ausgetreten am: Dorn, Amira' }).fill('1.1.2099')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ergebnisse')
  await screenshot(page, 'ergebnisse', { zoom: 200 })
  await page.getByRole('button', { name: '4 Ergebnisse speichern' }).click()

  await page.getByText(/^Dorn, Amira – nicht gespeichert/).waitFor()
  await page.getByRole('rowheader', { name: 'Adler, Amira' }).waitFor({ state: 'detached' })
  await screenshot(page, 'ergebnisse-abgelehnt')
  await page.getByRole('textbox', { name: 'Ausgetreten am: Dorn, Amira' }).fill('heute')
  await page.getByRole('button', { name: '1 Ergebnis speichern' }).click()
  await page.getByText('Für alle ist das Ende eingetragen').waitFor()

  const notice = page.getByRole('alert').filter({ hasText: '3 Ergebnisse gespeichert' })
  await notice.getByRole('button', { name: 'Rückgängig' }).click()
  await page.getByText('Zurückgenommen.').waitFor()
  await page.getByRole('button', { name: '3 Ergebnisse speichern' }).waitFor()
  expect(await page.getByRole('combobox', { name: 'Verbleib: Birke, Amira' }).inputValue()).toBe('Sprachkurs')
})

it('lets the office set the weeks of each kind of course', { timeout: 60_000 }, async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/kursenden'
  })
  const feld = page.getByRole('textbox', { name: 'Integrationskurse: Besuch im Kurs, Wochen' })
  await feld.fill('3')
  await page.getByText(/bitte von links nach rechts weniger/).waitFor()
  await feld.fill('14')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einstellungen-kursenden')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.reload()
  expect(await feld.inputValue()).toBe('14')
})
