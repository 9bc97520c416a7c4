import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { saveEinstellung } from '../../electron/store/einstellungen'
import { pdfText } from '../support/pdfText'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshots } from './screenshot'

/** Letters of DIN 91379 that few typefaces have, combining sequences among them. */
const vorname = 'Đặng Ğülşen C̆ıžmek Ṭāhā'

it('shows the pages, prints them, and saves them as a PDF whose text can be read', async () => {
  const home = await homeWithStore(async ({ db }) => {
    await saveEinstellung(db, 'briefkopf', {
      behoerde: 'Jobcenter Landkreis Ellermoor',
      zusatz: 'Team Sprache und Arbeit',
      strasse: 'Marktplatz 1',
      plzOrt: '05110 Ellerwiek',
      telefon: '04400 0-0',
      email: 'post@jobcenter.example'
    })
    const fall = await addFall(db, { nachname: 'Łukaszewicz', vorname, kundennummer: '498A012345' })
    await addSatz(db, 'kontakt', fall, { datum: '2026-11-01', art: 'TELEFON', vermerk: 'Geheimer Vermerk' })
    await addSatz(db, 'wiedervorlage', fall, { faelligAm: '2026-11-30', betreff: 'Anschluss planen' })
    await addSatz(db, 'teilnahme', fall, {
      titel: 'Orientierung Vlotho',
      instrument: 'MAT',
      status: 'EINGETRETEN',
      eintrittIst: '2026-09-01',
      austrittPlan: '2027-02-26'
    })
  })
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByText('Łukaszewicz').first().dblclick()
  await page.getByRole('heading', { name: /Łukaszewicz/ }).waitFor()

  await page.keyboard.press('Control+p')
  await page.getByRole('img', { name: 'Fallzusammenfassung, Seite 1 von 1' }).waitFor()
  await screenshots(page, 'druckvorschau')
  expect(await axeInBothSchemes(page)).toEqual([])
  const file = join(home, 'fall.pdf')
  await program.answer({ save: file })
  await page.getByRole('button', { name: 'Als PDF speichern' }).click()
  await page.getByText('PDF gespeichert').waitFor()

  const pdf = await readFile(file)
  const [text = '', ...rest] = await pdfText(pdf)
  expect(rest).toEqual([])
  for (const part of [
    'Jobcenter Landkreis Ellermoor',
    vorname.normalize('NFC'),
    '498A012345',
    'Anschluss planen',
    'Orientierung Vlotho',
    'Seite 1 von 1'
  ]) {
    expect(text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ')).toContain(part)
  }
  expect(text).not.toContain('Geheimer Vermerk')
  expect(pdf.includes('/StructTreeRoot')).toBe(true)
  expect(
    [...pdf.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].every(([, font]) =>
      font?.startsWith('NotoSans')
    )
  ).toBe(true)

  await page.keyboard.press('Control+p')
  await page.getByRole('button', { name: 'Drucken' }).last().click()
  await page.getByText('An den Drucker gegeben').waitFor()
  expect(await readdir(join(home, 'gedruckt'))).toHaveLength(1)
  expect(program.complaints).toEqual([])
})
