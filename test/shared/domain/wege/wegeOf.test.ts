import { describe, expect, it } from 'vitest'
import { wegeOf } from '../../../../shared/domain/wege/wegeOf'

const minuten = { minutenFrueh: 40, minutenMittag: 55, minutenSpaet: 75 }
const zeilen = [{ ortA: 'Vlotho', ortB: 'Herford', ...minuten, letzteRueckfahrt: '18:25' }]
// One degree north is 111 km, a tenth of it 11.
const orte = [
  { name: 'Vlotho', breite: 52, laenge: 8 },
  { name: 'Bünde', breite: 52.1, laenge: 8 },
  { name: 'Irgendwo', breite: null, laenge: null }
]
const wege = wegeOf(zeilen, orte)

describe('a way', () => {
  it('is that of the matrix, with the last return as minutes', () => {
    const weg = { frueh: 40, mittag: 55, spaet: 75, letzteRueckfahrt: 18 * 60 + 25, geschaetzt: false }
    expect(wege('Vlotho', 'Herford')).toEqual(weg)
    expect(wege(' vlotho', 'HERFORD')).toEqual(weg)
  })

  it('takes as long the other way round, but the last return is of its direction', () => {
    expect(wege('Herford', 'Vlotho')).toMatchObject({ frueh: 40, mittag: 55, spaet: 75, letzteRueckfahrt: null })
    const beide = wegeOf([...zeilen, { ...zeilen[0]!, ortA: 'Herford', ortB: 'Vlotho', minutenFrueh: 30 }], [])
    expect(beide('Herford', 'Vlotho')?.frueh).toBe(30)
    expect(beide('Vlotho', 'Herford')?.frueh).toBe(40)
  })

  it('within one place is none, unless the matrix says so', () => {
    expect(wege('Spenge', 'Spenge')).toMatchObject({ frueh: 0, geschaetzt: false })
    const mitStadtbus = wegeOf([{ ...zeilen[0]!, ortB: 'Vlotho', minutenFrueh: 9 }], [])
    expect(mitStadtbus('Vlotho', 'Vlotho')?.frueh).toBe(9)
  })

  it('nobody told is 15 + 3 × km as the crow flies, marked as estimated', () => {
    expect(wege('Vlotho', 'Bünde')).toEqual({
      frueh: 48,
      mittag: 48,
      spaet: 48,
      letzteRueckfahrt: null,
      geschaetzt: true
    })
  })

  it('is unknown without a row and without coordinates', () => {
    expect(wege('Vlotho', 'Irgendwo')).toBeUndefined()
    expect(wege('Nirgends', 'Vlotho')).toBeUndefined()
  })
})
