import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { insertQuelle } from '../support/someQuelle'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

it('shows what is remembered of a source, lets it be changed and forgotten', { timeout: 180_000 }, async () => {
  const home = await homeWithStore(async ({ db }) => {
    await insertQuelle(db, {
      name: 'Sprachbüro',
      art: 'teilnehmerliste',
      kopf: [
        { key: 'name', heading: 'Name', field: 'name_komplett' },
        { key: 'stand', heading: 'Stand', field: 'status' }
      ],
      spalten: { bem: null },
      woerter: { status: { raus: 'ABGEBROCHEN', 'siehe Akte': null } },
      vorrang: { 'fall.telefon': 'bestand' },
      blatt: 'TN Oktober'
    })
  })
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('link', { name: 'Quellen' }).click()
  await page.getByRole('table', { name: 'Quellen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'quellen')

  await page.getByRole('link', { name: 'Sprachbüro' }).click()
  await page.getByRole('table', { name: 'Gemerkte Wörter' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'quelle')
  await screenshot(page, 'quelle', { zoom: 200 })

  await page.getByText('das wie das letzte („TN Oktober“) heißt').waitFor()
  await page.getByRole('checkbox', { name: 'Name und Geburtsdatum' }).uncheck()
  const leer = page.getByRole('combobox', { name: 'Leere Zelle heißt: kein Eintrag mehr' })
  await leer.fill('Prognose')
  await page.getByRole('option', { name: 'Prognose' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '„siehe Akte“ vergessen' }).click()
  await page.getByRole('button', { name: 'Änderung speichern' }).click()
  await page.getByText('Quelle gespeichert.').waitFor()
  await page.getByText('„siehe Akte“').waitFor({ state: 'detached' })
  await page.getByText('Prognose', { exact: true }).first().waitFor()
  expect(await page.getByRole('checkbox', { name: 'Name und Geburtsdatum' }).isChecked()).toBe(false)
  expect(await page.getByRole('checkbox', { name: 'Kundennummer' }).isChecked()).toBe(true)

  await page.getByRole('button', { name: 'Quelle entfernen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Quelle entfernen' }).click()
  await page.getByRole('heading', { name: 'Noch keine Quelle' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'quellen-leer')
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})
