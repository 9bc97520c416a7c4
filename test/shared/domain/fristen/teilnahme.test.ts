import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

type Saetze = Parameters<typeof someLage>[2]

const alle = (heute: string, saetze: Saetze) =>
  fristenOf(someLage(heute, { fallStatus: 'BEENDET' }, saetze))
    .filter(({ art }) => art !== 'alter25')
    .map(({ art, datum, ampel }) => [art, datum, ampel])

const kurs = {
  titel: 'IK',
  kursart: 'IK_ALLG',
  status: 'EINGETRETEN',
  eintrittIst: '2026-05-04',
  austrittPlan: '2027-01-29'
}
const november = { monat: '2026-10', sollTage: 20, anwesendTage: 18 }

describe('R-27 and R-28: before and after the end of a course', () => {
  it('has its days twelve, eight and four weeks before, and its end without a next step', () => {
    expect(alle('2026-11-28', { teilnahme: [kurs], anwesenheit: [november] })).toEqual([
      ['besuch', '2026-11-06', 'FAELLIG'],
      ['anschlussgespraech', '2026-12-04', 'BALD'],
      ['anschlussGebucht', '2027-01-01', 'OK'],
      ['anschluss', '2027-01-29', 'OK']
    ])
  })

  it('is settled by a visit, a talk about what follows, and a next step', () => {
    const kontakt = [{ datum: '2026-11-20', art: 'IM_KURS', anlass: 'ABSOLVENTEN' }]
    const danach = { titel: 'BSK', kursart: 'BSK_B2', status: 'ANGEMELDET', eintrittPlan: '2027-02-08' }
    expect(alle('2026-11-28', { teilnahme: [kurs], anwesenheit: [november], kontakt })).toEqual([
      ['anschlussGebucht', '2027-01-01', 'OK'],
      ['anschluss', '2027-01-29', 'OK']
    ])
    const sprachstand = [{ art: 'ZERTIFIKAT', datum: '2026-10-01', niveauGesamt: 'B1' }]
    expect(alle('2026-11-28', { teilnahme: [kurs, danach], anwesenheit: [november], kontakt, sprachstand })).toEqual([])
  })

  it('asks for the certificate two weeks after the end, until one is recorded', () => {
    const fertig = { ...kurs, status: 'BEENDET_REGULAER', austrittIst: '2026-11-20' }
    expect(alle('2026-11-28', { teilnahme: [fertig] })).toEqual([['zertifikat', '2026-12-04', 'OK']])
    expect(alle('2026-12-04', { teilnahme: [fertig] })).toEqual([['zertifikat', '2026-12-04', 'FAELLIG']])
    expect(
      alle('2026-11-28', { teilnahme: [fertig], sprachstand: [{ art: 'ZERTIFIKAT', datum: '2026-11-14' }] })
    ).toEqual([])
  })

  it('lets one step take the place of the one before', () => {
    const arten = (heute: string) =>
      alle(heute, { teilnahme: [kurs] }).flatMap(([art]) => (String(art).startsWith('meldung') ? [] : [art]))

    expect(arten('2026-12-03')).toEqual(['besuch', 'anschlussgespraech', 'anschlussGebucht', 'anschluss'])
    expect(arten('2026-12-04')).toEqual(['anschlussgespraech', 'anschlussGebucht', 'anschluss'])
    expect(arten('2027-01-01')).toEqual(['anschlussGebucht', 'anschluss'])
  })

  it('sees a measure that runs on as the next step', () => {
    const daneben = {
      titel: 'Coaching',
      status: 'EINGETRETEN',
      instrument: 'AVGS_MAT',
      eintrittIst: '2026-10-20',
      austrittPlan: '2027-03-31'
    }
    const arten = alle('2026-11-28', { teilnahme: [kurs, daneben], anwesenheit: [november] }).map(([art]) => art)
    expect(arten.filter((art) => art === 'anschluss')).toHaveLength(1)
  })
})

