import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { kennwort, kennwortField } from './firstRun'
import { screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram()

it('locks by key, tells a wrong password, unlocks with the right one', async () => {
  const { page } = program()

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
})

it('goes to every page from the search over everything, and leaves it on Escape', async () => {
  const { page } = program()
  const field = page.getByRole('textbox', { name: 'Personen, Angebote und Befehle suchen' })

  await page.keyboard.press('Control+k')
  await field.fill('faell')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await field.fill('zu fälle')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Fälle', exact: true }).waitFor()
})

it('shows the settings: people, backup, lock, letterhead', async () => {
  const { page } = program()
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
