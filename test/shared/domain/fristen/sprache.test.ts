import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

type Saetze = Parameters<typeof someLage>[2]

const of = (art: string, saetze: Saetze, heute = '2026-11-28') =>
  fristenOf(someLage(heute, {}, saetze))
    .filter((frist) => frist.art === art)
    .map(({ datum, ampel }) => [datum, ampel])

describe('R-08: the day the units are used up', () => {
  const laufend = { zugangsweg: 'IK_ANSPRUCH', status: 'BEGONNEN', ueKontingent: 700, ueWoche: 25 }

  it.each([
    [450, '2027-02-13', 'OK'],
    [575, '2027-01-09', 'BALD'],
    [700, '2026-11-28', 'FAELLIG']
  ])('after %i of 700 is %s: %s', (ueVerbraucht, datum, ampel) => {
    expect(of('ueAufgebraucht', { berechtigung: [{ ...laufend, ueVerbraucht }] })).toEqual([[datum, ampel]])
  })

  it('is not claimed where an input is missing or no course runs', () => {
    expect(of('ueAufgebraucht', { berechtigung: [laufend] })).toEqual([])
    expect(of('ueAufgebraucht', { berechtigung: [{ ...laufend, ueVerbraucht: 100, status: 'UNTERBROCHEN' }] })).toEqual(
      []
    )
  })
})

describe('the day a new test is due', () => {
  const berechtigung = [{ zugangsweg: 'IK_ANSPRUCH', status: 'AUSGESTELLT' }]
  const zertifikat = [{ art: 'ZERTIFIKAT', datum: '2025-12-20', niveauGesamt: 'A2' }]

  it('follows from the proof that counts, while a course is to come', () => {
    expect(of('neuerTest', { berechtigung, sprachstand: zertifikat })).toEqual([['2026-12-20', 'BALD']])
    const kurs = [{ status: 'VORGEMERKT', kursart: 'IK_ALLG' }]
    expect(of('neuerTest', { teilnahme: kurs, sprachstand: zertifikat })).toEqual([['2026-12-20', 'BALD']])
  })

  it('is not asked for without a course to come, by an estimate, or where R-07 asks', () => {
    expect(of('neuerTest', { sprachstand: zertifikat })).toEqual([])
    const einschaetzung = [{ art: 'IFK_EINSCHAETZUNG', datum: '2020-01-01', niveauGesamt: 'A2' }]
    expect(of('neuerTest', { berechtigung, sprachstand: einschaetzung })).toEqual([])
    const bsk = [{ status: 'VORGEMERKT', kursart: 'BSK_B2' }]
    expect(of('neuerTest', { teilnahme: bsk, sprachstand: zertifikat })).toEqual([])
  })
})

describe('R-01 and R-03: not to blame, or begun again', () => {
  const unterbrochen = {
    ...{ zugangsweg: 'IK_ANSPRUCH', status: 'UNTERBROCHEN', angemeldetAm: '2024-01-01', kursbeginnIst: '2024-02-01' },
    letzterUnterrichtstag: '2025-06-30'
  }

  it('lapses by interruption or by not beginning only where somebody is to blame', () => {
    expect(of('ikUnterbrechung', { berechtigung: [unterbrochen] })).toEqual([['2026-06-30', 'FAELLIG']])
    expect(of('ikUnterbrechung', { berechtigung: [{ ...unterbrochen, nichtZuVertreten: true }] })).toEqual([
      ['2026-06-30', 'OK']
    ])
    const angemeldet = { zugangsweg: 'IK_VERPFL_JC', status: 'ANGEMELDET', angemeldetAm: '2025-06-01' }
    expect(of('ikNichtbeginn', { berechtigung: [{ ...angemeldet, nichtZuVertreten: true }] })).toEqual([
      ['2026-06-01', 'OK']
    ])
  })

  it('counts no interruption before the course was begun again', () => {
    expect(of('ikUnterbrechung', { berechtigung: [{ ...unterbrochen, wiederBegonnenAm: '2025-10-01' }] })).toEqual([])
    expect(of('ikUnterbrechung', { berechtigung: [{ ...unterbrochen, wiederBegonnenAm: '2024-10-01' }] })).toEqual([
      ['2026-06-30', 'FAELLIG']
    ])
  })

  it('keeps the claim of who could not register', () => {
    const lage = someLage(
      '2026-11-28',
      { titelErteiltAm: '2025-01-01' },
      { berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'AUSGESTELLT', nichtZuVertreten: true }] }
    )
    expect(fristenOf(lage).find(({ art }) => art === 'ikAnspruch')).toMatchObject({ datum: '2026-01-01', ampel: 'OK' })
  })
})