describe('R-30: the report of the month before', () => {
  it('is due on the 8th, and there once it was taken in', () => {
    const laeuft = { ...kurs, austrittPlan: null }
    expect(alle('2026-11-04', { teilnahme: [laeuft] }).filter(([art]) => art === 'meldung')).toEqual([
      ['meldung', '2026-11-08', 'OK']
    ])
    expect(alle('2026-11-05', { teilnahme: [laeuft] }).filter(([art]) => art === 'meldung')).toEqual([
      ['meldung', '2026-11-08', 'BALD']
    ])
    expect(alle('2026-11-28', { teilnahme: [laeuft] }).filter(([art]) => art === 'meldung')).toEqual([
      ['meldung', '2026-11-08', 'FAELLIG']
    ])
    expect(
      alle('2026-11-28', { teilnahme: [laeuft], anwesenheit: [november] }).filter(([art]) => art === 'meldung')
    ).toEqual([])
  })
})

describe('R-30: a month that deserves a question', () => {
  const schwach = { monat: '2026-10', teilnahme: 'teilnahme-1', sollTage: 20, anwesendTage: 12 }
  const arten = (saetze: Saetze) => alle('2026-11-10', saetze).filter(([art]) => art === 'fehlzeiten')
  const laeuft = { ...kurs, austrittPlan: null }

  it('is seen on the day of its report, until somebody asked the provider', () => {
    expect(arten({ teilnahme: [laeuft], anwesenheit: [schwach] })).toEqual([['fehlzeiten', '2026-11-08', 'FAELLIG']])
    const kontakt = [{ datum: '2026-11-09', art: 'DRITTE' }]
    expect(arten({ teilnahme: [laeuft], anwesenheit: [schwach], kontakt })).toEqual([])
    expect(arten({ teilnahme: [laeuft], anwesenheit: [november] })).toEqual([])
  })
})

describe('R-18: after a placement', () => {
  const arbeit = { art: 'SV_BEFR', beginn: '2026-08-31', arbeitgeber: 'Bäckerei Ährenfeld' }

  it('has its days three, six and twelve months later', () => {
    expect(alle('2026-11-28', { integration: [arbeit] })).toEqual([['nachbetreuung', '2026-11-30', 'BALD']])
    const nachbetreuung = [{ integration: 'integration-1', stufe: 'M3' }]
    expect(alle('2026-11-28', { integration: [arbeit], nachbetreuung })).toEqual([
      ['nachbetreuung', '2027-02-28', 'OK']
    ])
    expect(alle('2026-11-28', { integration: [{ ...arbeit, ende: '2026-11-15' }] })).toEqual([])
    expect(alle('2028-02-29', { integration: [arbeit] })).toEqual([['nachbetreuung', '2027-08-31', 'FAELLIG']])
    expect(alle('2028-03-01', { integration: [arbeit] })).toEqual([])
  })
})

describe('R-07: the proof for a Berufssprachkurs', () => {
  const bsk = { titel: 'BSK', kursart: 'BSK_B2', status: 'ANGEMELDET', eintrittPlan: '2027-02-08' }

  it.each([
    ['2026-08-08', []],
    ['2026-08-07', [['nachweis', '2027-02-07', 'OK']]],
    ['2026-05-20', [['nachweis', '2026-11-20', 'FAELLIG']]]
  ])('of %s', (datum, erwartet) => {
    const sprachstand = [{ art: 'ZERTIFIKAT', datum, niveauGesamt: 'B1' }]
    expect(alle('2026-11-28', { teilnahme: [bsk], sprachstand })).toEqual(erwartet)
  })

  it('is unclear where there is none', () => {
    expect(alle('2026-11-28', { teilnahme: [bsk] })).toEqual([['nachweis', null, 'UNKLAR']])
  })
})

describe('R-32: travel costs', () => {
  it('are applied for before an Integrationskurs, and during a Berufssprachkurs', () => {
    const ik = { titel: 'IK', kursart: 'IK_ALPHA', status: 'ZUGEWIESEN', eintrittPlan: '2026-12-07' }
    expect(alle('2026-11-28', { teilnahme: [ik] })).toEqual([['fahrtkostenIk', '2026-12-06', 'BALD']])
    const laufender = {
      titel: 'BSK',
      kursart: 'BSK_C1',
      status: 'EINGETRETEN',
      eintrittIst: '2026-11-02',
      austrittPlan: '2027-05-28'
    }
    expect(alle('2026-11-28', { teilnahme: [laufender] })).toContainEqual(['fahrtkostenBsk', '2027-05-28', 'OK'])
  })
})
