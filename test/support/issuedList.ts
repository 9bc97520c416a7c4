import { readFileSync } from 'node:fs'
import type { Auftrag } from '@shared/domain/ausgaben/auftrag'
import { type Ausgabespalte, spalten } from '@shared/domain/ausgaben/spalten'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import ExcelJS from 'exceljs'
import type { listFolder } from './listFolder'
import { someAuftrag, someFreigabe } from './someAuftrag'
import { addDurchfuehrung } from './someDurchfuehrung'
import { addFall, addSatz } from './someFall'

export const personen = [
  { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1990-02-01' },
  { nachname: 'Haddad', vorname: 'Omar', geburtsdatum: '1985-04-03' },
  { nachname: 'Öztürk-Álvarez', vorname: 'Yıldız', geburtsdatum: '1978-06-05' }
]

type Folder = ReturnType<typeof listFolder>

/** The program with a run, three people in it and a list about them that left. Everything afterwards is up to the test. */
export async function startWithIssued(
  at: Folder,
  over: Partial<Auftrag> = {},
  teilnahmewerte: Partial<SatzWerte<'teilnahme'>> = {}
) {
  const app = await at.startApp()
  const durchfuehrung = await addDurchfuehrung(app.db, { beginn: '2026-10-05' })
  const teilnahmen: { fall: string; id: string }[] = []
  for (const person of personen) {
    const fall = await addFall(app.db, person)
    const id = await addSatz(app.db, 'teilnahme', fall, {
      ...{ durchfuehrung: durchfuehrung.id, titel: 'Sprache & Praxis Pflege', status: 'EINGETRETEN' },
      ...{ statusSeit: '2026-10-05', eintrittIst: '2026-10-05', austrittPlan: '2027-04-30', ...teilnahmewerte }
    })
    teilnahmen.push({ fall, id })
  }
  const auftrag = someAuftrag(durchfuehrung.id, { art: 'teilnehmerliste', ...over })
  const ausgegeben = await app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe() })
  if (!ausgegeben) throw new Error('nothing was issued')
  const open = (bytes: Uint8Array<ArrayBuffer>, file = 'zurueck.xlsx') => app.api.austausch.openBytes({ file, bytes })
  const issued = new Uint8Array(readFileSync(at.file()))
  return {
    ...app,
    ...{ ausgegeben, durchfuehrung, teilnahmen, open, issued },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]()
  }
}

/** A workbook changed as its recipient would. */
export async function edited(bytes: Uint8Array, change: (sheet: Blatt) => void): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as never)
  const sheet = workbook.worksheets[0]!
  change({ workbook, sheet, cell: (row, spalte) => sheet.getRow(row).getCell(columnOf(sheet, spalte)) })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

interface Blatt {
  workbook: ExcelJS.Workbook
  sheet: ExcelJS.Worksheet
  /** `row` as Excel shows it: the first person stands in 2. */
  cell(row: number, spalte: Ausgabespalte): ExcelJS.Cell
}

function columnOf(sheet: ExcelJS.Worksheet, spalte: Ausgabespalte): number {
  const { heading } = spalten[spalte]
  let found = 0
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.value === heading) found = column
  })
  if (found === 0) throw new Error(`No column ${heading}`)
  return found
}
