import { expect, it } from 'vitest'
import { addLauf } from '../support/addLauf'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

let fall: string
let leer: string
const program = sharedProgram(async ({ db }) => {
  fall = await addFall(db, {
    ...{ nachname: 'Beispiel', vorname: 'Amira', geburtsdatum: '1990-05-05', rechtskreis: 'SGB2', niveau: 'A2' },
    ...{ ort: 'Vlotho', erwerbstaetigkeit: 'ERLAUBT' }
  })
  leer = await addFall(db, { nachname: 'Muster', vorname: 'Karim', ort: null })
  await addSatz(db, 'kind', fall, {
    ...{ geburt: '2023-08-01', betreuungsbedarf: true, betreuung: 'KITA', betreuungOrt: 'Vlotho' },
    ...{ betreuungVon: '07:30', betreuungBis: '13:00' }
  })
  const weg = { minutenFrueh: 60, minutenMittag: 60, minutenSpaet: 70, letzteRueckfahrt: '18:10', stand: '2026-11-01' }
  await db
    .insertInto('wegzeit')
    .values({ ortA: 'Vlotho', ortB: 'Herford', ...weg } as never)
    .execute()
  const bsk = { kursart: 'BSK_B1', instrument: null, kostentraeger: 'BAMF', niveauVon: 'A2', niveauZiel: 'B1' } as const
  await addLauf(db, { ...bsk, titel: 'BSK B1 Herford', standort: 'Herford' }, '12345', '09:00', '12:15')
  await addLauf(db, { ...bsk, titel: 'BSK B1 Vlotho', standort: 'Vlotho', zeitmodell: 'TZ' }, '1234', '08:15', '11:30')
  await addLauf(db, { titel: 'Orientierung Vlotho', standort: 'Vlotho', niveauVon: null }, '13', '11:50', '12:50')
  await addLauf(
    db,
    { titel: 'Praxis Pflege Vlotho', standort: 'Vlotho', niveauVon: null, ziel: 'Pflege' },
    '5',
    '08:00',
    '12:30'
  )
})

it('draws the week, finds what fits and compares', async () => {
  const { page } = program()
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}?bereich=profil`
  }, fall)
  const woche = page.getByRole('grid', { name: /^Woche/ })
  await woche.getByRole('gridcell', { name: 'Montag 08:00–08:30: Kinder betreut' }).focus()
  for (const taste of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Space'])
    await page.keyboard.press(taste)
  await woche.getByRole('gridcell', { name: 'Mittwoch 08:30–09:00: Kinder betreut, verfügbar' }).waitFor()
  await screenshots(page, 'woche-zeichnen')
  await screenshot(page, 'woche-zeichnen', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('tab', { name: 'Kombination' }).click()
  const passt = page.getByRole('region', { name: /^passt/ }).first()
  await passt.waitFor()
  // Away from the tab, whose tooltip would be part of the picture.
  await page.mouse.move(0, 0)
  await screenshots(page, 'kombination')
  await screenshot(page, 'kombination', { zoom: 200 })
  await screenshot(page, 'kombination', { zoom: 200, scheme: 'dark' })
  expect(await axeInBothSchemes(page)).toEqual([])

  for (const name of ['BSK B1 Vlotho + Praxis Pflege Vlotho', 'BSK B1 Herford', 'BSK B1 Vlotho']) {
    await page.getByRole('checkbox', { name: `Vergleichen: ${name}`, exact: true }).check()
  }
  await page.getByRole('button', { name: '3 vergleichen' }).click()
  await page.getByRole('table', { name: 'Woche mit BSK B1 Herford', exact: true }).waitFor()
  await screenshots(page, 'kombination-vergleich')
  await screenshot(page, 'kombination-vergleich', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Zur Liste' }).click()
  await passt.waitFor()
})

it('overrides with a reason, takes a combination into the chain and prints the week', async () => {
  const { page } = program()
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}?bereich=kombination`
  }, fall)
  await page.getByRole('button', { name: 'passt nicht: BSK B1 Herford', exact: true }).click()
  await page.getByText('Kinderbetreuung deckt Mo–Fr 13:00–13:15 nicht.').first().waitFor()
  await page.getByRole('button', { name: 'Trotzdem planen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Kinderbetreuung/ }).fill('Die Großmutter holt das Kind ab')
  await screenshots(page, 'kombination-trotzdem')
  expect(await axeInBothSchemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Trotzdem in die Kette' }).click()
  const vorschlaege = page.getByRole('region', { name: 'Vorschläge und Kombinationen' })
  await vorschlaege.getByText('Kinderbetreuung überstimmt: Die Großmutter holt das Kind ab').waitFor()
  await page.getByRole('button', { name: /^Rückgängig/ }).click()
  await vorschlaege.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: /BSK B1 Vlotho \+ Praxis Pflege Vlotho$/ }).click()
  await page.getByRole('button', { name: 'In die Kette' }).click()
  for (const schritt of ['Als besprochen vermerken', 'Als beantragt vermerken', 'Teilnahmen anlegen']) {
    await vorschlaege.getByRole('button', { name: new RegExp(`^${schritt}`) }).click()
  }
  await vorschlaege.getByText('läuft', { exact: true }).waitFor()
  await screenshots(page, 'kombination-vorschlag')

  await vorschlaege.getByRole('button', { name: /^Wochenplan/ }).click()
  await dialog.getByRole('button', { name: 'Vorschau' }).click()
  await page.getByRole('img', { name: /^Wochenplan, Seite 1 von 1/ }).waitFor({ timeout: 30_000 })
  await screenshot(page, 'wochenplan')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Teilnahmen' }).click()
  await page.getByText('Praxis Pflege Vlotho').first().waitFor()
})

it('says what is missing for a search and leads there', async () => {
  const { page } = program()
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}?bereich=kombination`
  }, leer)
  const hinweis = page.getByRole('alert').filter({ hasText: 'fehlt noch etwas' })
  await hinweis.waitFor()
  await screenshots(page, 'kombination-leer')
  expect(await axeInBothSchemes(page)).toEqual([])
  await hinweis.getByRole('link', { name: /^Woche/ }).click()
  await page.getByRole('grid', { name: /^Woche/ }).waitFor()
})
