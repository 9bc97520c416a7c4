import type { Blattwahl } from './blattwahl'
import type { Dateiformat, DateiHinweis, ErkannteZeile } from './erkannteListe'
import { findKopf } from './kopf'
import { columnLetter } from './text'
import type { Beigaben, ForeignSheet, ForeignWorkbook } from './workbook'
import type { Zuordnung } from './zuordnung'

/** What is to be told about the file itself: other sheets, hidden and forbidden columns, old encodings. */
export function fileHints(
  workbook: ForeignWorkbook,
  { sheet, kopf, gleiche }: Blattwahl,
  spalten: readonly Zuordnung[]
): DateiHinweis[] {
  const hints: DateiHinweis[] = []
  if (kopf.headings.length === 0) hints.push({ code: 'kopf.nichtGefunden', facts: {} })
  for (const other of workbook.sheets) {
    if (other === sheet || other.rows.length === 0) continue
    const facts = { sheet: other.name, rows: other.rows.length }
    if (other.visibility !== 'visible') hints.push({ code: 'blatt.ausgeblendet', facts })
    else if (gleiche.some((blatt) => blatt.sheet === other)) hints.push({ code: 'blatt.gleicheForm', facts })
    else if (hasEntries(other)) hints.push({ code: 'blatt.weitere', facts })
  }
  const comments = sheet.rows.reduce((sum, row) => sum + (row.comments?.length ?? 0), 0)
  if (sheet.beyond) hints.push({ code: 'blatt.abgeschnitten', facts: { sheet: sheet.name, count: sheet.beyond } })
  if (comments > 0) hints.push({ code: 'blatt.kommentare', facts: { count: comments } })
  hints.push(...beigabenHints(workbook.beigaben))
  for (const name of workbook.unreadable) hints.push({ code: 'blatt.unlesbar', facts: { sheet: name } })
  for (const { column, heading, forbidden } of spalten) {
    const facts = { column: columnLetter(column), heading }
    if (forbidden) hints.push({ code: 'spalte.verboten', facts: { ...facts, art: forbidden } })
    if (sheet.hiddenColumns.includes(column)) hints.push({ code: 'spalte.ausgeblendet', facts })
  }
  if (workbook.encoding === 'windows-1252') hints.push({ code: 'zeichen.windows1252', facts: {} })
  if (workbook.dateSystem === '1904') hints.push({ code: 'datum.system1904', facts: {} })
  return hints
}

/** A table, and something below its heading. */
function hasEntries(sheet: ForeignSheet): boolean {
  const kopf = findKopf(sheet)
  return kopf !== undefined && kopf.score >= 4 && sheet.rows.some(({ row }) => row > (kopf.rows.at(-1) ?? 0))
}

function beigabenHints(beigaben: Beigaben | undefined): DateiHinweis[] {
  const { makros = false, verknuepfungen = 0, objekte = 0 } = beigaben ?? {}
  const hints: DateiHinweis[] = []
  if (makros) hints.push({ code: 'datei.makros', facts: {} })
  if (verknuepfungen > 0) hints.push({ code: 'datei.verknuepfungen', facts: { count: verknuepfungen } })
  if (objekte > 0) hints.push({ code: 'datei.objekte', facts: { count: objekte } })
  return hints
}

interface RowFacts {
  format: Dateiformat
  marked: number
  bedeutung: string
  unklareNamen: number
  spalten: readonly Zuordnung[]
}

/** What is to be told about the rows together. */
export function rowHints(
  rows: readonly ErkannteZeile[],
  { format, marked, bedeutung, unklareNamen, spalten }: RowFacts
): DateiHinweis[] {
  const hints: DateiHinweis[] = []
  const hidden = (kind: 'filter' | 'hand') => rows.filter((row) => row.hidden === kind).length
  if (hidden('filter') > 0) {
    const code = format === 'xls' ? 'zeilen.gefiltertOderAusgeblendet' : 'zeilen.gefiltert'
    hints.push({ code, facts: { count: hidden('filter') } })
  }
  if (hidden('hand') > 0) hints.push({ code: 'zeilen.ausgeblendet', facts: { count: hidden('hand') } })
  if (marked > 0) hints.push({ code: 'farben.bedeutung', facts: { count: marked, legende: bedeutung } })
  const damaged = rows.filter(({ findings }) =>
    findings.some(({ code }) => code === 'text.berichtigt' || code === 'name.beschaedigt')
  ).length
  if (damaged > 0) hints.push({ code: 'zeichen.verfaelscht', facts: { count: damaged } })
  const name = spalten.find(({ field }) => field === 'name_komplett')
  if (name && unklareNamen > 0)
    hints.push({ code: 'name.reihenfolge', facts: { column: columnLetter(name.column), count: unklareNamen } })
  return hints
}
