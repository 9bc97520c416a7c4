import type { Tag } from '../zeitraum'
import { isBeiblatt, issuedIn } from './belege'
import { waehleBlatt } from './blattwahl'
import type { ErkannteListe } from './erkannteListe'
import { erkenneArt } from './erkenneArt'
import { erkenneZeilen } from './erkenneZeilen'
import { fileHints } from './hinweise'
import type { Overrides } from './readRequest'
import { asColumns, readColumns } from './spalten'
import { tagesspalten } from './tagesspalten'
import { lineText } from './tagText'
import type { ForeignWorkbook } from './workbook'

/** Everything about a file that its cells do not tell. */
export interface Erkennung {
  file: string
  hash: string
  today: Tag
  overrides?: Overrides
  /** Called now and then with the rows done so far. */
  report?(done: number, total: number): void
}

/** A list without any heading that could be read, or an empty workbook: nothing to recognise. */
export type NichtErkannt = 'leer' | { blattFehlt: string }

/** Reads a neutral workbook as a careful clerk would. Pure; the longest part of an import, so it reports. */
export function erkenneListe(workbook: ForeignWorkbook, erkennung: Erkennung): ErkannteListe | NichtErkannt {
  const { file, hash, overrides = {} } = erkennung
  const blatt = waehleBlatt(workbook, file, overrides)
  if (!blatt) return overrides.sheet === undefined ? 'leer' : { blattFehlt: overrides.sheet }
  const { sheet, kopf, belege, gleiche } = blatt
  const beleg = issuedIn(workbook, belege)
  const foreign = beleg ? { ...workbook, sheets: workbook.sheets.filter((one) => !isBeiblatt(one)) } : workbook
  const spalten = readColumns(sheet, kopf, overrides, beleg)
  const { rows, hinweise, stand, monat } = erkenneZeilen(workbook, blatt, spalten, erkennung)
  const isText = workbook.format === 'csv'
  return {
    file,
    hash,
    format: workbook.format,
    kind:
      overrides.kind ??
      beleg?.meta?.art ??
      erkenneArt({
        fields: spalten.flatMap(({ field }) => field ?? []),
        days: tagesspalten(spalten).length,
        texts: [...sheet.rows.filter(({ row }) => row < (kopf.rows[0] ?? 0)).map(lineText), sheet.name],
        file
      }),
    sheet: isText ? null : sheet.name,
    sheets: isText
      ? []
      : foreign.sheets.map(({ name, visibility, rows: { length } }) => ({ name, visibility, rows: length })),
    headerRows: kopf.rows,
    columns: asColumns(spalten, sheet, kopf),
    rows,
    hinweise: [...fileHints(foreign, blatt, spalten), ...hinweise],
    dateSystem: workbook.dateSystem,
    monat: overrides.monat ?? monat,
    sheetsGleicherForm: gleiche.map((other) => ({
      sheet: other.sheet.name,
      rows: other.sheet.rows.length,
      monat: other.monat
    })),
    stand,
    beleg
  }
}
