import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import { expect, it } from 'vitest'
import { emptyFolder } from '../../../support/emptyFolder'
import { refusalOf } from '../../../support/refusal'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const kopf = 'Nachname;Vorname;Geburtsdatum;Kundennummer;IBAN;Status;Kursart'
const gut = 'Meyer;Uwe;01.02.1970;498A012999;DE02120300000000202051;lfd;DeuFöV B2'
const schlecht = 'Salam;Samer;31.02.1977;498A010435;DE02120300000000202051;siehe Akte;DeuFöV B2'
const zweifel = 'Haddad;Amal;;;DE02120300000000202051;lfd;DeuFöV B2'
/** The person of the row without a fault. */
const uwe = { nachname: 'Meyer', vorname: 'Uwe', geburtsdatum: '1970-02-01', kundennummer: '498A012999' }
const csv = (...lines: string[]) => ({
  file: 'tn.csv',
  bytes: new Uint8Array(Buffer.from([kopf, ...lines].join('\n')))
})

async function saved(...lines: string[]) {
  const file = join(emptyFolder(), 'rueckfragen.xlsx')
  await using app = await startTestApp({ saveFile: async () => file })
  await addFall(app.db, { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-03-07', ort: 'Geheimhausen' })
  await addFall(app.db, uwe)
  const { id } = await app.api.austausch.openBytes(csv(...lines))
  const antwort = await app.api.austausch.saveFehlerliste({ id })
  const protokoll = await app.db.selectFrom('protokoll').select('aktion').execute()
  const locked = readFileSync(file)
  const bytes = await officeCrypto.decrypt(locked, { password: antwort.kennwort ?? '' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const sheet = workbook.worksheets[0]!
  const rows = sheet
    .getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1))
  return { antwort, locked, sheet, rows, protokoll }
}

it('holds only the rows with questions, as the sender wrote them, and why', async () => {
  const { antwort, rows, protokoll } = await saved(gut, schlecht, zweifel)

  expect(antwort).toMatchObject({ datei: 'rueckfragen.xlsx', zeilen: 2 })
  expect(rows[0]).toEqual([
    'Zeile',
    'Grund',
    'Nachname',
    'Vorname',
    'Geburtsdatum',
    'Kundennummer',
    'Status',
    'Kursart'
  ])
  expect(rows.slice(1).map(([zeile, , nachname]) => [zeile, nachname])).toEqual([
    [3, 'Salam'],
    [4, 'Haddad']
  ])
  expect(String(rows[1]?.[1])).toContain('31.02.1977')
  expect(String(rows[1]?.[1])).toContain('siehe Akte')
  expect(protokoll.map(({ aktion }) => aktion)).toContain('fehlerliste.ausgegeben')
})

it('tells nothing the sender did not write, and nothing forbidden', async () => {
  const { rows } = await saved(gut, schlecht, zweifel)

  const all = JSON.stringify(rows)
  expect(all).not.toContain('DE0212')
  expect(all).not.toContain('Geheimhausen')
  expect(all).not.toContain('1987')
  expect(rows[2]?.[1]).toMatch(/nicht sicher zuordnen/)
})

it('marks the cells that are meant, with the reason as a comment', async () => {
  const { sheet } = await saved(schlecht)

  const tag = sheet.getCell('E2')
  expect(tag.fill).toMatchObject({ type: 'pattern' })
  expect(JSON.stringify(tag.note)).toContain('31.02.1977')
  expect(sheet.getCell('C2').note).toBeUndefined()
})

it('leaves locked', async () => {
  const { locked, antwort } = await saved(schlecht)

  expect(officeCrypto.isEncrypted(locked)).toBe(true)
  expect(antwort.kennwort?.length).toBeGreaterThan(10)
})

it('is not written where there is nothing to mend', async () => {
  await using app = await startTestApp({ saveFile: async () => '/nowhere' })
  await addFall(app.db, uwe)
  const { id } = await app.api.austausch.openBytes(csv(gut))

  expect(await refusalOf(() => app.api.austausch.saveFehlerliste({ id }))).toBe('fehlerliste.leer')
})
