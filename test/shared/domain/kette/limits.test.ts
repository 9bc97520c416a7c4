import { lastDayOf } from '@shared/domain/kette/grenzrechnung'
import type { Grenzlage } from '@shared/domain/kette/grenzregeln'
import { limitsOf } from '@shared/domain/kette/limits'
import type { Schritt } from '@shared/domain/kette/schritt'
import { grenzText } from '@shared/texts/kette'
import { describe, expect, it } from 'vitest'
import { someSchritt } from '../../../support/someKette'

const step = (instrument: string, tage: string, mehr: Partial<Schritt> = {}) =>
  someSchritt('x', 'MASSNAHME', tage, { instrument, ...mehr })

function arten(schritt: Schritt, andere: readonly Schritt[] = [], mehr: Partial<Grenzlage> = {}): string[] {
  const lage = { heute: '2026-11-28', schritte: [schritt, ...andere], geburtsdatum: null, titelEnde: null, ...mehr }
  return limitsOf(schritt, lage).map(({ art }) => art)
}

describe('R-21: limits of instruments', () => {
  it.each([
    ['MAG', '2027-01-01 2027-02-11', []],
    ['MAG', '2027-01-01 2027-02-12', ['magSechsWochen']],
    ['MAG', '2027-01-01 2027-03-25', ['magSechsWochen']],
    ['MAG', '2027-01-01 2027-03-26', ['magZwoelfWochen']],
    ['BOP', '2027-01-01 2027-01-06', ['bop']],
    ['BOP', '2027-01-01 2027-01-07', []],
    ['BOP', '2027-01-01 2027-02-11', []],
    ['BOP', '2027-01-01 2027-02-12', ['bop']],
    ['EQ', '2027-01-01 2027-04-29', ['eqDauer']],
    ['EQ', '2027-01-01 2027-04-30', []],
    ['EQ', '2027-01-01 2027-12-31', []],
    ['EQ', '2027-01-01 2028-01-01', ['eqDauer']],
    ['ESG', '2027-01-01 2028-12-31', []],
    ['ESG', '2027-01-01 2029-01-01', ['esg']],
    ['EGZ', '2027-01-15 2028-01-14', []],
    ['EGZ', '2027-01-15 2028-01-15', ['egz']],
    ['ELB16E', '2027-01-01 2028-12-30', ['vertrag16e']],
    ['ELB16E', '2027-01-01 2028-12-31', []],
    ['ASA', '2027-02-01 2027-07-31', []],
    ['ASA', '2027-02-01 2027-08-01', ['asaVorphase']],
    ['MAG', '2027-01-01', []]
  ])('%s %s: %j', (instrument, tage, erwartet) => {
    expect(arten(step(instrument, tage))).toEqual(erwartet)
  })

  it('counts periods of months over their ends', () => {
    expect(lastDayOf('2027-03-01', 6)).toBe('2027-08-31')
    expect(lastDayOf('2027-08-31', 6)).toBe('2028-02-29')
    expect(lastDayOf('2026-08-31', 6)).toBe('2027-02-28')
    expect(lastDayOf('2026-01-15', 1)).toBe('2026-02-14')
  })

  it('limits vocational knowledge to eight weeks, other measures not', () => {
    expect(arten(step('MAT', '2027-01-01 2027-02-26', { elementart: 'QUALIFIZIERUNG' }))).toEqual(['kenntnisse'])
    expect(arten(step('MAT', '2027-01-01 2027-02-25', { elementart: 'QUALIFIZIERUNG' }))).toEqual([])
    expect(arten(step('MAT', '2027-01-01 2027-12-31'))).toEqual([])
  })

  it('adds up Arbeitsgelegenheiten within five years of the first', () => {
    const erste = step('AGH', '2023-01-01 2024-06-30', { key: 'a', planstatus: 'ERLEDIGT' })
    expect(arten(step('AGH', '2027-01-01 2027-06-30'), [erste])).toEqual([])
    expect(arten(step('AGH', '2027-01-01 2027-07-31'), [erste])).toEqual(['agh'])
    // Five years after the first one it begins anew.
    expect(arten(step('AGH', '2028-01-01 2029-12-31'), [erste])).toEqual([])
  })

  it('wants twenty hours a week of an Einstiegsqualifizierung', () => {
    expect(arten(step('EQ', '2027-01-01 2027-06-30', { wochenstunden: 19 }))).toEqual(['eqStunden'])
    expect(arten(step('EQ', '2027-01-01 2027-06-30', { wochenstunden: 20 }))).toEqual([])
  })

  it('does not take support during training for a preparatory phase', () => {
    const ausbildung = someSchritt('ausb', 'AUSBILDUNG', '2027-08-01 2030-07-31')
    expect(arten(step('ASA', '2027-08-01 2030-07-31'), [ausbildung])).toEqual([])
  })

  it('looks at the age on the first day', () => {
    const am = (geburtsdatum: string, instrument: string, tage: string) =>
      arten(step(instrument, tage), [], { geburtsdatum })

    expect(am('2002-01-02', 'TAM16I', '2027-01-01 2028-12-31')).toEqual(['alter16i'])
    expect(am('2002-01-01', 'TAM16I', '2027-01-01 2028-12-31')).toEqual([])
    expect(am('2002-01-01', 'SCHWER16H', '2027-01-01 2027-06-30')).toEqual(['alter16h'])
    expect(am('2002-01-02', 'SCHWER16H', '2027-01-01 2027-06-30')).toEqual([])
    expect(am('1972-01-01', 'EGZ', '2027-01-01 2029-12-31')).toEqual([])
    expect(am('1972-01-02', 'EGZ', '2027-01-01 2029-12-31')).toEqual(['egz'])
    expect(am('1960-01-01', 'EGZ', '2029-01-01 2031-12-31')).toEqual(['egz'])
  })

  it('ends to stabilise half a year after work began', () => {
    const arbeit = someSchritt('job', 'ARBEIT', '2027-01-04', { ist: { beginn: '2027-01-04', ende: null } })
    expect(arten(step('STAB', '2027-02-01 2027-07-03'), [arbeit])).toEqual([])
    expect(arten(step('STAB', '2027-02-01 2027-07-04'), [arbeit])).toEqual(['stabilisierung'])
  })

  it('names the days of the instalments once work has begun', () => {
    const arbeit = someSchritt('job', 'ARBEIT', '', { ist: { beginn: '2026-12-01', ende: null } })
    const mpav = step('AVGS_MPAV', '2026-10-01 2026-12-31')
    const [hinweis] = limitsOf(mpav, {
      ...{ heute: '2026-12-10', schritte: [mpav, arbeit], geburtsdatum: null, titelEnde: null }
    })

    expect(hinweis && grenzText(hinweis)).toBe(
      'Raten des Vermittlungsgutscheins: nach 6 Wochen am 12.01.2027, nach 6 Monaten am 01.06.2027, wenn die Arbeit fortbesteht.'
    )
    expect(arten(mpav)).toEqual([])
  })

  it('hints at a step that ends after the residence title (R-24)', () => {
    const of = (titelEnde: string) => arten(step('MAT', '2027-01-01 2027-06-30'), [], { titelEnde })
    expect(of('2027-06-30')).toEqual([])
    expect(of('2027-06-29')).toEqual(['nachTitel'])
  })

  it('says nothing about what is over', () => {
    expect(arten(step('MAG', '2026-01-01 2026-06-30', { planstatus: 'ERLEDIGT' }))).toEqual([])
  })
})
