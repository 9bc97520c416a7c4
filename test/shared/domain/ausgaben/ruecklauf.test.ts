import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Zellwert } from '../../../../shared/domain/ausgaben/beleg'
import { compareRuecklauf, countZeilen, type Rueckkontext } from '../../../../shared/domain/ausgaben/ruecklauf'
import type { Ausgabespalte } from '../../../../shared/domain/ausgaben/spalten'
import type { ErkannteSpalte, ErkannteZeile } from '../../../../shared/domain/austausch/erkannteListe'
import { returned, someAusgabe, someHmac, stand } from '../../../support/someRuecklauf'

type Liste = ReturnType<typeof someAusgabe>

/** Columns of every kind of cell a recipient may fill in, with two values each. */
const editable = {
  bemerkung: ['kommt später', 'ist umgezogen'],
  austritt: ['2026-10-05', '2026-11-30'],
  abschnitt: ['3', '4'],
  status: ['EINGETRETEN', 'ABGEBROCHEN'],
  rueckfrage: [true, false]
} as const satisfies Partial<Record<Ausgabespalte, readonly [Zellwert, Zellwert]>>
type Editable = keyof typeof editable
const editables = Object.keys(editable) as Editable[]

const rowOf = (at: number) => ({
  tnKennung: `K${at}`,
  nachname: `Nachname${at}`,
  vorname: `Vorname${at}`,
  bemerkung: null,
  austritt: null,
  abschnitt: '2',
  status: 'ZUGEWIESEN',
  rueckfrage: null
})
const newListe = (rows = 4) => someAusgabe(Array.from({ length: rows }, (_, at) => rowOf(at)))

const columnsOf = ({ spalten }: Liste, without: readonly Ausgabespalte[] = []): ErkannteSpalte[] =>
  spalten
    .filter((spalte) => !without.includes(spalte))
    .map((spalte) => ({
      column: 'B',
      heading: spalte,
      key: spalte,
      field: null,
      own: null,
      how: 'exakt',
      examples: [],
      spalte
    }))

interface Edit {
  row: number
  spalte: Ausgabespalte
  wert: Zellwert
}

const edited = (rows: ErkannteZeile[], edits: readonly Edit[]): ErkannteZeile[] =>
  rows.map((row, at) => ({
    ...row,
    zellen: {
      ...row.zellen,
      ...Object.fromEntries(edits.filter((edit) => edit.row === at).map(({ spalte, wert }) => [spalte, stand(wert)]))
    }
  }))

function kontextWith(liste: Liste, edits: readonly Edit[] = []): Rueckkontext {
  return {
    hmac: someHmac,
    hierOf(zeile, spalte) {
      const edit = edits.find((one) => liste.zeilen[one.row] === zeile && one.spalte === spalte)
      return { wert: edit ? edit.wert : (zeile.werte[spalte]?.wert ?? null), geaendert: edit !== undefined }
    }
  }
}

function compare(liste: Liste, there: readonly Edit[], here: readonly Edit[] = []) {
  const rows = edited(returned(liste), there)
  return compareRuecklauf(liste, { rows, columns: columnsOf(liste) }, kontextWith(liste, here))
}

const outcomes = ({ zeilen }: ReturnType<typeof compare>) =>
  [...zeilen.values()].flatMap(({ row, zellen }) =>
    zellen
      .filter(({ stand: outcome }) => outcome !== 'unveraendert')
      .map((zelle) => [row - 2, zelle.spalte, zelle.stand])
  )

describe('a list that comes back as it was sent', () => {
  it('has no change at all', () => {
    const liste = newListe()

    expect(outcomes(compare(liste, []))).toEqual([])
    expect(countZeilen(compare(liste, []))).toEqual({ zurueck: 4, fehlend: 0, dazu: 0, doppelt: 0 })
  })

  it('has no change either when the store kept nothing but its key: the fingerprints tell', () => {
    const liste = newListe()
    const rows = returned(liste)
    const forgotten = { ...liste, zeilen: liste.zeilen.map((zeile) => ({ ...zeile, werte: {} })) }
    const columns = columnsOf(liste)

    const unchanged = compareRuecklauf(forgotten, { rows, columns }, kontextWith(forgotten))
    const one = edited(rows, [{ row: 1, spalte: 'status', wert: 'ABGEBROCHEN' }])
    const changed = compareRuecklauf(forgotten, { rows: one, columns }, kontextWith(forgotten))

    expect(outcomes(unchanged)).toEqual([])
    expect(outcomes(changed)).toEqual([[1, 'status', 'dort']])
    expect(changed.zeilen.get(3)?.zellen.find(({ spalte }) => spalte === 'status')?.ausgegeben).toBeNull()
  })
})

