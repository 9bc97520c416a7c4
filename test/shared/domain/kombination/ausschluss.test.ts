import { type Ausschlussseite, ausschlussOf } from '@shared/domain/kombination/ausschluss'
import { ausschlussmatrix } from '@shared/domain/kombination/ausschlussmatrix'
import { expect, it } from 'vitest'

const kurs = (kursart: string, wochenstunden: number | null = 21.25): Ausschlussseite => ({
  ...{ kursart, instrument: null, wochenstunden, ziel: null }
})
const massnahme = (instrument: string, mehr: Partial<Ausschlussseite> = {}): Ausschlussseite => ({
  ...{ kursart: null, instrument, wochenstunden: 30, ziel: null },
  ...mehr
})
const of = (a: Ausschlussseite, b: Ausschlussseite, gemeinsameTage = true) => {
  const ausschluss = ausschlussOf(a, b, ausschlussmatrix, '2026-11-28', gemeinsameTage)
  return ausschluss && [ausschluss.regel.wirkung, ausschluss.erfuellt]
}

it.each([
  [kurs('IK_ALLG'), kurs('BSK_B2'), 'VERBOT'],
  [kurs('IK_ALLG'), kurs('IK_ALPHA'), 'VERBOT'],
  [kurs('BSK_B2'), kurs('BSK_JOB'), 'VERBOT'],
  [kurs('BSK_B2'), massnahme('MAT'), 'ERLAUBT'],
  [kurs('BSK_B2'), massnahme('MAG'), 'ERLAUBT'],
  [kurs('BSK_B2'), massnahme('EQ'), 'ERLAUBT'],
  [kurs('BSK_B2'), massnahme('FBW'), 'ERLAUBT'],
  [kurs('BSK_B2'), massnahme('AGH'), 'ERLAUBT'],
  [kurs('BSK_JOB'), massnahme('ARBEIT'), 'ERLAUBT'],
  [kurs('IK_ALLG'), massnahme('FBW'), 'WARNUNG'],
  [massnahme('MAT'), massnahme('EQ'), 'WARNUNG'],
  [massnahme('MAT'), massnahme('FBW'), 'VERBOT'],
  [massnahme('AVGS_MAT'), massnahme('FBW'), 'WARNUNG'],
  [massnahme('AGH'), massnahme('EQ'), 'VERBOT'],
  [massnahme('ASA'), massnahme('EQ'), 'ERLAUBT'],
  [massnahme('TAM16I'), massnahme('MAG'), 'WARNUNG'],
  [massnahme('EGZ'), massnahme('TAM16I'), 'VERBOT'],
  [massnahme('GB16K'), massnahme('FBW'), 'ERLAUBT'],
  [massnahme('ALG'), massnahme('GB16K'), 'VERBOT']
])('names the effect of a pair, whichever comes first', (a, b, wirkung) => {
  expect(of(a, b)?.[0]).toBe(wirkung)
  expect(of(b, a)?.[0]).toBe(wirkung)
})

it('lets a measure beside an Integrationskurs, timetable and load being constraints of their own', () => {
  expect(of(kurs('IK_ALLG'), massnahme('MAT'))).toEqual(['BEDINGT', true])
})

it('lets a Praktikum beside an Integrationskurs only in part-time or in its holidays', () => {
  expect(of(kurs('IK_ALLG'), massnahme('MAG'))).toEqual(['BEDINGT', false])
  expect(of(kurs('IK_ALLG', 12), massnahme('MAG'))).toEqual(['BEDINGT', true])
  expect(of(kurs('IK_ALLG'), massnahme('MAG'), false)).toEqual(['BEDINGT', true])
  expect(of(kurs('IK_ALLG', null), massnahme('MAG'))).toEqual(['BEDINGT', null])
})

it('takes two measures of the same aim as funded twice', () => {
  const mit = (ziel: string | null) => massnahme('MAT', { ziel })
  expect(of(mit('Pflege'), mit('Pflege'))).toEqual(['BEDINGT', false])
  expect(of(mit('Pflege'), mit('Lager'))).toEqual(['BEDINGT', true])
  expect(of(mit('Pflege'), mit(null))).toEqual(['BEDINGT', null])
})

it('knows no rule before its first day', () => {
  expect(ausschlussOf(kurs('IK_ALLG'), kurs('BSK_B2'), ausschlussmatrix, '2025-12-31')).toBeNull()
})
