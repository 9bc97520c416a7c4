import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { startTestApp } from '../../../support/startTestApp'

async function mappe(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, nummer, nachname] of [
    ['Okt 2026', '498A012345', 'Haddad'],
    ['Nov 2026', '498C098761', 'Petrenko']
  ] as const) {
    const sheet = workbook.addWorksheet(name)
    sheet.addRow(['Kundennummer', 'Nachname', 'Vorname', 'Wohnort'])
    sheet.addRow([nummer, nachname, name, 'Ellerwiek'])
  }
  return Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

it('takes over the sheets of one form one after the other, also over the lock', async () => {
  await using app = await startTestApp()
  const { id, gleicheForm } = await app.api.austausch.openBytes({ file: 'liste.xlsx', bytes: await mappe() })
  expect(gleicheForm).toHaveLength(1)

  const erstes = await app.api.austausch.configure({ id, sheet: 'Okt 2026', weitere: ['Nov 2026'] })
  await app.api.austausch.apply({ id })
  const zweites = await app.afterLock().austausch.read({ id })
  await app.api.austausch.apply({ id })

  expect(erstes).toMatchObject({ sheet: 'Okt 2026', weitere: ['Nov 2026'] })
  expect(zweites).toMatchObject({ sheet: 'Nov 2026', weitere: [] })
  expect(await app.api.austausch.offene()).toEqual([])
  expect(await app.db.selectFrom('fall').select('vorname').orderBy('vorname').execute()).toEqual([
    { vorname: 'Nov 2026' },
    { vorname: 'Okt 2026' }
  ])
})
