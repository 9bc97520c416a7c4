import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newRowKey } from '../../../../shared/domain/ausgaben/beleg'
import { assignZeilen } from '../../../../shared/domain/ausgaben/rueckzeilen'
import type { ErkannteZeile } from '../../../../shared/domain/austausch/erkannteListe'
import { returned, someAusgabe, staende } from '../../../support/someRuecklauf'

const amal = { tnKennung: 'H7K2-93', nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1990-02-01' }
const omar = { tnKennung: 'B4X9-7M', nachname: 'Haddad', vorname: 'Omar', geburtsdatum: '1985-04-03' }
const lena = { tnKennung: 'K2M3-R5', nachname: 'Probe', vorname: 'Lena', geburtsdatum: '1978-06-05' }
const liste = someAusgabe([amal, omar, lena])
const ohneKennung = someAusgabe([amal, omar, lena].map(({ tnKennung: _, ...person }) => person))

function found(rows: readonly ErkannteZeile[], of = liste) {
  return [...assignZeilen(of, rows).values()].map(({ ausgegeben, wie }) => [
    ausgegeben ? of.zeilen.indexOf(ausgegeben) : null,
    wie
  ])
}

const withCells = (row: ErkannteZeile, werte: Parameters<typeof staende>[0]): ErkannteZeile => ({
  ...row,
  zellen: { ...row.zellen, ...staende(werte) }
})
const withoutTicket = ({ beleg: _, ...row }: ErkannteZeile): ErkannteZeile => row

describe('the rows of a returned list', () => {
  it('are those of their tickets, in any order', () => {
    const [a, b, c] = returned(liste) as [ErkannteZeile, ErkannteZeile, ErkannteZeile]

    expect(found([c, a, b])).toEqual([
      [2, 'beleg'],
      [0, 'beleg'],
      [1, 'beleg']
    ])
  })

  it.each([
    ['with TN-Kennungen', liste],
    ['with names and birth dates only', ohneKennung]
  ])('are found by the person when the list was sorted without its hidden column, %s', (_, of) => {
    const rows = returned(of)
    const sorted = [2, 0, 1].map((at, index) => ({ ...rows[index]!, zellen: of.zeilen[at]!.werte }))

    expect(found(sorted, of)).toEqual([
      [2, 'person'],
      [0, 'person'],
      [1, 'person']
    ])
  })

  it('are found by the person when the tickets are gone', () => {
    expect(found(returned(liste).map(withoutTicket)).map(([, wie]) => wie)).toEqual(['person', 'person', 'person'])
    expect(found(returned(ohneKennung).map(withoutTicket), ohneKennung).map(([at]) => at)).toEqual([0, 1, 2])
  })

  it('keep their ticket when a name was corrected or married, or the TN-Kennung mistyped', () => {
    const [a, b, c] = returned(liste) as [ErkannteZeile, ErkannteZeile, ErkannteZeile]

    expect(
      found([
        withCells(a, { nachname: 'Haddad-Klein', vorname: 'Amaal' }),
        withCells(b, { tnKennung: 'B4X9-77' }),
        withCells(c, { geburtsdatum: '1978-05-06' })
      ])
    ).toEqual([
      [0, 'beleg'],
      [1, 'beleg'],
      [2, 'beleg']
    ])
  })

  it.each([
    ['all of the person', { tnKennung: 'Z9Z9-ZZ', nachname: 'Neu', vorname: 'Ida', geburtsdatum: '1999-09-09' }],
    ['name and birth date, though not the TN-Kennung', { nachname: 'Neu', vorname: 'Ida', geburtsdatum: '1999-09-09' }],
    ['the name, with the TN-Kennung taken out', { tnKennung: null, nachname: 'Neu', vorname: 'Ida' }]
  ])('are nobody’s when somebody typed another person over: %s', (_, werte) => {
    const [a] = returned(liste) as [ErkannteZeile]

    expect(found([withCells(a, werte)])).toEqual([[null, 'dazu']])
  })

  it('do not take a sister for a brother because they share surname and column', () => {
    const rows = returned(ohneKennung)
    const swapped = withCells(rows[0]!, { vorname: 'Omar', geburtsdatum: '1984-04-03' })

    expect(found([swapped], ohneKennung)).toEqual([[null, 'dazu']])
  })

  it('keep their ticket when one cell was edited to what stands in the row of somebody born on the same day', () => {
    const twins = ['Amal', 'Omar'].map((vorname) => ({
      ...amal,
      vorname,
      tnKennung: vorname === 'Amal' ? 'H7K2-93' : 'B4X9-7M'
    }))
    const of = someAusgabe(twins)
    const ohne = someAusgabe(twins.map(({ tnKennung: _, ...person }) => person))
    const edit = (liste: typeof of, werte: Parameters<typeof staende>[0]) => {
      const [a, b] = returned(liste) as [ErkannteZeile, ErkannteZeile]
      return found([withCells(a, werte), b], liste)
    }
    const both = [
      [0, 'beleg'],
      [1, 'beleg']
    ]

    expect(edit(of, { tnKennung: 'B4X9-7M' })).toEqual(both)
    expect(edit(of, { vorname: 'Omar' })).toEqual(both)
    expect(edit(ohne, { vorname: 'Omar' })).toEqual(both)
    const [a] = returned(ohne) as [ErkannteZeile]
    expect(found([withCells(a, { vorname: 'Omar' })], ohne)).toEqual([[0, 'beleg']])
  })

  it('are found by the person when twins came to stand beside each other’s tickets', () => {
    const ohne = someAusgabe(['Amal', 'Omar'].map((vorname) => ({ ...omar, vorname })))
    const rows = returned(ohne)
    const sorted = [1, 0].map((at, index) => ({ ...rows[index]!, zellen: ohne.zeilen[at]!.werte }))

    expect(found(sorted, ohne)).toEqual([
      [1, 'person'],
      [0, 'person']
    ])
  })

  it('keep their ticket when somebody of one name was renamed', () => {
    const of = someAusgabe([{ nachname: 'Amin', geburtsdatum: '1990-02-01' }])
    const [a] = returned(of) as [ErkannteZeile]

    expect(found([withCells(a, { nachname: 'Probe' })], of)).toEqual([[0, 'beleg']])
  })

  it('are added when they have no ticket and are nobody of the list', () => {
    const neu = {
      row: 9,
      findings: [],
      zellen: staende({ nachname: 'Neu', vorname: 'Ida', geburtsdatum: '1999-09-09' })
    }

    expect(found([neu])).toEqual([[null, 'dazu']])
  })

  it('are told apart from those of people who are no longer in the store', () => {
    const [a] = returned(liste) as [ErkannteZeile]
    const gone = {
      ...a,
      beleg: { ...a.beleg!, schluessel: newRowKey(randomInt) },
      zellen: staende({ nachname: 'Fort' })
    }

    expect(found([gone])).toEqual([[null, 'geloescht']])
  })

  it('say that a row was copied as it was', () => {
    const [a] = returned(liste) as [ErkannteZeile]
    const copy: ErkannteZeile = { row: 7, skip: 'duplicate', findings: [], beleg: a.beleg! }

    expect(found([a, copy])).toEqual([
      [0, 'beleg'],
      [0, 'doppelt']
    ])
  })

  it('leave out what is no entry', () => {
    expect(found([{ row: 1, skip: 'title', findings: [] }])).toEqual([])
  })
})
