import { describe, expect, it } from 'vitest'
import { balkenOf, fensterOn, monateOf } from '../../../../renderer/features/angebote/uebersicht/balken'

// A Sunday: the week began on Monday the 16th, 26 weeks end on Sunday, the 16th of May.
const fenster = fensterOn('2026-11-22')

describe('the calendar of runs', () => {
  it('shows 26 whole weeks from this Monday', () => {
    expect(fenster).toEqual({ von: '2026-11-16', bis: '2027-05-16' })
  })

  it.each([
    ['fills it', '2026-01-01', '2027-12-31', { left: 0, width: 100, offen: true }],
    ['begins with it', '2026-11-16', '2027-02-14', { left: 0, width: 50, offen: false }],
    ['has no end', '2027-02-15', null, { left: 50, width: 50, offen: true }],
    ['is over', '2026-01-01', '2026-11-15', undefined],
    ['comes later', '2027-05-17', null, undefined],
    ['has no beginning', null, '2027-02-14', undefined]
  ])('a run that %s', (_, beginn, ende, balken) => {
    expect(balkenOf({ beginn, ende }, fenster)).toEqual(balken)
  })

  it('names the months that begin in it', () => {
    expect(monateOf(fenster).map(({ tag }) => tag)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-05-01'
    ])
  })
})
