import type { ErkannteListe, ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import type { SheetKey } from './readSample'

interface Comparison {
  checked: number
  deviations: string[]
}

/** Every cell, column, skip and finding of a list against its answer key. What the key calls uncertain may differ. */
export function compareWithKey(liste: ErkannteListe, key: SheetKey): Comparison {
  const deviations: string[] = []
  let checked = 0
  const expectSame = (where: string, got: unknown, wanted: unknown) => {
    checked++
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      deviations.push(`${where}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`)
  }
  expectSame('sheet', liste.sheet, key.sheet)
  expectSame('headerRows', liste.headerRows, key.headerRows)
  for (const wanted of key.columns) {
    const got = liste.columns.find(({ column }) => column === wanted.column)
    expectSame(`heading ${wanted.column}`, got?.heading, wanted.heading)
    if (!wanted.uncertain) expectSame(`field ${wanted.column}`, got?.field ?? null, wanted.field)
    expectSame(`forbidden ${wanted.column}`, got?.forbidden !== undefined, wanted.forbidden === true)
  }
  expectSame('columns', liste.columns.length, key.columns.length)
  const rows = new Map(liste.rows.map((row) => [row.row, row]))
  for (const wanted of key.rows) compareRow(wanted, rows.get(wanted.row), expectSame)
  const expected = new Set(key.rows.map(({ row }) => row))
  for (const row of liste.rows) {
    if (row.skip !== 'empty' && !expected.has(row.row))
      expectSame(`row ${row.row}`, row.skip ?? 'entry', 'not in the key')
  }
  return { checked, deviations }
}

type ExpectSame = (where: string, got: unknown, wanted: unknown) => void

function compareRow(wanted: SheetKey['rows'][number], got: ErkannteZeile | undefined, expectSame: ExpectSame): void {
  expectSame(`row ${wanted.row} skip`, got?.skip ?? null, wanted.skip ?? null)
  const uncertain = new Set(wanted.uncertain ?? [])
  const names = new Set([...Object.keys(wanted.values ?? {}), ...Object.keys(got?.values ?? {})])
  for (const name of names) {
    const value = got?.values?.[name as keyof typeof got.values]
    if (!uncertain.has(name))
      expectSame(`row ${wanted.row} ${name}`, comparable(name, value), comparable(name, wanted.values?.[name]))
  }
  const told = new Set((got?.findings ?? []).map(({ field }) => field))
  const due = new Set((wanted.findings ?? []).map(({ field }) => field))
  for (const field of due) expectSame(`row ${wanted.row} finding at ${field}`, told.has(field), true)
  for (const field of told) {
    if (!due.has(field) && !uncertain.has(field ?? ''))
      expectSame(
        `row ${wanted.row} finding at ${field}`,
        got?.findings.find((one) => one.field === field)?.code,
        'none'
      )
  }
}

/** Telephone numbers are compared by their digits. */
function comparable(name: string, value: unknown): unknown {
  return name === 'telefon' && typeof value === 'string' ? value.replaceAll(/\D/g, '') : value
}
