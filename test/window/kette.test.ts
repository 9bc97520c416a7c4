import { expect, it } from 'vitest'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

let fall: string
let leer: string
const program = sharedProgram(async ({ db }) => {
  fall = await addFall(db, { nachname: 'Beispiel', vorname: 'Amira', geburtsdatum: '1998-05-17' })
  leer = await addFall(db, { nachname: 'Muster', vorname: 'Karim' })
  await addSatz(db, 'teilnahme', fall, {
    ...{ titel: 'Integrationskurs Vormittag', kursart: 'IK_ALLG', traeger: 'VHS Musterstadt' },
    ...{ status: 'EINGETRETEN', eintrittPlan: '2026-04-20', eintrittIst: '2026-05-04', austrittPlan: '2027-01-29' }
  })
  await addSatz(db, 'kettenelement', fall, {
    ...{ elementart: 'MASSNAHME', instrument: 'AGH', planstatus: 'VERWORFEN', verworfenGrund: 'Fahrweg zu lang' }
  })
  await addDurchfuehrung(db, {
    ...{ titel: 'BSK B1 Frühjahr', kursart: 'BSK_B1', instrument: null, kostentraeger: 'BAMF', niveauZiel: 'B1' },
    ...{ beginn: '2027-03-15', ende: '2027-08-27', plaetzeFrei: 5 }
  })
})

const open = (id: string) => {
  location.hash = `/faelle/${id}?bereich=foerderkette`
}

it('plans a chain from a template, moves a step by keyboard and takes it back', async () => {
  const { page } = program()
  await page.evaluate(open, fall)
  await page.getByRole('button', { name: 'Vorlage anwenden' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Vorlage' }).fill('zugleich')
  await page.getByRole('option', { name: 'Deutsch und Maßnahme zugleich' }).click()
  await dialog.getByText('15.03.2027 – 27.08.2027').waitFor()
  await dialog.getByText('Lücke, 44 Tage').waitFor()
  await screenshots(page, 'kette-vorlage')
  expect(await axeInBothSchemes(page)).toEqual([])

  await dialog.getByRole('checkbox', { name: 'Maßnahme bei einem Arbeitgeber' }).uncheck()
  await dialog.getByRole('button', { name: '3 Schritte anlegen' }).click()

  const strahl = page.getByRole('region', { name: 'Zeitstrahl' })
  const massnahme = strahl.getByRole('button', { name: /^Maßnahme am Nachmittag/ })
  await massnahme.waitFor()
  await strahl.getByRole('button', { name: /^BSK B1 Frühjahr, geplant 15.03.2027 – 27.08.2027/ }).waitFor()
  await page.mouse.move(0, 0)
  await screenshots(page, 'kette')
  await screenshot(page, 'kette', { zoom: 200 })
  await screenshot(page, 'kette', { zoom: 200, scheme: 'dark' })
  expect(await axeInBothSchemes(page)).toEqual([])

  await massnahme.press('ArrowRight')
  await massnahme.press('Shift+ArrowRight')
  await strahl.getByRole('button', { name: /^Maßnahme am Nachmittag, geplant 23.03.2027/ }).waitFor()
  await page.getByRole('list', { name: 'Schritte' }).getByText('geplant 23.03.2027 – 06.09.2027').waitFor()

  await page.getByRole('button', { name: /^Rückgängig/ }).click()
  await strahl.getByRole('button', { name: /^Maßnahme am Nachmittag, geplant 15.03.2027 – 29.08.2027/ }).waitFor()
})

it('moves a planned step by hand and shows three months at once', async () => {
  const { page } = program()
  await page.evaluate(open, leer)
  await page.getByText('Noch keine Schritte').waitFor()
  await page.getByRole('button', { name: 'Element anlegen' }).click()
  await page.getByRole('combobox', { name: 'Art', exact: true }).click()
  await page.getByRole('option', { name: 'Praktikum' }).click()
  await page.getByRole('textbox', { name: 'Beginn geplant' }).fill('01.02.2027')
  await page.getByRole('textbox', { name: 'Ende geplant' }).fill('26.03.2027')
  await page.getByRole('button', { name: 'Element der Förderkette anlegen' }).click()
  const balken = page.getByRole('region', { name: 'Zeitstrahl' }).getByRole('button', { name: /^Praktikum/ })
  await balken.press('-')
  await balken.press('+')
  expect(await page.getByRole('radio', { name: '1 Jahr' }).isChecked()).toBe(true)

  const box = await balken.boundingBox()
  if (!box) throw new Error('Not to be seen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()

  const schritte = page.getByRole('list', { name: 'Schritte' })
  await expect.poll(() => schritte.getByText(/geplant \d\d.\d\d.2027/).textContent()).not.toContain('01.02.2027')
})

it('keeps templates of the office beside those of the program', async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/foerderkette'
  })
  const tabelle = page.getByRole('table', { name: 'Vorlagen' })
  await tabelle.getByText('Frauen in Familiensituation').waitFor()
  await page.getByRole('button', { name: 'Kopieren: Anerkennung des Berufs' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Anerkennung bei uns')
  await dialog.getByRole('button', { name: 'Schritt 3 entfernen' }).click()
  await screenshots(page, 'kette-vorlage-editor')
  await screenshot(page, 'kette-vorlage-editor', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Vorlage speichern' }).click()

  await tabelle.getByText('Anerkennung bei uns').waitFor()
  await screenshots(page, 'kette-einstellungen')
  await screenshot(page, 'kette-einstellungen', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('button', { name: 'Entfernen: Anerkennung bei uns' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Vorlage entfernen' }).click()
  await tabelle.getByText('Anerkennung bei uns').waitFor({ state: 'detached' })
})
