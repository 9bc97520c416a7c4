import { immer, inWeekOrder, stundenplanOf, termineOf } from '@shared/domain/angebote/termine'
import { wocheText } from '@shared/texts/zeiten'
import { describe, expect, it } from 'vitest'

const termin = (wochentag: number, von = '08:30', ort: string | null = null) => ({
  ...{ wochentag, von, bis: '12:45', ort },
  ...immer
})

describe('a timetable as one value', () => {
  it('is equal for the same meetings in another order', () => {
    const [dienstag, montag, andererOrt] = [termin(2), termin(1), termin(2, '08:30', 'Online')]

    expect(stundenplanOf([dienstag, montag, andererOrt])).toBe(stundenplanOf([andererOrt, montag, dienstag]))
    expect(stundenplanOf([montag])).not.toBe(stundenplanOf([dienstag]))
  })

  it('names from when to when a meeting is held only where it says so', () => {
    const halbe = { ...termin(5), gueltigBis: '2027-03-31' }

    expect(stundenplanOf([termin(5)])).toBe('[{"wochentag":5,"von":"08:30","bis":"12:45","ort":null}]')
    expect(termineOf(stundenplanOf([halbe, termin(1)]))).toEqual([termin(1), halbe])
    expect(wocheText([termin(1), termin(5), halbe])).toBe('Mo, Fr 08:30–12:45; Fr 08:30–12:45 (bis 31.03.2027)')
    const woche = [
      termin(1),
      termin(2, '08:30', 'Herford'),
      termin(4, '08:30', 'Vlotho'),
      { ...termin(5, '08:30', 'ONLINE'), gueltigVon: '2027-04-01' }
    ]
    expect(wocheText(woche, 'Herford')).toBe(
      'Mo, Di 08:30–12:45; Do 08:30–12:45 in Vlotho; Fr 08:30–12:45 online (ab 01.04.2027)'
    )
  })

  it('gives its meetings back in the order of the week', () => {
    const termine = [termin(3), termin(1, '13:00'), termin(1)]

    expect(termineOf(stundenplanOf(termine))).toEqual([termin(1), termin(1, '13:00'), termin(3)])
    expect(inWeekOrder(termine)).toEqual(termineOf(stundenplanOf(termine)))
  })

  it('is nothing without meetings', () => {
    expect(stundenplanOf([])).toBeNull()
    expect(termineOf(null)).toEqual([])
  })
})
