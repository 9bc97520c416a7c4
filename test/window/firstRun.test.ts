import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { confirmSheet, kennwort, kennwortField } from './firstRun'
import { openProgram } from './openProgram'
import { screenshots } from './screenshot'

it('leads from nothing to an open store in four pages', async () => {
  await using program = await openProgram()
  const { page } = program

  await page.getByRole('heading', { name: 'Willkommen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'willkommen')
  await page.getByText('Neu beginnen').click()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einrichtung-ort')
  await page.getByRole('button', { name: 'Weiter' }).click()

  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel')
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByLabel('Kennwort wiederholen').fill(kennwort)
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einrichtung-person')
  await page.getByRole('button', { name: 'Bestand anlegen' }).click()

  await page.getByRole('button', { name: 'Blatt drucken' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einrichtung-blatt')
  await confirmSheet(program)

  await page.getByRole('heading', { name: 'Wohin sollen Sicherungen?' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'einrichtung-sicherung')
  await program.answer({ folder: program.home })
  await page.getByRole('button', { name: 'Ordner wählen' }).click()
  await page.getByRole('button', { name: 'Leer beginnen' }).click()
  await page.getByRole('button', { name: 'Sperren' }).waitFor()
  expect(program.complaints).toEqual([])
})

it('opens the practice county from the first page in one click, marked as invented', async () => {
  await using program = await openProgram()
  const { page } = program
  await page.getByText('Übungskreis öffnen').click()

  await page.getByText('Übungskreis – erfundene Daten').waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor()
  expect(program.complaints).toEqual([])
})
