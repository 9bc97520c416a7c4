import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import type { Page } from 'playwright-core'
import type {} from '../../renderer/api/client.ts'
import type { Program } from '../window/openProgram.ts'
import { go, picture } from './picture.ts'

/** Lists that leave and come back, lists of courses, what is remembered of sources, persons who are there twice. */
export async function austauschPictures(program: Program): Promise<void> {
  await ruecklauf(program)
  await register(program)
  await kursplanung(program)
  await quellen(program.page)
  await dubletten(program.page)
}

/** A list that was filled in there while the store went on here. */
async function ruecklauf(program: Program): Promise<void> {
  const { page, answer, home } = program
  await offerWithPeople(page)
  const file = join(home, 'Teilnehmerliste.xlsx')
  const kennwort = await issue(program, file, 'Teilnehmerliste (Monatsmeldung)')
  await changeHere(page)
  const back = join(home, 'Teilnehmerliste zurück.xlsx')
  await writeFile(back, await changedThere(await officeCrypto.decrypt(await readFile(file), { password: kennwort })))
  await go(page, '/austausch')
  await answer({ open: back })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByText(/^Antwort von/).waitFor()
  await page
    .getByText(/beiderseits geändert/)
    .last()
    .waitFor()
  await picture(page, 'ruecklauf')
}

async function offerWithPeople(page: Page): Promise<void> {
  await go(page, '/angebote')
  await page.getByRole('heading', { level: 1, name: 'Angebote' }).waitFor()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Liste ausgeben' }).waitFor()
}

/** From the page of a course to its saved list; tells the password. */
async function issue({ page, answer }: Program, file: string, liste: string): Promise<string> {
  await page.getByRole('link', { name: 'Liste ausgeben' }).click()
  await page.getByRole('combobox', { name: 'Liste', exact: true }).click()
  await page.getByRole('option', { name: liste }).click()
  await answer({ save: file })
  await page.getByRole('button', { name: /^Liste speichern/ }).click()
  const kennwort = await page.getByTestId('kennwort').textContent()
  await page.getByRole('link', { name: /zum Verzeichnis$/ }).click()
  await page.getByRole('heading', { name: 'Personen' }).waitFor()
  return kennwort ?? ''
}

/** The first person of the list gets a prognosis here, after it left. */
async function changeHere(page: Page): Promise<void> {
  const href = await page.getByRole('table', { name: 'Personen' }).getByRole('link').first().getAttribute('href')
  const id = href?.split('/').at(-1) ?? ''
  await page.evaluate(
    async ([id, first, second]) => {
      const { call } = window.bridge
      interface Gelesen {
        value: { saetze: { teilnahme: { id: string; version: number; status: string }[] } }
      }
      const { value } = (await call({ id: first!, procedure: 'akte.read', input: { id } })) as unknown as Gelesen
      for (const { id, version, status } of value.saetze.teilnahme) {
        if (status !== 'EINGETRETEN') continue
        const input = { art: 'teilnahme', id, version, werte: { prognose: 'unsicher' } }
        await call({ id: second!, procedure: 'akte.saveSatz', input })
      }
    },
    [id, randomUUID(), randomUUID()]
  )
}

/** The workbook as its recipient sends it back. */
async function changedThere(bytes: Uint8Array): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  const sheet = workbook.worksheets[0]!
  const headings = (sheet.getRow(1).values as unknown[]).map(String)
  const set = (row: number, heading: string, value: string) => {
    sheet.getRow(row).getCell(headings.indexOf(heading)).value = value
  }
  set(2, 'Prognose', 'besteht voraussichtlich')
  set(3, 'Nachname', 'Beispiel-Klein')
  set(4, 'Status', 'abgebrochen')
  set(4, 'Austrittsgrund', 'Umzug')
  set(5, 'Rückmeldung: Bemerkung', 'bittet um Rückruf')
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function register(program: Program): Promise<void> {
  const { page, home } = program
  await offerWithPeople(page)
  await issue(program, join(home, 'Fehlzeiten.xlsx'), 'Fehlzeitenliste')
  await page.getByRole('region', { name: 'Rückmeldung' }).getByRole('button', { name: 'Vermerken' }).click()
  await offerWithPeople(page)
  await issue(program, join(home, 'Austritte.xlsx'), 'Austrittsmeldung')
  await go(page, '/austausch/ausgaben')
  await page.getByRole('table', { name: 'Ausgegebene Listen' }).getByRole('row').nth(3).waitFor()
  await picture(page, 'register')
}

/** Places and starts of courses: who is meant is said once, then the rows are compared. */
async function kursplanung({ page, answer }: Program): Promise<void> {
  await go(page, '/austausch')
  await answer({ open: 'test/samples/10-kursplanung-winter-2026-27.xlsx' })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByRole('tab', { name: /Vorschau/ }).click()
  await page.getByRole('button', { name: '„Sprachhaus Lindentor gGmbH“: neu anlegen' }).click()
  await page
    .getByRole('gridcell', { name: 'neu' })
    .or(page.getByRole('cell', { name: 'neu', exact: true }))
    .first()
    .waitFor()
  await picture(page, 'kursplanung')
}

async function quellen(page: Page): Promise<void> {
  await go(page, '/austausch/quellen')
  await page.getByRole('table', { name: 'Quellen' }).getByRole('link').first().click()
  await page.getByRole('table', { name: 'Gemerkte Wörter' }).waitFor()
  await picture(page, 'quellen')
}

async function dubletten(page: Page): Promise<void> {
  await go(page, '/austausch/dubletten')
  await page.getByRole('button', { name: 'Doppelte Personen suchen' }).click()
  await page.getByText(/nach derselben Person aus/).waitFor({ timeout: 120_000 })
  await picture(page, 'dubletten')
}
