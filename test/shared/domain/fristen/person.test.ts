import type { FallWerte } from '@shared/domain/faelle/felder'
import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

function one(art: string, heute: string, fall: Partial<FallWerte>) {
  const frist = fristenOf(someLage(heute, fall)).find((eine) => eine.art === art)
  return frist && [frist.datum, frist.ampel]
}

describe('R-13: the Kooperationsplan', () => {
  it.each([
    ['2026-06-15', null, '2026-12-15', 'BALD'],
    ['2026-01-15', '2026-08-31', '2027-02-28', 'OK'],
    ['2026-09-01', '2026-03-01', '2027-03-01', 'OK'],
    ['2026-05-28', null, '2026-11-28', 'FAELLIG']
  ])(
    'made on %s, gone on with on %s: next on %s, %s',
    (kooperationsplanAm, kooperationsplanFortschreibungAm, datum, ampel) => {
      expect(one('plan', '2026-11-28', { kooperationsplanAm, kooperationsplanFortschreibungAm })).toEqual([
        datum,
        ampel
      ])
    }
  )

  it('is unclear where none is known, and nobody asks for one of a closed case', () => {
    expect(one('plan', '2026-11-28', { fallStatus: 'AKTIV' })).toEqual([null, 'UNKLAR'])
    expect(one('plan', '2026-11-28', { fallStatus: 'BEENDET' })).toBeUndefined()
  })
})

describe('R-15: the 25th birthday', () => {
  it.each([
    ['2026-11-21', '2001-11-22', ['2026-11-22', 'BALD']],
    ['2026-11-22', '2001-11-22', ['2026-11-22', 'FAELLIG']],
    ['2026-11-23', '2001-11-22', undefined],
    ['2026-08-23', '2001-11-22', ['2026-11-22', 'OK']],
    ['2025-02-20', '2000-02-29', ['2025-03-01', 'BALD']]
  ])('on %s for one born on %s', (heute, geburtsdatum, frist) => {
    expect(one('alter25', heute, { geburtsdatum })).toEqual(frist)
  })
})

describe('R-22: the youngest child', () => {
  it('is 14 months old from that day, with four months to arrange care', () => {
    expect(one('kindAlt', '2026-11-30', { juengstesKind: '2026-01-31' })).toEqual(['2027-03-31', 'BALD'])
    expect(one('kindAlt', '2026-11-30', { juengstesKind: '2026-01-30' })).toEqual(['2027-03-30', 'BALD'])
    expect(one('kindAlt', '2026-11-29', { juengstesKind: '2026-01-30' })).toEqual(['2027-03-30', 'OK'])
  })

  it('was 36 months before July 2026', () => {
    expect(one('kindAlt', '2026-06-30', { juengstesKind: '2024-01-15' })).toEqual(['2027-01-15', 'OK'])
  })
})

describe('R-24: the title', () => {
  it.each([
    ['AE_ASYL', '2027-02-26', ['2027-02-26', 'BALD']],
    ['AE_ASYL', '2027-02-27', ['2027-02-27', 'OK']],
    ['AE_24', '2026-03-04', ['2027-03-04', 'OK']],
    ['AE_24', '2026-01-31', ['2026-01-31', 'FAELLIG']],
    ['AE_ASYL', null, [null, 'UNKLAR']],
    ['NE', null, undefined]
  ])('%s until %s', (aufenthaltsstatus, titelBis, frist) => {
    expect(one('titel', '2026-11-28', { aufenthaltsstatus, titelBis })).toEqual(frist)
  })

  it('counts on where its prolongation was asked for in time', () => {
    const titel = { aufenthaltsstatus: 'AE_SUBS', titelBis: '2026-12-10' }
    expect(one('titel', '2026-11-28', { ...titel, verlaengerungBeantragtAm: '2026-12-10' })).toBeUndefined()
    expect(one('titel', '2026-12-20', { ...titel, verlaengerungBeantragtAm: '2026-12-11' })).toEqual([
      '2026-12-10',
      'FAELLIG'
    ])
  })
})

it('R-33: the office has a month to confirm and three to decide', () => {
  const antrag = {
    anerkennung: 'ANTRAG_GESTELLT',
    anerkennungAntragAm: '2026-10-31',
    anerkennungUnterlagenAm: '2026-11-30'
  }
  expect(one('anerkennungEingang', '2026-11-28', antrag)).toEqual(['2026-11-30', 'BALD'])
  expect(one('anerkennungBescheid', '2026-11-28', antrag)).toEqual(['2027-02-28', 'OK'])
  expect(one('anerkennungEingang', '2026-11-28', { ...antrag, anerkennung: 'EINGANG_BESTAETIGT' })).toBeUndefined()
  expect(one('anerkennungBescheid', '2026-11-28', { ...antrag, anerkennung: 'BESCHEID_VOLL' })).toBeUndefined()
})
