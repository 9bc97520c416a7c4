import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { insertWithHistory } from '../../electron/store/geschichte'
import { newVorgang } from '../../electron/store/vorgang'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

const faelle = [
  {
    nachname: 'Al-Hariri',
    vorname: 'Mohammed',
    geburtsdatum: '1990-05-12',
    kundennummer: '498A012345',
    ort: 'Ellerwiek'
  },
  {
    nachname: 'El Hariri',
    vorname: 'Muhammad',
    geburtsdatum: '1990-05-12',
    kundennummer: '498B099999',
    ort: 'Oberfinken'
  },
  { nachname: 'Meyer', vorname: 'Uwe', geburtsdatum: '1960-05-05' }
]

it('finds a double person, makes one of two by keys, and takes it back after a restart', {
  timeout: 180_000
}, async () => {
  const home = await homeWithStore(({ db }) =>
    db.transaction().execute(async (tx) => {
      for (const fall of faelle)
        await insertWithHistory(tx, newVorgang('somebody'), 'fall', { id: randomUUID(), ...fall })
    })
  )
  {
    await using program = await openProgram({ home })
    const { page } = program
    await signIn(page)
    await page.getByRole('link', { name: 'Austausch' }).click()
    await page.getByRole('link', { name: 'Doppelte Personen' }).click()
    await page.getByText('Steht jemand zweimal im Bestand?').waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'dubletten-leer')

    await page.getByRole('button', { name: 'Doppelte Personen suchen' }).press('Enter')
    await page.getByText('1 Paar sieht nach derselben Person aus').waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'dubletten')
    await screenshot(page, 'dubletten', { zoom: 200 })

    await page.getByRole('link', { name: /^Vergleichen und zusammenführen: / }).press('Enter')
    await page.getByRole('radio', { name: 'Ort: Oberfinken' }).first().focus()
    await page.keyboard.press('Space')
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'dubletten-vergleich')
    await screenshot(page, 'dubletten-vergleich', { zoom: 200 })
    await page.getByRole('button', { name: 'Zusammenführen', exact: true }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Zusammenführen' }).press('Enter')
    await page.getByRole('heading', { name: 'Zusammengeführt' }).waitFor()
    expect(await axeInBothSchemes(page)).toEqual([])
    await screenshots(page, 'dubletten-zusammengefuehrt')
    expect(program.complaints).toEqual([])
  }

  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('link', { name: 'Doppelte Personen' }).click()
  await page.getByRole('button', { name: /^Rückgängig: / }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).press('Enter')
  await page.getByText('Beide Fälle sind wieder, wie sie waren.').waitFor()
  await page.getByRole('button', { name: 'Doppelte Personen suchen' }).click()
  await page.getByRole('button', { name: /^Sind verschieden: / }).press('Enter')
  await page.getByRole('heading', { name: 'Als verschieden vermerkt' }).waitFor()
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})
