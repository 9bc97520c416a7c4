import { describe, expect, it } from 'vitest'
import { checkDurchfuehrung } from '../../../../shared/domain/angebote/checkAngebot'
import { tageslisteOf } from '../../../../shared/domain/angebote/tagesliste'
import { someDurchfuehrung } from '../../../support/someDurchfuehrung'

const day = (tag: string) => ({ beginn: tag, ende: tag })

describe('a list of days', () => {
  it.each([
    [null, []],
    ['', []],
    ['2027-01-11, 2027-02-15/2027-02-20', [day('2027-01-11'), { beginn: '2027-02-15', ende: '2027-02-20' }]],
    ['11.1.27', [day('2027-01-11')]],
    [
      '11.01.2027; 01.02.2027\n22.02.2027 und 15.03.2027',
      ['2027-01-11', '2027-02-01', '2027-02-22', '2027-03-15'].map(day)
    ],
    ['15.02.–20.02.2027', [{ beginn: '2027-02-15', ende: '2027-02-20' }]],
    ['15.02.2027-20.02.2027', [{ beginn: '2027-02-15', ende: '2027-02-20' }]],
    ['15.02.-20.02.27', [{ beginn: '2027-02-15', ende: '2027-02-20' }]],
    ['24.12. bis 06.01.2027', [{ beginn: '2026-12-24', ende: '2027-01-06' }]],
    ['24. 12. 2026 - 6. 1. 2027', [{ beginn: '2026-12-24', ende: '2027-01-06' }]],
    ['22.02.2027, 11.01.2027', [day('2027-01-11'), day('2027-02-22')]]
  ])('reads „%s“', (text, spannen) => {
    expect(tageslisteOf(text)).toEqual({ spannen, unlesbar: [] })
  })

  it.each(['31.02.2027', '11.01.', 'Osterferien', '20.02.2027–15.02.2027', '2027-02-15/Ostern'])(
    'shows that „%s“ says no day',
    (text) => {
      expect(tageslisteOf(`${text}, 01.03.2027`)).toEqual({ spannen: [day('2027-03-01')], unlesbar: [text] })
    }
  )
})

describe('a run', () => {
  const befundeOf = (werte: Parameters<typeof someDurchfuehrung>[0]) =>
    checkDurchfuehrung(someDurchfuehrung(werte), '2026-11-22').map(({ error }) => error.code)

  it('needs days that can be read', () => {
    expect(befundeOf({ ausfalltage: '24.12.2026–06.01.2027' })).toEqual([])
    expect(befundeOf({ ausfalltage: 'Weihnachten', einstiegstage: 'montags' })).toEqual([
      'befund.tagesliste',
      'befund.tagesliste'
    ])
  })

  it('takes nobody after its end or before its beginning for the last time', () => {
    const zeiten = { beginn: '2027-01-11', ende: '2027-06-30' }
    expect(befundeOf({ ...zeiten, letzterEinstieg: '2027-03-01' })).toEqual([])
    expect(befundeOf({ ...zeiten, letzterEinstieg: '2027-07-01' })).toEqual(['befund.reihenfolge'])
    expect(befundeOf({ ...zeiten, letzterEinstieg: '2027-01-10' })).toEqual(['befund.reihenfolge'])
  })

  it('has an age from and to in this order', () => {
    expect(befundeOf({ mindestAlter: 18, hoechstAlter: 24 })).toEqual([])
    expect(befundeOf({ mindestAlter: 25, hoechstAlter: 24 })).toEqual(['befund.alterGrenzen'])
  })
})
