import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { belegText, newRowKey } from '../../../../shared/domain/ausgaben/beleg'
import { type Listenmeta, metaRows } from '../../../../shared/domain/ausgaben/listenmeta'
import type { ErkannteListe } from '../../../../shared/domain/austausch/erkannteListe'
import { erkenneListe } from '../../../../shared/domain/austausch/erkenneListe'
import type { Cell, ForeignSheet } from '../../../../shared/domain/austausch/workbook'

const liste = '0123456789abcdef'.repeat(2)
const meta: Listenmeta = {
  liste,
  art: 'teilnehmerliste',
  vorlage: 1,
  empfaenger: 'Sprachhaus Nord',
  zeitraum: null,
  zeit: '2026-11-02T08:15:00.000Z',
  spalten: ['nachname', 'vorname', 'geburtsdatum', 'status']
}
const keys = Array.from({ length: 3 }, () => newRowKey(randomInt))
const tickets = keys.map((schluessel) => belegText({ liste, schluessel, abdruecke: ['ABCD', 'EFGH', 'IJKL', 'MNOP'] }))
const kopf = ['Nachname', 'Vorname', 'Geburtsdatum', 'Status']
const personen = [
  ['Muster', 'Anna', '01.02.1990', 'läuft'],
  ['Beispiel', 'Omar', '03.04.1985', 'Abbr.'],
  ['Probe', 'Lena', '05.06.1978', 'WL']
]
const issued: Cell[][] = [['FK-Beleg', ...kopf], ...personen.map((person, at) => [tickets[at]!, ...person])]

function sheetOf(lines: readonly Cell[][], over: Partial<ForeignSheet> = {}): ForeignSheet {
  const rows = lines.map((cells, index) => ({ row: index + 1, cells }))
  return { name: 'Liste', visibility: 'visible', rows, merges: [], hiddenColumns: [0], ...over }
}

const beiblaetter = [
  sheetOf(metaRows(meta), { name: '_meta', visibility: 'hidden' }),
  sheetOf([['läuft'], ['Abbr.'], ['WL']], { name: 'Auswahl', visibility: 'hidden' }),
  sheetOf([['So füllen Sie die Liste aus']], { name: 'Hinweise' })
]

function erkenne(...sheets: ForeignSheet[]): ErkannteListe {
  const workbook = { format: 'xlsx' as const, sheets, unreadable: [], dateSystem: '1900' as const }
  const found = erkenneListe(workbook, { file: 'liste.xlsx', hash: '0', today: '2026-11-22' })
  if (typeof found !== 'object' || !('rows' in found)) throw new Error('not recognised')
  return found
}

const keysOf = ({ rows }: ErkannteListe) => rows.map(({ beleg }) => beleg?.schluessel)

describe('an issued list that came back', () => {
  it('is known by its tickets and its hidden sheet, of what kind it is too', () => {
    const found = erkenne(sheetOf(issued), ...beiblaetter)

    expect(found.beleg).toEqual({ liste, meta })
    expect(found.kind).toBe('teilnehmerliste')
    expect(keysOf(found)).toEqual(keys)
    expect(found.rows[0]?.beleg?.abdruecke).toEqual(['ABCD', 'EFGH', 'IJKL', 'MNOP'])
  })

  it('shows neither the tickets nor our own sheets, and raises no alarm about them', () => {
    const found = erkenne(sheetOf(issued), ...beiblaetter)

    expect(found.columns.map(({ heading }) => heading)).toEqual(kopf)
    expect(found.sheets.map(({ name }) => name)).toEqual(['Liste'])
    expect(found.hinweise).toEqual([])
  })

  it('still tells of a hidden sheet and a hidden column that are not ours', () => {
    const found = erkenne(
      sheetOf(issued, { hiddenColumns: [0, 3] }),
      sheetOf([['Notizen'], ['geheim']], { name: 'Interna', visibility: 'hidden' }),
      ...beiblaetter
    )

    expect(found.hinweise.map(({ code }) => code)).toEqual(['blatt.ausgeblendet', 'spalte.ausgeblendet'])
  })

  it('is known without its hidden sheet, then without its kind', () => {
    const found = erkenne(sheetOf(issued))

    expect(found.beleg).toEqual({ liste, meta: null })
    expect(keysOf(found)).toEqual(keys)
  })

  it('does not take the hidden sheet of another list for its own', () => {
    const other = { ...meta, liste: 'f'.repeat(32) }

    expect(erkenne(sheetOf(issued), sheetOf(metaRows(other), { name: '_meta' })).beleg?.meta).toBeNull()
  })

  it('keeps its keys when sorted, when a column is put in and when the tickets move', () => {
    const [head, a, b, c] = issued as [Cell[], Cell[], Cell[], Cell[]]
    const moved = [head, c, a, b].map(([ticket, ...cells]) => ['', ...cells, ticket ?? null, 'x'])

    const found = erkenne(sheetOf(moved, { hiddenColumns: [] }))

    expect(keysOf(found)).toEqual([keys[2], keys[0], keys[1]])
    expect(found.columns.map(({ heading }) => heading)).toEqual([...kopf, 'x'])
  })

  it('finds the tickets under another heading, under none and in a second copy of the column', () => {
    for (const heading of ['Nr.', null]) {
      const renamed = issued.map(([ticket, ...cells], at) => [at === 0 ? heading : (ticket ?? null), ...cells, ticket!])

      const found = erkenne(sheetOf(renamed))

      expect(keysOf(found)).toEqual(keys)
      expect(found.columns.map(({ heading: own }) => own)).toEqual(kopf)
    }
  })

  it('reads the copied sheet, not the fuller one beside it', () => {
    const other = sheetOf([kopf, ...personen, ...personen, ...personen], { name: 'Interne Liste', hiddenColumns: [] })

    expect(erkenne(other, sheetOf(issued, { name: 'Liste (2)' })).sheet).toBe('Liste (2)')
  })

  it('leaves rows that were added there without a ticket', () => {
    const found = erkenne(sheetOf([...issued, [null, 'Neu', 'Ida', '07.08.1991', 'TN']]))

    expect(keysOf(found)).toEqual([...keys, undefined])
    expect(found.rows.every(({ skip }) => skip === undefined)).toBe(true)
  })

  it('takes a row that was copied as it is for the same, and keeps the ticket of one that was changed', () => {
    const [head, a, b] = issued as [Cell[], Cell[], Cell[]]

    const found = erkenne(sheetOf([head, a, b, a, [...a.slice(0, 4), 'beendet']]))

    expect(found.rows.map(({ skip }) => skip)).toEqual([undefined, undefined, 'duplicate', undefined])
    expect(keysOf(found)).toEqual([keys[0], keys[1], keys[0], keys[0]])
  })

  it('does not take two courses of one person for the same entry', () => {
    const twice = [issued[0]!, [tickets[0]!, ...personen[0]!], [tickets[1]!, ...personen[0]!]]

    expect(erkenne(sheetOf(twice)).rows.map(({ skip }) => skip)).toEqual([undefined, undefined])
  })

  it('takes a row with a ticket for an entry though it looks like a total, and a cleared one for none', () => {
    const found = erkenne(sheetOf([...issued.slice(0, 3), [tickets[2]!, 'Summe', null, null, null]]))
    const cleared = erkenne(sheetOf([...issued.slice(0, 3), [tickets[2]!, null, ' ', null, null]]))

    expect(found.rows[2]).toMatchObject({ beleg: { schluessel: keys[2] } })
    expect(cleared.rows[2]).toMatchObject({ skip: 'empty' })
  })
})
