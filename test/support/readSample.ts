import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import type { Listenart } from '@shared/domain/austausch/listenart'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import { readWorkbook } from '../../electron/excel/readWorkbook'

const folder = join(import.meta.dirname, '../samples')

/** The samples with an answer key. */
export const samples = readdirSync(folder).filter((file) => /^\d\d-.*\.(?:xlsx?|ods|csv)$/.test(file))

/** What a careful clerk would take over from a sample: see `test/samples/README.md`. */
export interface AnswerKey extends SheetKey {
  file: string
  kind: Listenart
  /** Of the file, where one is needed. */
  password?: string
  /** Further sheets of the same form. */
  moreSheets?: SheetKey[]
}

export interface SheetKey {
  sheet: string | null
  headerRows: number[]
  columns: { column: string; heading: string; field: string | null; forbidden?: boolean; uncertain?: boolean }[]
  rows: {
    row: number
    skip?: string
    values?: Record<string, string | number | boolean>
    findings?: { field: string | null; reason: string }[]
    uncertain?: string[]
  }[]
}

/** The answer key of a sample, by the name of its file. */
export function readAnswerKey(file: string): AnswerKey {
  return JSON.parse(
    readFileSync(join(folder, `${file.replace(/\.(?:xlsx?|ods|csv)$/, '')}.expected.json`), 'utf8')
  ) as AnswerKey
}

/** A sample list read and recognised in this process. */
export function readSample(file: string, overrides: Overrides = {}): ErkannteListe {
  const bytes = readFileSync(join(folder, file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const workbook = readWorkbook(file, bytes, readAnswerKey(file).password)
  const liste = erkenneListe(workbook, { file, hash, today: '2026-11-22', overrides })
  if (typeof liste !== 'object' || !('rows' in liste)) throw new Error(`${file} was not recognised`)
  return liste
}
