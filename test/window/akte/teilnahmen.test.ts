import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../support/someFall'
import { axeInBothSchemes } from '../axe'
import { screenshot, screenshots } from '../screenshot'
import { sharedProgram } from '../sharedProgram'

let person = ''

const program = sharedProgram(async ({ db }) => {
  person = await addFall(db, { nachname: 'Weiter', vorname: 'Amira', ort: 'Torfhude' })
  const kurs = await addSatz(db, 'teilnahme', person, {
    ...{ titel: 'Integrationskurs Torfhude', kursart: 'IK_ALLG', traeger: 'Sprachhaus', status: 'EINGETRETEN' },
    ...{ eintrittIst: '2026-03-02', austrittPlan: '2026-11-20', statusSeit: '2026-03-02' }
  })
  await addSatz(db, 'teilnahme', person, {
    ...{ titel: 'Aktiv in Arbeit', instrument: 'MAT', traeger: 'Bildungswerk', status: 'VORGEMERKT' },
    ...{ statusSeit: '2026-02-01' }
  })
  const zwanzig = { teilnahme: kurs, titel: 'Integrationskurs Torfhude', sollTage: 20, onlineTage: 0 }
  for (let monat = 0; monat < 6; monat++) {
    const tag = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1 - monat, 1))
    await addSatz(db, 'anwesenheit', person, {
      ...{ ...zwanzig, monat: tag.toISOString().slice(0, 7), anwesendTage: 14 + monat },
      ...{ krankTage: 2, entschuldigtTage: 0, unentschuldigtTage: Math.max(0, 4 - monat) }
    })
  }
  await addSatz(db, 'integration', person, {
    ...{ art: 'MINIJOB', beginn: '2025-02-03', arbeitgeber: 'Bäckerei Ährenfeld', wochenstunden: 10 }
  })
})

async function openTeilnahmen(page: Page): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}?bereich=teilnahmen`
  }, person)
  await page.getByRole('region', { name: 'Arbeit und Ausbildung' }).waitFor()
}

it('ends a course in two clicks, with what came of it', { timeout: 120_000 }, async () => {
  const { page } = program()
  await openTeilnahmen(page)
  await page.getByText('Kurserfolg gefährdet?').first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'teilnahmen')
  await screenshot(page, 'teilnahmen', { zoom: 200 })

  const weiter = page.getByRole('group', { name: 'Weiter mit Integrationskurs Torfhude' })
  await weiter.getByRole('button', { name: 'Beendet', exact: true }).click()
  const form = page.getByRole('form', { name: 'Beendet: Integrationskurs Torfhude' })
  await form.waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'teilnahmen-beendet')
  await screenshot(page, 'teilnahmen-beendet', { zoom: 200 })
  await form.getByRole('button', { name: 'Sprachkurs' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('cell', { name: 'regulär beendet' }).waitFor()

  await page.keyboard.press('Control+z')
  await weiter.waitFor()
  await weiter.getByRole('button', { name: 'Beendet', exact: true }).click()
  await form.getByRole('button', { name: 'sozialversicherungspflichtige Arbeit' }).click()
  await form.getByRole('textbox', { name: 'Arbeitgeber' }).fill('Lager Weserbogen')
  await screenshot(page, 'teilnahmen-arbeit')
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await form.waitFor({ state: 'detached' })
  await openTeilnahmen(page)
  expect(await form.getByRole('textbox', { name: 'Arbeitgeber' }).inputValue()).toBe('Lager Weserbogen')
  await form.getByRole('button', { name: 'Mit Arbeit oder Ausbildung speichern' }).click()
  await page.getByRole('cell', { name: 'Lager Weserbogen', exact: true }).waitFor()
})

it('asks after a placement in two clicks', { timeout: 120_000 }, async () => {
  const { page } = program()
  await openTeilnahmen(page)
  const nachfragen = page.getByRole('group', { name: 'Nachfragen: Bäckerei Ährenfeld' })
  await nachfragen.getByRole('button', { name: /nach 12 Monaten/ }).click()
  const form = page.getByRole('form', { name: 'Nachgefragt' })
  await form.getByRole('button', { name: 'Nein' }).click()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshot(page, 'nachgefragt')
  await page.getByRole('tab', { name: 'Sprache' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Teilnahmen' }).click()
  await form.getByRole('textbox', { name: 'Ende' }).waitFor()
  await form.getByRole('button', { name: 'Verwerfen' }).click()
  await nachfragen.getByRole('button', { name: /nach 12 Monaten/ }).click()
  await form.getByRole('button', { name: 'Ja', exact: true }).click()
  await page.getByRole('region', { name: 'Nachbetreuungen' }).waitFor()
})
