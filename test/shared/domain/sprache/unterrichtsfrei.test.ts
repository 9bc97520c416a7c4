import { freieTageOf, unterrichtsfreiFrom } from '@shared/domain/sprache/unterrichtsfrei'
import { describe, expect, it } from 'vitest'

const heute = '2026-12-20'
const ausfall = [{ beginn: '2026-12-24', ende: '2027-01-03' }]
const frei = unterrichtsfreiFrom(heute, 'NW', [{ id: 'lauf', ausfall }])

describe('days without lessons', () => {
  it('are the holidays of the federal state from Monday to Friday, and the days a run pauses', () => {
    expect(frei.feiertage.slice(0, 4)).toEqual(['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'])
    expect(frei.kurse['lauf']?.slice(0, 8)).toEqual([
      ...['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
      '2027-03-26'
    ])
    expect(unterrichtsfreiFrom(heute, 'BY', []).feiertage.slice(0, 3)).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-01-06'
    ])
  })

  it('are those of the run somebody attends with the entitlement, else the holidays', () => {
    const teilnahme = { status: 'EINGETRETEN', kursart: 'IK_ALLG', durchfuehrung: 'lauf' }
    const of = (berechtigung: { zugangsweg: string; kursart: string | null }, eine = teilnahme) =>
      freieTageOf(berechtigung, [eine], frei)

    expect(of({ zugangsweg: 'IK_ANSPRUCH', kursart: null })).toBe(frei.kurse['lauf'])
    expect(of({ zugangsweg: 'IK_ANSPRUCH', kursart: 'IK_ALLG' })).toBe(frei.kurse['lauf'])
    expect(of({ zugangsweg: 'IK_ANSPRUCH', kursart: 'IK_ALPHA' })).toBe(frei.feiertage)
    expect(of({ zugangsweg: 'BSK_JC', kursart: null })).toBe(frei.feiertage)
    expect(of({ zugangsweg: 'IK_ANSPRUCH', kursart: null }, { ...teilnahme, status: 'BEENDET_REGULAER' })).toBe(
      frei.feiertage
    )
  })
})
