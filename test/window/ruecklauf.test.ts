import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { updateWithHistory } from '../../electron/store/geschichte'
import { newVorgang } from '../../electron/store/vorgang'
import { edited } from '../support/issuedList'
import { issueIn } from '../support/issueIn'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { drop } from './drop'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

const folder = mkdtempSync(join(tmpdir(), 'ruecklauf-'))
const file = join(folder, 'liste.xlsx')
let home: string
beforeAll(async () => {
  home = await homeWithStore(async ({ db }) => {
    const { id } = await addDurchfuehrung(db, { ende: '2027-04-30' })
    const teilnahmen: string[] = []
    for (const vorname of ['Amal', 'Omar', 'Zahra']) {
      const fall = await addFall(db, { nachname: 'Haddad', vorname })
      const werte = { status: 'EINGETRETEN', statusSeit: '2026-10-05', eintrittIst: '2026-10-05' }
      teilnahmen.push(await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, titel: 'Pflege', ...werte }))
    }
    await issueIn(db, id, { file, heute: '2026-11-22' })
    // Changed here after the list left.
    for (const at of [0, 1]) {
      const aenderung = { id: teilnahmen[at]!, version: 1, werte: { prognose: 'unsicher' } }
      await db
        .transaction()
        .execute((tx) => updateWithHistory(tx, newVorgang('Test Koordination'), 'teilnahme', aenderung))
    }
  })
})
afterAll(async () => {
  await rm(home, { recursive: true, maxRetries: 5 })
  await rm(folder, { recursive: true })
})

it('shows what came back with a list, cell by cell, lets a person decide, takes it over and back', {
  timeout: 180_000
}, async () => {
  const bytes = await edited(new Uint8Array(readFileSync(file)), ({ cell }) => {
    cell(2, 'prognose').value = 'besteht voraussichtlich'
    cell(2, 'nachname').value = 'Haddad-Klein'
    cell(4, 'status').value = 'abgebrochen'
    cell(4, 'eintritt').value = null
  })
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await drop(page, 'zurueck.xlsx', bytes)
  await page.getByRole('tab', { name: /Vorschau/ }).click()

  await page.getByText(/^Antwort von Lernhof Moosbrook e\. V\. auf die Liste vom/).waitFor()
  await page.getByText('Prognose, beiderseits geändert: ausgegeben leer').waitFor()
  await page.getByText('Nachname, nicht erlaubt: ausgegeben „Haddad“').waitFor()
  await page.getByText('Status, dort geändert: ausgegeben „').waitFor()
  await page.getByText('Prognose, hier geändert: ausgegeben leer').waitFor()
  await page.getByText('Geleert: Eintritt. Von sich aus ändert das nichts.').waitFor()
  await page.getByText('Leere Zellen ändern nichts. Festgelegt wird das bei der').waitFor()
  await page.getByRole('button', { name: 'Teilnahme, Eingetreten am: Behalten' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ruecklauf')
  await screenshot(page, 'ruecklauf', { zoom: 200 })

  await page.getByText('1 hier geändert', { exact: true }).click()
  await page.getByText('Status, dort geändert').waitFor({ state: 'detached' })
  await page.getByText('Prognose, hier geändert').waitFor()
  await page.getByText('1 hier geändert', { exact: true }).click()

  await page.getByRole('button', { name: 'Teilnahme, Prognose: Liste nehmen' }).click()
  await page.getByRole('button', { name: '2 Personen ändern' }).click()
  await page.getByRole('heading', { name: 'Übernahme: zurueck.xlsx' }).waitFor()
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByText('Übernahme zurückgenommen').waitFor()
  expect(program.complaints).toEqual([])
})
