import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import ExcelJS from 'exceljs'
import { nodeReader } from '../support/nodeReader'
import type { Figure } from './figure'

const rows = 10_000
const rounds = 3
const target = 3

/** A monthly list of 30 columns: file to recognised rows in the built reader process, against the library's bare parse. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  try {
    const file = join(folder, 'liste.xlsx')
    await writeList(file)
    const ours: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round++) {
      bare.push(bareParse(file))
      ours.push(await timeOfReading(file))
    }
    const ratio = median(ours) / median(bare)
    const round = (value: number) => Math.round(value * 100) / 100
    return [
      {
        what: `Liste ${rows.toLocaleString('de-DE')} × 30 lesen und erkennen, samt Prozess`,
        measured: Math.round(median(ours)),
        unit: 'ms',
        target: '–',
        met: true
      },
      {
        what: `dasselbe gegen bloßes Lesen (${Math.round(median(bare))} ms)`,
        measured: round(ratio),
        unit: '×',
        target: `≤ ${target}`,
        met: ratio <= target
      }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Reads a list in the built reader process. */
export function readInProcess(request: ReadRequest): Promise<ErkannteListe> {
  return nodeReader(resolve('out/main/reader.js'))(request, { signal: new AbortController().signal, report: () => {} })
}

async function timeOfReading(file: string): Promise<number> {
  const request = { file: 'liste.xlsx', bytes: readFileSync(file), today: '2026-11-22' }
  const start = performance.now()
  const liste = await readInProcess(request)
  const time = performance.now() - start
  if (liste.rows.length !== rows) throw new Error(`Expected ${rows} rows, got ${liste.rows.length}`)
  return time
}

/** Only the library's own work, in a process as fresh as ours. */
export function bareParse(file: string): number {
  const script = `
    const XLSX = require('xlsx')
    const bytes = require('node:fs').readFileSync(process.argv[1])
    const start = performance.now()
    XLSX.read(bytes, { type: 'buffer', dense: true })
    console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['-e', script, file], { encoding: 'utf8' }))
}

const headings =
  'Kundennummer,BG-Nummer,Nachname,Vorname,Geburtsdatum,Geschlecht,Staatsangehörigkeit,Muttersprache,Aufenthaltsstatus,Aufenthaltstitel gültig bis,Einreisedatum,Straße,PLZ,Wohnort,Telefon,Team,IFK,BG-Größe,Alleinerziehend,Jüngstes Kind geb.,Einkommen,Leistungsbezug seit,LZB,Schulabschluss,Beruf,Sprachniveau,Niveau vom,Kursart,Laufende Maßnahme,Stand'
const dateColumns = [5, 10, 11, 20, 22, 27, 30]

/** A monthly list as the office's controlling sends it. `changed` makes every tenth person move. */
export async function writeList(file: string, changed = false, many = rows): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Abzug')
  sheet.addRow(headings.split(','))
  for (let at = 0; at < many; at++) sheet.addRow(person(at, changed && at % 10 === 0 ? 'Oberfinken' : 'Ellerwiek'))
  for (const column of dateColumns) sheet.getColumn(column).numFmt = 'dd\\.mm\\.yyyy'
  await workbook.xlsx.writeFile(file)
}

function person(at: number, ort: string): (string | number | Date)[] {
  const number = String(at).padStart(6, '0')
  const day = (year: number) => new Date(Date.UTC(year, at % 12, 1 + (at % 28)))
  const pick = (...words: string[]) => words[at % words.length] ?? ''
  return [
    `498A${number}`,
    `49802BG0${number}`,
    `Nachname${at % 3000}`,
    `Vorname${at % 500}`,
    day(1960 + (at % 45)),
    pick('w', 'm'),
    pick('Syrien', 'Ukraine', 'Deutschland'),
    pick('Arabisch', 'Ukrainisch', 'Deutsch'),
    pick('AE Flüchtling', '§ 24', 'dt.', '§ 25 Abs. 2 S. 1 Alt. 2 AufenthG'),
    day(2027),
    day(2015 + (at % 10)),
    `Lindenweg ${at % 99}`,
    `0511${at % 10}`,
    ort,
    `0176 0406${String(at % 10_000).padStart(4, '0')}`,
    'Team 31 Nord',
    pick('Wessels', 'Özkul', 'Tietjen'),
    1 + (at % 6),
    pick('nein', 'nein', 'ja'),
    day(2015 + (at % 10)),
    (at % 1200) + 0.5,
    day(2020 + (at % 6)),
    pick('ja', 'nein'),
    pick('HS', 'Abi', 'o. Abschl.'),
    pick('Schneiderin', 'Koch', 'Fahrer'),
    pick('A1', 'A2', 'B1', 'B1-B2', 'B 2'),
    day(2024 + (at % 2)),
    pick('IK allg.', 'BSK B2', ''),
    `Maßnahme ${at % 40}`,
    new Date(Date.UTC(2026, 9, 31))
  ]
}
