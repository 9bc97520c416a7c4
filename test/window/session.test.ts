import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { confirmSheet, firstRun, kennwort, kennwortField } from './firstRun'
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

it('locks by key, tells a wrong password, unlocks with the right one', async () => {
  await using program = await openProgram()
  const { page } = program
  await firstRun(program)

  await page.keyboard.press('Control+l')
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'anmelden')
  await page.getByLabel(kennwortField).fill('falsch')
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click()
  await page.getByRole('alert').getByText('Kennwort').waitFor()
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByLabel(kennwortField).press('Enter')

  await page.getByRole('button', { name: 'Sperren' }).waitFor()
  expect(program.complaints).toEqual([])
})

it('locks when the machine locks its screen', async () => {
  await using program = await openProgram()
  await firstRun(program)

  await program.raise('lock-screen')

  await program.page.getByRole('heading', { name: 'Anmelden' }).waitFor()
})

it('shows the settings: people, backup, lock, letterhead', async () => {
  await using program = await openProgram()
  const { page } = program
  await firstRun(program)
  await page.getByRole('link', { name: 'Einstellungen' }).click()

  for (const name of ['Personen und Zugang', 'Sicherung', 'Sperre', 'Briefkopf']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name, level: 2, exact: true }).waitFor()
    await screenshots(page, `einstellungen-${name.toLowerCase().replaceAll(' ', '-')}`)
    expect(await axeInBothSchemes(page), name).toEqual([])
  }
  await page.getByRole('link', { name: 'Sicherung' }).click()
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await page.getByRole('button', { name: 'Ansehen und wiederherstellen' }).click()
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByRole('button', { name: 'Sicherung prüfen' }).click()
  await page.getByText('Die Sicherung ist vollständig und lesbar.').waitFor()
  await screenshots(page, 'sicherung-vorschau')
  await page.getByRole('button', { name: 'Diesen Stand wiederherstellen' }).click()

  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
})

it('opens the practice county from the first page in one click, marked as invented', async () => {
  await using program = await openProgram()
  const { page } = program
  await page.getByText('Übungskreis öffnen').click()

  await page.getByText('Übungskreis – erfundene Daten').waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor()
  expect(program.complaints).toEqual([])
})

it('goes to every page from the search over everything, and leaves it on Escape', async () => {
  await using program = await openProgram()
  const { page } = program
  await firstRun(program)
  const field = page.getByRole('textbox', { name: 'Personen, Angebote und Befehle suchen' })

  await page.keyboard.press('Control+k')
  await field.fill('faell')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await field.fill('zu fälle')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Fälle', exact: true }).waitFor()
  expect(program.complaints).toEqual([])
})
