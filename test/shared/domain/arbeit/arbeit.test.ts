import { nachbetreuungenOf, naechsteNachbetreuung } from '@shared/domain/arbeit/nachbetreuung'
import { countsAsIntegration, kontinuierlich6, zaehlungOf } from '@shared/domain/arbeit/zaehlung'
import { mitgelieferteCodes } from '@shared/domain/codes'
import { describe, expect, it } from 'vitest'

const arbeit = { id: 'i1', art: 'SV_BEFR', beginn: '2026-08-31', ende: null as string | null }
const done = (stufe: string) => ({ integration: 'i1', stufe })

describe('R-18: looks after a placement', () => {
  it('fall on the last day of a shorter month', () => {
    const tage = nachbetreuungenOf(arbeit, [], '2026-09-01').map(({ stufe, datum }) => [stufe, datum])
    expect(tage).toEqual([
      ['W6', '2026-10-12'],
      ['M3', '2026-11-30'],
      ['M6', '2027-02-28'],
      ['M12', '2027-08-31']
    ])
  })

  it('are none before the beginning, after the end, or for a practical phase', () => {
    expect(nachbetreuungenOf(arbeit, [], '2026-08-30')).toEqual([])
    const beendet = nachbetreuungenOf({ ...arbeit, ende: '2026-11-29' }, [], '2027-01-01')
    expect(beendet.map(({ stufe }) => stufe)).toEqual(['W6'])
    expect(nachbetreuungenOf({ ...arbeit, ende: '2026-11-30' }, [], '2027-01-01')).toHaveLength(2)
    expect(nachbetreuungenOf({ ...arbeit, art: 'MAG_PRAKTIKUM' }, [], '2026-12-01')).toEqual([])
  })

  it.each([
    ['2026-11-10', [], 'M3'],
    ['2026-12-24', [], 'M3'],
    ['2027-02-28', [], 'M6'],
    ['2026-12-24', [done('M3')], 'M6'],
    ['2026-12-24', [done('M6')], 'M12'],
    ['2027-09-30', [done('M12')], undefined],
    ['2026-12-24', [{ integration: 'i2', stufe: 'M3' }], 'M3']
  ])('ask on %s, after %o, for %s', (heute, getan, stufe) => {
    expect(naechsteNachbetreuung(arbeit, getan, heute)?.stufe).toBe(stufe)
  })
})

describe('§ 5 FKV', () => {
  it('counts every kind of placement at one place', () => {
    const arten = mitgelieferteCodes.filter(({ liste }) => liste === 'integrationArt').map(({ code }) => code)
    const nach = (zaehlung: string) => arten.filter((art) => zaehlungOf(art) === zaehlung)
    expect(nach('INTEGRATION')).toEqual(arten.slice(0, 11))
    expect(nach('MINIJOB')).toEqual(['MINIJOB'])
    expect(nach('OEFFENTLICH')).toEqual(['OEGB_16I', 'OEGB_AGH'])
    expect(nach('KEINE')).toEqual(['FSJ_BFD', 'MAG_PRAKTIKUM', 'STUDIUM', 'SCHULE'])
    expect(countsAsIntegration('EIGENE_ART')).toBe(false)
  })

  it.each([
    [{}, [], '2027-01-31', 'OFFEN'],
    [{}, [], '2027-02-01', 'UNB'],
    [{}, [{ datum: '2027-01-31', bestehtNoch: 'JA' }], '2027-03-01', 'UNB'],
    [{}, [{ datum: '2027-02-01', bestehtNoch: 'JA' }], '2027-03-01', 'JA'],
    [{ ende: '2027-01-31' }, [], '2027-03-01', 'NEIN'],
    [{ ende: '2027-02-01' }, [], '2027-03-01', 'JA'],
    [{ art: 'MINIJOB' }, [], '2027-03-01', null]
  ])('tells six months of work from what is recorded: %o %o on %s', (werte, nachbetreuungen, heute, ergebnis) => {
    expect(kontinuierlich6({ ...arbeit, ...werte }, nachbetreuungen, heute)).toBe(ergebnis)
  })
})
