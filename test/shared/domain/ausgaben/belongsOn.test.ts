import { belongsOn } from '@shared/domain/ausgaben/belongsOn'
import { describe, expect, it } from 'vitest'

const nie = { eintrittPlan: null, eintrittIst: null, austrittIst: null }

describe('whom a list is about', () => {
  it('tells a provider of those to come, not of those who are gone', () => {
    expect(belongsOn('zuweisungsliste', null, { ...nie, status: 'ZUGEWIESEN' })).toBe(true)
    expect(belongsOn('zuweisungsliste', null, { ...nie, status: 'ABGEBROCHEN' })).toBe(false)
    expect(belongsOn('warteliste', null, { ...nie, status: 'WARTELISTE' })).toBe(true)
    expect(belongsOn('ergebnisliste', null, { ...nie, status: 'BEENDET_REGULAER' })).toBe(true)
    expect(belongsOn('kursplanungsliste', null, { ...nie, status: 'EINGETRETEN' })).toBe(false)
  })

  it.each([
    ['began and goes on', { status: 'EINGETRETEN', eintrittIst: '2026-09-01' }, true],
    ['began on the last day', { status: 'EINGETRETEN', eintrittIst: '2026-10-31' }, true],
    ['begins later', { status: 'EINGETRETEN', eintrittIst: '2026-11-02' }, false],
    ['left in the month', { status: 'ABGEBROCHEN', eintrittIst: '2026-09-01', austrittIst: '2026-10-01' }, true],
    ['left before', { status: 'ABGEBROCHEN', eintrittIst: '2026-08-01', austrittIst: '2026-09-30' }, false],
    ['never came', { status: 'NICHT_ANGETRETEN', eintrittPlan: '2026-09-01' }, false],
    ['is only planned', { status: 'VORGEMERKT', eintrittPlan: '2026-10-01' }, false],
    ['left, nobody knows when', { status: 'ABGEBROCHEN', eintrittIst: '2026-09-01' }, false]
  ])('asks for the absences of October of somebody who %s: %o', (_, teilnahme, erwartet) => {
    expect(belongsOn('fehlzeitenliste', '2026-10', { ...nie, ...teilnahme })).toBe(erwartet)
  })
})