describe('one cell edited there and another here', () => {
  it.each(editables)('are exactly these two, rightly named: %s', (spalte) => {
    const pair = fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(...editables), fc.constantFrom(0, 1))
    fc.assert(
      fc.property(pair, ([rowThere, rowHere, spalteHere, which]) => {
        fc.pre(rowThere !== rowHere || spalteHere !== spalte)
        const there = [{ row: rowThere, spalte, wert: editable[spalte][which]! }]
        const here = [{ row: rowHere, spalte: spalteHere, wert: editable[spalteHere][which]! }]

        const expected = [
          [rowThere, spalte, 'dort'],
          [rowHere, spalteHere, 'hier']
        ]
        const order = (all: unknown[][]) => all.map(String).toSorted()
        expect(order(outcomes(compare(newListe(), there, here)))).toEqual(order(expected))
      })
    )
  })

  it.each(editables)('are a conflict with three values when it is the same cell: %s', (spalte) => {
    const [dort, hier] = editable[spalte]
    const liste = newListe()

    const ruecklauf = compare(liste, [{ row: 2, spalte, wert: dort }], [{ row: 2, spalte, wert: hier }])

    expect(outcomes(ruecklauf)).toEqual([[2, spalte, 'beide']])
    expect(ruecklauf.zeilen.get(4)?.zellen.find((zelle) => zelle.spalte === spalte)).toMatchObject({
      ausgegeben: { wert: rowOf(2)[spalte] },
      dort: { wert: dort },
      hier: { wert: hier }
    })
  })

  it.each(editables)('are nothing when both came to the same value: %s', (spalte) => {
    const same = [{ row: 0, spalte, wert: editable[spalte][0] }]

    expect(outcomes(compare(newListe(), same, same))).toEqual([])
  })

  it.each(editables)('emptied there is a change there: %s', (spalte) => {
    const liste = someAusgabe([{ ...rowOf(0), [spalte]: editable[spalte][0] }])

    expect(outcomes(compare(liste, [{ row: 0, spalte, wert: null }]))).toEqual([[0, spalte, 'dort']])
  })
})

describe('a cell the recipient may not change', () => {
  it('is told and ignored, and only changed here when it was', () => {
    const there = [{ row: 0, spalte: 'nachname' as const, wert: 'Nachname0-Neu' }]
    const here = [{ row: 1, spalte: 'vorname' as const, wert: 'Anders' }]

    expect(outcomes(compare(newListe(), there, here))).toEqual([
      [0, 'nachname', 'unzulaessig'],
      [1, 'vorname', 'hier']
    ])
  })

  it('is no matter when it says what was corrected here too', () => {
    const same = [{ row: 0, spalte: 'nachname' as const, wert: 'Nachname0 Neu' }]

    expect(outcomes(compare(newListe(), same, same))).toEqual([])
  })
})

describe('a cell that looks otherwise and says the same', () => {
  it('is unchanged: a day, a number or a word in another spelling, or text the reader now understands', () => {
    const liste = newListe(1)
    const [row] = returned(liste) as [ErkannteZeile]
    const zellen = {
      ...row.zellen,
      abschnitt: { roh: '2', wert: 2 },
      status: { roh: 'zugew.', wert: 'ZUGEWIESEN' },
      bemerkung: { roh: '–', wert: null }
    }

    const ruecklauf = compareRuecklauf(
      liste,
      { rows: [{ ...row, zellen }], columns: columnsOf(liste) },
      kontextWith(liste)
    )

    expect(outcomes(ruecklauf)).toEqual([])
  })
})

describe('rows that were added, removed or doubled there', () => {
  it('are counted and named', () => {
    const liste = newListe()
    const rows = returned(liste)
    const neu: ErkannteZeile = { row: 20, findings: [], zellen: { nachname: stand('Neu'), vorname: stand('Ida') } }

    const ruecklauf = compareRuecklauf(
      liste,
      { rows: [...rows.slice(0, 3), { ...rows[0]!, row: 19 }, neu], columns: columnsOf(liste) },
      kontextWith(liste)
    )

    expect(countZeilen(ruecklauf)).toEqual({ zurueck: 3, fehlend: 1, dazu: 1, doppelt: 1 })
    expect(ruecklauf.fehlend).toEqual([liste.zeilen[3]])
    expect([...ruecklauf.zeilen.values()].map(({ row, wie }) => [row, wie])).toContainEqual([20, 'dazu'])
  })

  it('let the one that was changed speak for the row, wherever it stands', () => {
    const liste = newListe(1)
    const [row] = returned(liste) as [ErkannteZeile]
    const [changed] = edited([{ ...row, row: 9 }], [{ row: 0, spalte: 'status', wert: 'ABGEBROCHEN' }])

    const { zeilen } = compareRuecklauf(liste, { rows: [row, changed!], columns: columnsOf(liste) }, kontextWith(liste))

    expect(zeilen.get(2)?.wie).toBe('doppelt')
    expect(zeilen.get(9)?.wie).toBe('beleg')
  })

  it('leave it to a person when two of them were changed', () => {
    const liste = newListe(1)
    const [row] = returned(liste) as [ErkannteZeile]
    const [a] = edited([row], [{ row: 0, spalte: 'status', wert: 'ABGEBROCHEN' }])
    const [b] = edited([{ ...row, row: 9 }], [{ row: 0, spalte: 'status', wert: 'EINGETRETEN' }])

    const { zeilen } = compareRuecklauf(liste, { rows: [a!, b!], columns: columnsOf(liste) }, kontextWith(liste))

    expect([...zeilen.values()].map(({ wie }) => wie)).toEqual(['mehrdeutig', 'mehrdeutig'])
  })
})

describe('a column that is gone', () => {
  it('is told and says nothing of any row', () => {
    const liste = newListe()
    const rows = returned(liste).map(({ zellen, ...row }) => {
      const { status: _, ...rest } = zellen!
      return { ...row, zellen: rest }
    })

    const ruecklauf = compareRuecklauf(liste, { rows, columns: columnsOf(liste, ['status']) }, kontextWith(liste))

    expect(ruecklauf.fehlendeSpalten).toEqual(['status'])
    expect(outcomes(ruecklauf)).toEqual([])
  })
})
