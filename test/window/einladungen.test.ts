import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { saveEinstellung } from '../../electron/store/einstellungen'
import { addFall } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshot, screenshots } from './screenshot'

const briefkopf = {
  behoerde: 'Jobcenter Landkreis Ellermoor',
  zusatz: 'Team Sprache und Arbeit',
  strasse: 'Marktplatz 1',
  plzOrt: '05110 Ellerwiek',
  telefon: '04400 0-0',
  email: 'post@jobcenter.example'
}

/** Texts of a page with where they begin, in millimetres from the left and upper edge. */
async function placesOf(pdf: Uint8Array, seite = 1): Promise<{ text: string; links: number; oben: number }[]> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const page = await (await loading.promise).getPage(seite)
  const { height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const mm = (points: number) => (points / 72) * 25.4
  const places = items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [{ text: item.str, links: mm(item.transform[4]), oben: mm(height - item.transform[5]) }]
      : []
  )
  await loading.destroy()
  return places
}

it('invites a selection: letters with a preview, labels to the millimetre, and a contact with each', async () => {
  const home = await homeWithStore(async ({ db }) => {
    await saveEinstellung(db, 'briefkopf', briefkopf)
    const anschrift = { strasse: 'Am Bach 3', plz: '32049', ort: 'Moosbrook' }
    await addFall(db, { nachname: 'Adler', vorname: 'Jonas', geschlecht: 'M', ...anschrift })
    await addFall(db, { nachname: 'Beispiel', vorname: 'Amira', geschlecht: 'W', ...anschrift })
    await addFall(db, { nachname: 'Ohneort', vorname: 'Karim', ort: null, besondersSchuetzenswert: true })
  })
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('rowheader', { name: 'Adler' }).waitFor()
  await page.getByRole('grid', { name: 'Fälle' }).focus()
  await page.keyboard.press('Control+a')
  await page.getByText('3 Fälle ausgewählt').waitFor()

  await page.getByRole('button', { name: 'Einladen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('2 Personen bekommen einen Brief. Bei 1 Person fehlen Straße').waitFor()
  await dialog.getByText('Besonders schützenswert').waitFor()
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Informationstag Pflege')
  await dialog.getByRole('textbox', { name: 'Datum' }).fill('3.12.2026')
  await dialog.getByRole('textbox', { name: /^Ort/ }).fill('Rathaus Ellerwiek')
  await dialog.getByRole('textbox', { name: 'Raum' }).fill('Saal 2')
  await screenshots(page, 'einladen')
  await screenshot(page, 'einladen', { zoom: 200 })
  expect(await axeInBothSchemes(page)).toEqual([])

  await dialog.getByRole('textbox', { name: 'Erstes Etikett' }).fill('5')
  await dialog.getByRole('button', { name: 'Etiketten ansehen' }).click()
  await page.getByRole('img', { name: 'Etiketten, Seite 1 von 1' }).waitFor()
  const etiketten = join(home, 'etiketten.pdf')
  await program.answer({ save: etiketten })
  await page.getByRole('button', { name: 'Als PDF speichern' }).click()
  await page.getByText('PDF gespeichert').first().waitFor()
  const places = await placesOf(await readFile(etiketten))
  const adler = places.find(({ text }) => text.includes('Jonas Adler'))!
  // The fifth label: second column, second row of 36 mm below a margin of 4.5 mm.
  expect(adler.links).toBeCloseTo(70 + 6, 0)
  expect(adler.oben).toBeGreaterThan(4.5 + 36)
  expect(adler.oben).toBeLessThan(4.5 + 72)

  await dialog.getByRole('button', { name: 'Briefe ansehen' }).click()
  await page.getByRole('img', { name: 'Einladung, Seite 1 von 2' }).waitFor()
  await screenshots(page, 'einladung-vorschau')
  const briefe = join(home, 'briefe.pdf')
  await program.answer({ save: briefe })
  await page.getByRole('button', { name: 'Als PDF speichern' }).click()
  const brief = await placesOf(await readFile(await saved(page, briefe)))
  const name = brief.find(({ text }) => text.includes('Jonas Adler'))!
  // In the window of the envelope: 20 to 105 mm from the left, 45 to 90 mm from above.
  expect(name.links).toBeCloseTo(25, 0)
  expect(name.oben).toBeGreaterThan(62.7)
  expect(name.oben).toBeLessThan(90)
  expect(brief.some(({ text }) => text.includes('Sozialdaten'))).toBe(false)

  await dialog.getByRole('button', { name: 'Als Kontakt eintragen' }).click()
  await page.getByText('Kontakt eingetragen').waitFor()
  await page.getByRole('rowheader', { name: 'Adler' }).dblclick()
  await page.getByRole('tab', { name: 'Kontakte & Vermerke' }).click()
  await page.getByRole('cell', { name: 'Einladung „Informationstag Pflege“ am 03.12.2026 um 10:00 Uhr' }).waitFor()
})

/** The file once it stands there. */
async function saved(page: import('playwright-core').Page, file: string): Promise<string> {
  await page.getByRole('heading', { name: 'Gruppe einladen' }).waitFor()
  return file
}
