import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { readForeignList } from '../../../electron/excel/readForeignList'
import { checkZip } from '../../../electron/excel/zip'
import { buildProcess } from '../../support/buildProcess'
import { mutantsOf } from '../../support/mutants'
import { nodeReader } from '../../support/nodeReader'
import { refusalOf } from '../../support/refusal'
import { zipOf } from '../../support/zipOf'

const sample = (file: string) => readFileSync(resolve('test/samples', file))
const saved = (bookType: XLSX.BookType) =>
  XLSX.write(XLSX.read(sample('04-zuweisungsliste-rueckmeldung.xlsx')), { type: 'buffer', bookType }) as Buffer

/** The archive with one part mutated inside, sizes and checksums in order: what no check of the archive notices. */
function* insideOf(bytes: Buffer, name: string, many: number): Generator<Buffer> {
  const zip = checkZip(bytes)
  for (const mutant of mutantsOf(zip.read(name)!, many, 7))
    yield zipOf(zip.names.map((own) => ({ name: own, data: own === name ? mutant : zip.read(own)! })))
}

function endOf(file: string, bytes: Buffer): string {
  try {
    readForeignList({ file, bytes, today: '2026-11-22' }, () => {})
    return 'read'
  } catch (error) {
    return (error as { data?: { code: string } }).data?.code ?? String((error as Error).stack)
  }
}

const files: [what: string, file: string, mutants: () => Iterable<Buffer>][] = [
  ['.xlsx', 'liste.xlsx', () => mutantsOf(sample('04-zuweisungsliste-rueckmeldung.xlsx'), 20, 1)],
  ['sheet', 'liste.xlsx', () => insideOf(sample('10-kursplanung-winter-2026-27.xlsx'), 'xl/worksheets/sheet1.xml', 50)],
  ['texts', 'liste.xlsx', () => insideOf(sample('04-zuweisungsliste-rueckmeldung.xlsx'), 'xl/sharedStrings.xml', 30)],
  ['formats', 'liste.xlsx', () => insideOf(sample('04-zuweisungsliste-rueckmeldung.xlsx'), 'xl/styles.xml', 30)],
  ['.ods', 'liste.ods', () => insideOf(sample('07-einstufungstest-vhs.ods'), 'content.xml', 50)],
  ['encrypted .xlsx', 'liste.xlsx', () => mutantsOf(sample('08-dtz-ergebnisse-september.xlsx'), 4, 4)],
  ['.csv', 'liste.csv', () => mutantsOf(sample('03-step-auszug.csv'), 20, 5)]
]

/** The library reads these; damaged ones have made it hang and made Node itself die: only a process can be ended. */
const apart: typeof files = [
  ['.xls', 'liste.xls', () => mutantsOf(sample('09-warteliste-lernhof.xls'), 6, 2)],
  ['.xls of 1995', 'liste.xls', () => mutantsOf(saved('biff5'), 4, 3)],
  ['.xlsb', 'liste.xlsb', () => insideOf(saved('xlsb'), 'xl/worksheets/sheet1.bin', 6)]
]
const inWords = /^(?:read|liste\.[a-zA-Z]+)$/

describe('a list that was damaged on its way', () => {
  it.each(files)(
    '(%s) is read or refused in words, whatever byte is another one',
    (_, file, mutants) => {
      const ends = new Set([...mutants()].map((bytes) => endOf(file, bytes)))

      expect([...ends].filter((end) => !inWords.test(end))).toEqual([])
    },
    30_000
  )

  it.each(apart)(
    '(%s) takes no more with it than its reader',
    async (_, file, mutants) => {
      const { script } = await buildProcess('reader', 'test-reader-mutants')
      const read = nodeReader(script, { seconds: 5 })
      for (const bytes of mutants()) {
        const request = { file, bytes, today: '2026-11-22' }

        const end = await refusalOf(() => read(request, { signal: new AbortController().signal, report: () => {} }))

        expect(end ?? 'read').toMatch(inWords)
      }
    },
    90_000
  )
})
