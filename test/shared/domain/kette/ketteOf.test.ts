import { ketteOf, verworfeneOf } from '@shared/domain/kette/ketteOf'
import { kostentraegerOf, wechselOf } from '@shared/domain/kette/kostentraeger'
import { isRegelfall, needsBegruendung } from '@shared/domain/kette/vorVermittlung'
import { mitgelieferteParameter } from '@shared/domain/parameter/mitgeliefert'
import { begruendungVorschlag } from '@shared/texts/kette'
import { describe, expect, it } from 'vitest'
import { someSatz, someSchritt } from '../../../support/someKette'

const nichts = { kettenelement: [], teilnahme: [], integration: [] }
const ik = someSatz('teilnahme', 't1', {
  kursart: 'IK_ALLG',
  status: 'EINGETRETEN',
  eintrittIst: '2026-05-04',
  austrittPlan: '2027-01-29'
})

describe('the chain of a person', () => {
  it('has a step for every participation, without anything typed twice', () => {
    const [schritt] = ketteOf({ ...nichts, teilnahme: [ik] })
    expect(schritt).toMatchObject({
      key: 'teilnahme:t1',
      elementart: 'SPRACHE_IK',
      spur: 'sprache',
      planstatus: 'LAEUFT',
      plan: { beginn: null, ende: '2027-01-29' },
      ist: { beginn: '2026-05-04', ende: null }
    })
  })

  it('joins an element with the participation it became', () => {
    const element = someSatz('kettenelement', 'k1', {
      elementart: 'SPRACHE_IK',
      planstatus: 'ZUGEWIESEN',
      beginnPlan: '2026-04-13',
      kostentraeger: 'BAMF',
      teilnahme: 't1'
    })
    expect(ketteOf({ ...nichts, teilnahme: [ik], kettenelement: [element] })).toMatchObject([
      {
        key: 'teilnahme:t1',
        kettenelement: 'k1',
        kostentraeger: 'BAMF',
        plan: { beginn: '2026-04-13', ende: '2027-01-29' }
      }
    ])
  })

  it('keeps an element whose participation is gone or never came about', () => {
    const element = someSatz('kettenelement', 'k1', {
      elementart: 'SPRACHE_IK',
      planstatus: 'GEPLANT',
      teilnahme: 't1'
    })
    const keys = (status: string) =>
      ketteOf({ ...nichts, teilnahme: [{ ...ik, status }], kettenelement: [element] }).map(({ key }) => key)

    expect(keys('ABGELEHNT_PERSON')).toEqual(['kettenelement:k1'])
    expect(keys('STORNIERT')).toEqual(['kettenelement:k1'])
    expect(ketteOf({ ...nichts, kettenelement: [element] }).map(({ key }) => key)).toEqual(['kettenelement:k1'])
  })

  it('leaves out what was given up, and keeps it with its reason', () => {
    const element = someSatz('kettenelement', 'k1', {
      elementart: 'MASSNAHME',
      planstatus: 'VERWORFEN',
      verworfenGrund: 'Fahrweg zu lang'
    })
    expect(ketteOf({ ...nichts, kettenelement: [element] })).toEqual([])
    expect(verworfeneOf([element])).toMatchObject([{ key: 'kettenelement:k1', verworfenGrund: 'Fahrweg zu lang' }])
  })

  it('goes on with work and training', () => {
    const integration = [
      someSatz('integration', 'i1', { art: 'SV_BEFR', beginn: '2026-09-01', befristetBis: '2027-08-31' }),
      someSatz('integration', 'i2', { art: 'AUSB_BETRIEB', beginn: '2025-08-01', ende: '2025-12-31' })
    ]
    expect(ketteOf({ ...nichts, integration })).toMatchObject([
      { key: 'integration:i2', elementart: 'AUSBILDUNG', planstatus: 'ERLEDIGT' },
      { key: 'integration:i1', elementart: 'ARBEIT', planstatus: 'LAEUFT', plan: { ende: '2027-08-31' } }
    ])
  })

  it('puts steps without days at the end, in their own order', () => {
    const element = (id: string, reihenfolge: number | null, beginnPlan: string | null = null) =>
      someSatz('kettenelement', id, { elementart: 'MASSNAHME', planstatus: 'GEPLANT', reihenfolge, beginnPlan })
    const kettenelement = [element('b', 2), element('a', 1), element('c', null), element('d', null, '2027-01-01')]
    expect(ketteOf({ ...nichts, kettenelement }).map(({ kettenelement: id }) => id)).toEqual(['d', 'a', 'b', 'c'])
  })
})

describe('who pays', () => {
  const heute = '2026-11-28'
  const of = (mehr: object, tage = '2027-01-04 2027-06-30') =>
    kostentraegerOf(someSchritt('x', 'MASSNAHME', tage, mehr), heute, mitgelieferteParameter)

  it('follows from course and instrument, unless it is recorded', () => {
    expect(of({ kursart: 'BSK_B2' })).toBe('BAMF')
    expect(of({ instrument: 'AVGS_MAT' })).toBe('JC')
    expect(of({ instrument: 'BVB' })).toBe('AGENTUR')
    expect(of({ instrument: 'MAT', kostentraeger: 'ESF' })).toBe('ESF')
    expect(of({})).toBeNull()
  })

  it('is the Agentur for FbW since 2025', () => {
    expect(of({ instrument: 'FBW' })).toBe('AGENTUR')
    expect(of({ instrument: 'FBW' }, '2024-12-31 2025-06-30')).toBe('JC')
    expect(of({ instrument: 'FBW' }, '2025-01-01 2025-06-30')).toBe('AGENTUR')
  })

  it('marks where somebody else decides from then on', () => {
    const kette = [
      someSchritt('ik', 'SPRACHE_IK', '2026-01-01 2026-06-30', { kursart: 'IK_ALLG' }),
      someSchritt('job', 'BERATUNG', '2026-07-01 2026-07-30'),
      someSchritt('bsk', 'SPRACHE_BSK', '2026-08-01 2026-12-31', { kursart: 'BSK_B2' }),
      someSchritt('fbw', 'QUALIFIZIERUNG', '2027-02-01 2027-12-31', { instrument: 'FBW' })
    ]
    expect(wechselOf(kette, heute, mitgelieferteParameter)).toEqual([
      { von: 'BAMF', zu: 'AGENTUR', vor: 'bsk', ab: 'fbw' }
    ])
  })
})

describe('§ 3a SGB II: support before placement', () => {
  it('asks for a reason for steps that begin since 1 July 2026', () => {
    const needs = (elementart: string, tage: string, mehr = {}) =>
      needsBegruendung(someSchritt('x', elementart, tage, mehr), '2026-11-28')

    expect(needs('MASSNAHME', '2026-06-30')).toBe(false)
    expect(needs('MASSNAHME', '2026-07-01')).toBe(true)
    expect(needs('MASSNAHME', '')).toBe(true)
    expect(needs('ARBEIT', '2027-01-01')).toBe(false)
    expect(needs('MASSNAHME', '2026-07-01', { ist: { beginn: '2026-07-01', ende: null } })).toBe(false)
  })

  it('has one for language courses', () => {
    expect(isRegelfall('SPRACHE_BSK')).toBe(true)
    expect(begruendungVorschlag('SPRACHE_IK')).toContain('§ 3 Abs. 4 Satz 3 SGB II')
    expect(begruendungVorschlag('MASSNAHME')).toBeNull()
  })
})
