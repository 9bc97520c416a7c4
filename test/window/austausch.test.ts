import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import officeCrypto from 'officecrypto-tool'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../electron/excel/readWorkbook'
import { addFall } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { drop } from './drop'
import { screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const samples = join(import.meta.dirname, '../samples')
const program = sharedProgram(async ({ db }) => {
  for (const [vorname, kundennummer] of [
    ['Amal', '498A012001'],
    ['Omar', '498A012002'],
    ['Zahra', '498A012003']
  ] as const) {
    await addFall(db, { nachname: 'Haddad', vorname, kundennummer, ort: 'Ellerwiek', geburtsdatum: '1987-03-07' })
  }
})

it('asks once for the password of a locked workbook, and says when it is wrong', async () => {
  const { page, answer, home } = program()
  const file = join(home, 'gesperrt.xlsx')
  const open = readFileSync(join(samples, '12-sprachcafe-frauentreff.xlsx'))
  writeFileSync(file, await officeCrypto.encrypt(open, { password: 'Moor-Birke-7' }))
  await page.getByRole('link', { name: 'Austausch' }).click()
  await answer({ open: file })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()

  const kennwort = page.getByLabel('Kennwort der Datei')
  await kennwort.fill('moor-birke-7')
  await kennwort.press('Enter')
  await page.getByText('Dieses Kennwort passt nicht.').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-kennwort')
  await kennwort.fill('Moor-Birke-7')
  await kennwort.press('Enter')
  await page.getByRole('tab', { name: /Spalten/ }).click()
  await page.getByRole('heading', { name: 'Spalten', exact: true }).waitFor()

  // Read again, as after every correction: nobody is asked a second time.
  await page.getByRole('tab', { name: /Datei/ }).click()
  const art = page.getByRole('combobox', { name: 'Art der Liste' })
  await art.click()
  await page.getByRole('option', { name: 'Warteliste' }).click()
  // Opening the lock takes its time, on purpose.
  await expect.poll(() => art.inputValue(), { timeout: 15_000 }).toBe('Warteliste')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await kennwort.count()).toBe(0)
})

it('takes a file that is dropped on any page, and leads from what came of it to the cases', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Angebote' }).click()
  await page.getByRole('heading', { level: 1, name: 'Angebote' }).waitFor()

  await drop(page, 'neue.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nSommerfeld;Ilse;01.02.1970;498A012999\n')
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: '1 neue Person anlegen' }).click()
  await page
    .getByRole('table', { name: 'Neue und geänderte Personen' })
    .getByRole('cell', { name: 'neu angelegt' })
    .waitFor()
  await page.getByRole('link', { name: 'Sommerfeld, Ilse' }).click()

  await page.getByRole('heading', { level: 1, name: 'Sommerfeld, Ilse' }).waitFor()
})

it('decides for many rows at once: the selected ones, or every conflict of a field', async () => {
  const { page } = program()
  const rows = ['Amal;498A012001', 'Omar;498A012002', 'Zahra;498A012003'].map((row) => `Haddad;${row};Oberfinken`)
  await drop(page, 'orte.csv', ['Nachname;Vorname;Kundennummer;Wohnort', ...rows].join('\n'))
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  const takeOver = page.getByRole('button', { name: /Personen ändern$/ })
  await page.getByText('der gespeicherte Wert bleibt').first().waitFor()

  await page.getByRole('grid', { name: 'Vorschau' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByText('2 Zeilen ausgewählt').waitFor()
  await page.getByRole('group', { name: 'Ausgewählte Zeilen' }).getByRole('button', { name: 'Liste nehmen' }).click()
  await page.getByRole('button', { name: '2 Personen ändern' }).waitFor()
  await page.getByRole('grid', { name: 'Vorschau' }).focus()
  await page.keyboard.press('z')
  await takeOver.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Ort (3)' }).click()
  await page.getByRole('menuitem', { name: 'aus der Liste nehmen', exact: true }).click()
  await page.getByRole('button', { name: '3 Personen ändern' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
})

it('saves for the sender the rows with questions and why, locked', async () => {
  const { page, answer, home } = program()
  const rows = ['Haddad;Amal;07.03.1987;498A012001', 'Salam;Samer;31.02.1977;498A010435', 'Haddad;Amal;;']
  await drop(page, 'tn.csv', ['Nachname;Vorname;Geburtsdatum;Kundennummer', ...rows].join('\n'))
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  const file = join(home, 'rueckfragen.xlsx')
  await answer({ save: file })

  await page.getByRole('button', { name: 'Fehlerliste für den Absender' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fehlerliste ist gespeichert' })
  await dialog.getByText('„rueckfragen.xlsx“ enthält 2 Zeilen').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-fehlerliste')
  const kennwort = (await dialog.locator('code').textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Kennwort notiert' }).click()

  const opened = await officeCrypto.decrypt(readFileSync(file), { password: kennwort })
  const [kopf, ...zeilen] = readWorkbook('rueckfragen.xlsx', opened).sheets[0]!.rows.map(({ cells }) => cells)
  expect(kopf?.map((cell) => text(cell))).toEqual([
    'Zeile',
    'Grund',
    'Nachname',
    'Vorname',
    'Geburtsdatum',
    'Kundennummer'
  ])
  expect(zeilen.map((cells) => text(cells[0]))).toEqual(['3', '4'])
  expect(text(zeilen[0]?.[1])).toContain('31.02.1977')
  expect(text(zeilen[1]?.[1])).toMatch(/nicht sicher zuordnen|lässt sich/)
  expect(JSON.stringify(zeilen)).not.toContain('Ellerwiek')
})

const text = (cell: unknown) => String(cell ?? '')
