import { expect, it } from 'vitest'
import { axeInBothSchemes } from '../axe'
import { signIn } from '../homeWithStore'
import { screenshot, screenshots } from '../screenshot'
import { sharedProgram } from '../sharedProgram'
import { addAmira, openAkte } from './someAkte'

let fall: string
const program = sharedProgram(async (store) => {
  fall = await addAmira(store)
})

it('shows the whole person on its tabs, in light and in dark, at both zooms', async () => {
  const { page } = program()
  await openAkte(page, fall)

  for (const [index, name] of [
    'ueberblick',
    'foerderkette',
    'kombination',
    'sprache',
    'profil',
    'teilnahmen',
    'kontakte',
    'uebergabe',
    'verlauf'
  ].entries()) {
    await page.keyboard.press(`Alt+${index + 1}`)
    await page.getByRole('tab', { selected: true }).nth(0).waitFor()
    await page.waitForURL(new RegExp(`bereich=${name}`))
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    await screenshots(page, `akte-${name}`)
    await screenshot(page, `akte-${name}`, { zoom: 200 })
    expect(await axeInBothSchemes(page), name).toEqual([])
  }
})

it('settles a reminder with one click', async () => {
  const { page } = program()
  await openAkte(page, fall)

  await page.getByRole('button', { name: 'Erledigt' }).click()

  await page.getByRole('region', { name: 'Was ansteht' }).getByText('Zeugnis erfragen').waitFor({ state: 'detached' })
})

it('adds a record in place and keeps what was typed over the lock', async () => {
  const { page } = program()
  await openAkte(page, fall)
  await page.getByRole('tab', { name: 'Kontakte & Vermerke' }).click()
  await page.getByRole('button', { name: 'Wiedervorlage anlegen' }).click()
  await page.getByRole('textbox', { name: 'Fällig am' }).fill('+14')
  await page.getByRole('textbox', { name: 'Betreff' }).fill('Anmeldung prüfen')
  await screenshots(page, 'akte-formular')
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.keyboard.press('Control+l')
  await signIn(page)
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}?bereich=kontakte`
  }, fall)
  const betreff = page.getByRole('textbox', { name: 'Betreff' })
  await betreff.waitFor()
  expect(await betreff.inputValue()).toBe('Anmeldung prüfen')
  await betreff.press('Enter')

  await page.getByRole('cell', { name: 'Anmeldung prüfen' }).waitFor()
})

it('adds a person by hand and goes on in the Fallakte; n and p go through the list', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('link', { name: 'Neuer Fall' }).click()
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Aydın')
  await page.getByRole('textbox', { name: 'Geburtsdatum' }).fill('1.3.85')
  await screenshots(page, 'akte-neu')
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Aydın' }).waitFor()
  expect(await page.getByText('01.03.1985').count()).toBe(1)

  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Kursenden' }).click()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/oder Befehl$/).fill('Aydın')
  await page.getByRole('option', { name: /Aydın/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Aydın' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Kursenden' }).waitFor()

  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('rowheader', { name: 'Aydın' }).dblclick()
  await page.getByRole('button', { name: 'Nächster Fall der Liste' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: /^Đorđević/ }).waitFor()
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: 'Aydın' }).waitFor()
})
