import { inWeekOrder, stundenplanOf, termineOf } from '@shared/domain/angebote/termine'
import { describe, expect, it } from 'vitest'

const termin = (wochentag: number, von = '08:30', ort: string | null = null) => ({ wochentag, von, bis: '12:45', ort })

describe('a timetable as one value', () => {
  it('is equal for the same meetings in another order', () => {
    const [dienstag, montag, andererOrt] = [termin(2), termin(1), termin(2, '08:30', 'Online')]

    expect(stundenplanOf([dienstag, montag, andererOrt])).toBe(stundenplanOf([andererOrt, montag, dienstag]))
    expect(stundenplanOf([montag])).not.toBe(stundenplanOf([dienstag]))
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
