import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import { readWorkbook } from '../../electron/excel/readWorkbook'

const samples = join(import.meta.dirname, '../samples')

/** What a careful clerk would take over from a sample: see `test/samples/README.md`. */
export interface AnswerKey {
  file: string
  /** Of the file, where one is needed. */
  password?: string
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

export function readAnswerKey(name: string): AnswerKey {
  return JSON.parse(readFileSync(join(samples, `${name}.expected.json`), 'utf8')) as AnswerKey
}

/** A sample list read and recognised in this process. */
export function readSample(file: string, overrides: Overrides = {}): ErkannteListe {
  const bytes = readFileSync(join(samples, file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const workbook = readWorkbook(file, bytes, readAnswerKey(file.replace(/\.\w+$/, '')).password)
  const liste = erkenneListe(workbook, { file, hash, today: '2026-11-22', overrides })
  if (typeof liste !== 'object' || !('rows' in liste)) throw new Error(`${file} was not recognised`)
  return liste
}
