import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { refreshNiveau } from '../../electron/store/abgeleitet'
import type {} from '../../renderer/api/client'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

let home: string
let fall: string

beforeEach(async () => {
  home = await homeWithStore(async ({ db }) => {
    fall = await addFall(db, {
      nachname: 'Đorđević-Müller',
      vorname: 'Amira',
      geburtsdatum: '1998-05-17',
      kundennummer: '317D004512',
      bgNummer: '31702BG0012345',
      titelBis: '2026-12-31',
      telefon: '05221 1234',
      aufenthaltsstatus: 'AE_ASYL',
      plz: '3260',
      team: 'Team Sprache',
      juengstesKind: '2024-08-01'
    })
    await addFall(db, {
      nachname: 'Đorđević',
      vorname: 'Karim',
      geburtsdatum: '2001-02-03',
      bgNummer: '31702BG0012345'
    })
    await addSatz(db, 'sprachstand', fall, {
      datum: '2026-09-30',
      art: 'ZERTIFIKAT',
      niveauGesamt: 'A2',
      pruefung: 'DTZ',
      ergebnis: 'BESTANDEN_DARUNTER',
      anbieter: 'VHS Musterstadt'
    })
    await addSatz(db, 'sprachstand', fall, { datum: '2026-11-10', art: 'IFK_EINSCHAETZUNG', niveauGesamt: 'B1' })
    await addSatz(db, 'berechtigung', fall, {
      zugangsweg: 'BSK_JC',
      ausgestelltAm: '2026-10-01',
      status: 'AUSGESTELLT'
    })
    await addSatz(db, 'teilnahme', fall, {
      titel: 'Integrationskurs Vormittag',
      kursart: 'IK_ALLG',
      traeger: 'VHS Musterstadt',
      status: 'BEENDET_REGULAER',
      eintrittPlan: '2025-09-01',
      eintrittIst: '2025-09-08',
      austrittPlan: '2026-08-31',
      austrittIst: '2026-09-30'
    })
    await addSatz(db, 'teilnahme', fall, {
      titel: 'Aktiv in Arbeit',
      instrument: 'MAT',
      traeger: 'Bildungswerk',
      status: 'EINGETRETEN',
      eintrittIst: '2026-10-05',
      austrittPlan: '2026-12-18'
    })
    await addSatz(db, 'teilnahme', fall, {
      titel: 'Berufssprachkurs B2',
      kursart: 'BSK_B2',
      status: 'VORGEMERKT',
      eintrittPlan: '2027-01-11',
      austrittPlan: '2027-06-30'
    })
    for (const wochentag of [1, 2, 3, 4])
      await addSatz(db, 'verfuegbarkeit', fall, { wochentag, von: '08:00', bis: '12:30', art: 'FREI' })
    await addSatz(db, 'verfuegbarkeit', fall, {
      wochentag: 5,
      von: '08:00',
      bis: '12:00',
      art: 'GESPERRT',
      grund: 'Kita geschlossen'
    })
    await addSatz(db, 'kind', fall, {
      geburt: '2024-08-01',
      betreuungsbedarf: true,
      betreuung: 'KITA',
      betreuungVon: '07:30',
      betreuungBis: '13:30'
    })
    await addSatz(db, 'wiedervorlage', fall, { faelligAm: '2026-11-20', betreff: 'Zeugnis erfragen' })
    await addSatz(db, 'kontakt', fall, {
      datum: '2026-11-10',
      art: 'PERSOENLICH',
      anlass: 'FOLGE',
      vermerk: 'Möchte in die Pflege. Nachweis der Schule folgt.'
    })
    await refreshNiveau(db, 'alle', '2026-11-22')
  })
})
afterEach(() => rm(home, { recursive: true, maxRetries: 5 }))

async function openAkte(page: Page): Promise<void> {
  await signIn(page)
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}`
  }, fall)
  await page.getByRole('heading', { level: 1, name: 'Đorđević-Müller, Amira' }).waitFor()
}

it('shows the whole person on seven tabs, in light and in dark, at both zooms', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)

  for (const [index, name] of [
    'ueberblick',
    'foerderkette',
    'sprache',
    'profil',
    'teilnahmen',
    'kontakte',
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
  expect(program.complaints).toEqual([])
})

it('lets a field be changed by keyboard, tells it in the Verlauf and takes it back', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)

  const telefon = page.getByRole('button', { name: /^Telefon/ })
  await telefon.focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Telefon' }).fill('05221 9999')
  await page.keyboard.press('Enter')
  await page.getByText('gespeichert').waitFor()
  expect(await telefon.textContent()).toContain('05221 9999')
  expect(await telefon.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Alt+7')
  await page.getByText('Telefon: 05221 1234 → 05221 9999').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('Telefon: wieder 05221 1234').waitFor()
  await page.getByText('wurde zurückgenommen').waitFor()
  await page.keyboard.press('Alt+1')
  await page.getByRole('button', { name: /^Telefon.*05221 1234/ }).waitFor()
  expect(program.complaints).toEqual([])
})

it('settles a reminder with one click', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)

  await page.getByRole('button', { name: 'Erledigt' }).click()

  await page.getByRole('region', { name: 'Was ansteht' }).getByText('Zeugnis erfragen').waitFor({ state: 'detached' })
})

it('restores on Escape, and says at the field what is wrong', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)

  const geburtsdatum = page.getByRole('button', { name: /^Geburtsdatum 17/ })
  await geburtsdatum.click()
  const entry = page.getByRole('textbox', { name: 'Geburtsdatum' })
  await entry.fill('morgen')
  await entry.press('Enter')
  await page.getByText('liegt in der Zukunft').waitFor()
  await screenshots(page, 'akte-befund')
  await entry.press('Escape')

  await geburtsdatum.waitFor()
  expect(await geburtsdatum.textContent()).toContain('17.05.1998')
})

it('shows both values when another window changed the same field', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)
  await page.getByRole('button', { name: /^Ort/ }).click()
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Hochdorf')

  await page.evaluate(
    ([id, call]) =>
      window.bridge.call({ id: call!, procedure: 'akte.save', input: { id, version: 1, werte: { ort: 'Neudorf' } } }),
    [fall, randomUUID()]
  )
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Inzwischen geändert' })
  await dialog.getByText('Neudorf').waitFor()
  await dialog.getByText('Hochdorf').waitFor()
  await screenshots(page, 'akte-konflikt')
  expect(await axeInBothSchemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Meine Eingabe speichern' }).click()

  await page.getByRole('button', { name: /^Ort.*Hochdorf/ }).waitFor()
})

it('adds a record in place and keeps what was typed over the lock', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await openAkte(page)
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
  expect(program.complaints).toEqual([])
})

it('adds a person by hand and goes on in the Fallakte; n and p go through the list', async () => {
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
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
  await page.getByRole('rowheader', { name: 'Aydın' }).dblclick()
  await page.getByRole('button', { name: 'Nächster Fall der Liste' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: /^Đorđević/ }).waitFor()
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: 'Aydın' }).waitFor()
  expect(program.complaints).toEqual([])
})
