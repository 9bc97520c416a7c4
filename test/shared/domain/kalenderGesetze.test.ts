import { addDays, addMonths, alterOn, daysBetween, geburtstagOf, monthsBetween } from '@shared/domain/kalender'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const tag = fc.integer({ min: 0, max: 50_000 }).map((tage) => addDays('1950-01-01', tage))
const monate = fc.integer({ min: 0, max: 600 })

describe('dates of rules (§§ 187, 188 BGB)', () => {
  it('keep the day of the month, or end on the last one where it does not exist', () => {
    fc.assert(
      fc.property(tag, monate, (von, anzahl) => {
        const bis = addMonths(von, anzahl)
        const letzter = addDays(bis, 1).slice(8) === '01'
        expect(bis.slice(8) === von.slice(8) || (letzter && bis.slice(8) < von.slice(8))).toBe(true)
        expect(monthsBetween(von, bis)).toBe(anzahl)
      })
    )
  })

  it('never turn round: a later start never ends earlier, a longer period never sooner', () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: 0, max: 400 }), monate, (von, tage, anzahl) => {
        expect(addMonths(addDays(von, tage), anzahl) >= addMonths(von, anzahl)).toBe(true)
        expect(addMonths(von, anzahl + 1) > addMonths(von, anzahl)).toBe(true)
      })
    )
  })

  it('count days both ways', () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: -5000, max: 5000 }), (von, tage) => {
        expect(daysBetween(von, addDays(von, tage))).toBe(tage)
      })
    )
  })

  it('give the new age on the birthday and not the day before, the leap day on 1 March', () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: 1, max: 90 }), (geburt, jahre) => {
        const geburtstag = geburtstagOf(geburt, jahre)
        expect(alterOn(geburtstag, geburt)).toBe(jahre)
        expect(alterOn(addDays(geburtstag, -1), geburt)).toBe(jahre - 1)
      })
    )
  })
})
