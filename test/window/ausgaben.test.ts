import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import officeCrypto from 'officecrypto-tool'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../electron/excel/readWorkbook'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  const { id } = await addDurchfuehrung(db, { ende: '2099-04-30' })
  const status = ['EINGETRETEN', 'VORGEMERKT', 'ZUGEWIESEN']
  for (let i = 0; i < 14; i++) {
    const fall = await addFall(db, {
      nachname: `Beispiel${String(i).padStart(2, '0')}`,
      ort: 'Torfhude',
      team: 'Nord',
      strasse: 'Moorweg 3',
      kundennummer: `317D0045${String(i).padStart(2, '0')}`,
      ...(i === 5 && { beruf: 'Bäckerin, seit dem Bandscheibenvorfall ohne Stelle' }),
      besondersSchuetzenswert: i === 7
    })
    await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, status: status[i % 3]!, statusSeit: '2026-10-20' })
  }
  await addFall(db, { nachname: 'Außerhalb' })
})

const zoll = (page: Page) => page.getByRole('region', { name: 'Zollprüfung' })
const dabei = (page: Page, heading: string) => page.getByRole('checkbox', { name: `Spalte ${heading}` })

it('checks a list by keyboard before it leaves, shows its password once, and keeps it in the register', {
  timeout: 180_000
}, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('link', { name: 'Ausgegebene Listen' }).click()
  await page.getByText('Noch keine Liste ausgegeben').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ausgaben-leer')

  await page.getByRole('link', { name: 'Liste ausgeben' }).first().press('Enter')
  await page.getByRole('heading', { name: 'Liste ausgeben' }).waitFor()
  await page.getByRole('combobox', { name: 'Durchführung', exact: true }).focus()
  await page.keyboard.type('Praxis')
  await page.getByRole('option', { name: /Praxis Pflege/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await zoll(page).getByText('13 Personen an').waitFor()
  await zoll(page).getByText('Besonders schützenswert').waitFor()
  expect(await dabei(page, 'Einkommen (€)').count()).toBe(0)
  expect(await dabei(page, 'Aufenthaltsstatus').count()).toBe(0)
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'zollpruefung')
  await screenshot(page, 'zollpruefung', { zoom: 200 })

  await page.getByRole('checkbox', { name: 'Beispiel07, Amira auf die Liste' }).focus()
  await page.keyboard.press('Space')
  await zoll(page).getByText('14 Personen an').waitFor()
  await page.getByRole('checkbox', { name: 'Beispiel00, Amira auf die Liste' }).focus()
  await page.keyboard.press('Space')
  await zoll(page).getByText('13 Personen an').waitFor()
  await dabei(page, 'Anschrift').focus()
  await page.keyboard.press('Space')
  await zoll(page).getByText('der Grund für Spalten').waitFor()
  expect(await page.getByRole('button', { name: 'Liste speichern' }).isDisabled()).toBe(true)
  await page.getByRole('textbox', { name: 'Warum „Anschrift, Telefon, E-Mail“?' }).fill('Träger schreibt Einladungen')
  await page.getByRole('textbox', { name: 'Rückmeldung bis' }).fill('4.12.26')
  await screenshots(page, 'zollpruefung-ausgefuellt')
  expect(await axeInBothSchemes(page)).toEqual([])

  const file = join(program().home, 'liste.xlsx')
  await program().answer({ save: file })
  await page.getByRole('button', { name: 'Liste speichern' }).press('Enter')
  await page.getByRole('heading', { name: 'Liste ist gespeichert' }).waitFor()
  const kennwort = (await page.getByTestId('kennwort').textContent()) ?? ''
  await page.getByText('Bindestrich').first().waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ausgabe-kennwort')
  await screenshot(page, 'ausgabe-kennwort', { zoom: 200 })

  const opened = await officeCrypto.decrypt(readFileSync(file), { password: kennwort })
  const [kopf, ...rows] = readWorkbook('liste.xlsx', opened).sheets[0]!.rows.map(({ cells }) => cells)
  expect(rows).toHaveLength(13)
  expect(kopf).toContain('Anschrift')
  expect(kopf).not.toContain('Telefon')
  expect(JSON.stringify(rows)).toContain('Beispiel07')
  expect(JSON.stringify(rows)).not.toContain('Beispiel00')

  await page.getByRole('link', { name: 'Notiert, zum Verzeichnis' }).press('Enter')
  await page.getByRole('heading', { name: /^Zuweisungsliste an Lernhof/ }).waitFor()
  await page.getByText('Träger schreibt Einladungen').waitFor()
  await page.getByRole('button', { name: 'Was stand darauf? Beispiel01, Amira' }).click()
  await page.getByText('Anschrift: Moorweg 3, Torfhude').waitFor()
  expect(await page.getByText(kennwort).count()).toBe(0)
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ausgabe-eintrag')
  await screenshot(page, 'ausgabe-eintrag', { zoom: 200 })

  await page.getByRole('region', { name: 'Löschung beim Empfänger' }).getByRole('button', { name: 'Vermerken' }).click()
  await page.getByText(/^gelöscht am/).waitFor()
  await page.getByRole('link', { name: 'Alle ausgegebenen Listen' }).click()
  await page
    .getByRole('row', { name: /Zuweisungsliste/ })
    .getByText('13 Personen')
    .waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ausgaben')
  await screenshot(page, 'ausgaben', { zoom: 200 })
  await page.keyboard.press('/')
  await page.keyboard.type('gibtesnicht')
  await page.getByText('Nichts gefunden').waitFor()
})

it('leads selected cases to the same check, and tells the public that there are only figures', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('status').getByText('15 von 15').waitFor()

  await page.getByRole('grid', { name: 'Fälle' }).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Liste ausgeben' }).click()
  await page.getByRole('combobox', { name: 'Liste', exact: true }).click()
  await page.getByRole('option', { name: 'Übergabeliste' }).click()
  await page.getByRole('textbox', { name: 'Name des Empfängers' }).fill('Jobcenter Silberloh')

  await zoll(page).getByText('14 Personen an').waitFor()
  await zoll(page).getByText('Zurückgehalten').waitFor()
  await zoll(page).getByText('Beispiel05, Amira: Beruf').waitFor()
  await screenshots(page, 'zollpruefung-uebergabe')
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('combobox', { name: 'Empfänger', exact: true }).click()
  await page.getByRole('option', { name: 'Kreistag, Presse' }).click()
  await page.getByText('Keine Listen mit Personen', { exact: true }).waitFor()
  expect(await zoll(page).count()).toBe(0)
})
