import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addLauf } from '../support/addLauf'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  const bedarf = { art: 'SPRACHE', kursart: 'BSK_JOB', seit: '2026-01-05', status: 'OFFEN' }
  for (const nachname of ['Anders', 'Berg', 'Cole', 'Diaz']) {
    const werte = { ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2', geburtsdatum: '1990-05-05' }
    await addSatz(db, 'bedarf', await addFall(db, { nachname, vorname: 'Kim', ...werte }), bedarf)
  }
  const kurs = { titel: 'Job-BSK', kursart: 'BSK_JOB', instrument: null, beginn: '2030-01-07', ende: '2030-06-28' }
  await addLauf(db, { ...kurs, plaetzeFrei: 1, plaetzeStand: '2026-01-05' }, '13', '09:00', '12:15')
  await addDurchfuehrung(db, { ende: '2099-04-30', plaetzeFrei: null }, { name: 'Lernhof Moosbrook e. V.' })
})

it('asks the providers for places, sees what is missing and where there is room, and looks at the sheet without names', {
  timeout: 120_000
}, async () => {
  const { page, answer, home } = program()
  await page.getByRole('link', { name: 'Angebote' }).click()
  await page.getByRole('link', { name: 'Plätze erfragen' }).click()
  await page.getByRole('region', { name: 'Lernhof Moosbrook e. V.' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'plaetze-erfragen')
  await screenshot(page, 'plaetze-erfragen', { zoom: 200 })
  await answer({ folder: home })
  await page.getByRole('button', { name: 'Excel-Listen für alle schreiben' }).click()
  await page.getByText('2 Listen sind im Ordner gespeichert.').waitFor()
  expect((await readdir(join(home))).filter((datei) => datei.endsWith('.xlsx'))).toHaveLength(2)

  await page.getByRole('link', { name: 'Planung', exact: true }).click()
  await page.getByRole('link', { name: 'Fehlende Kurse' }).click()
  await page.getByRole('row', { name: /Kranichwerder.*reicht nur für länger Wartende \(3\).*Gruppe voll/ }).waitFor()
  await page.getByRole('listitem').getByText('passt für 1 Person').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'fehlende-kurse')
  await screenshot(page, 'fehlende-kurse', { zoom: 200 })
  await page.getByRole('button', { name: 'Drucken' }).click()
  await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 30_000 })
  await screenshot(page, 'bedarfsmeldung')
  await page.keyboard.press('Escape')
})
