import { fristenOf } from '@shared/domain/fristen/fristenOf'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

type Werte = Partial<SatzWerte<'berechtigung'>>

/** What the rules say of one entitlement, without what they say of the person. */
function of(heute: string, werte: Werte, titelErteiltAm: string | null = null) {
  const lage = someLage(heute, { titelErteiltAm }, { berechtigung: [{ status: 'AUSGESTELLT', ...werte }] })
  return fristenOf(lage)
    .filter(({ satz }) => satz?.art === 'berechtigung')
    .map(({ art, datum, ampel }) => [art, datum, ampel])
}

describe('R-01: the claim to an Integrationskurs', () => {
  it.each([
    ['2026-11-28', '2026-03-10', '2027-03-10', 'OK'],
    ['2027-01-09', '2026-03-10', '2027-03-10', 'BALD'],
    ['2027-01-08', '2026-03-10', '2027-03-10', 'OK'],
    ['2027-03-10', '2026-03-10', '2027-03-10', 'FAELLIG'],
    ['2027-03-11', '2026-03-10', '2027-03-10', 'FAELLIG'],
    ['2026-11-28', '2024-02-29', '2025-02-28', 'FAELLIG']
  ])('on %s, of a title granted on %s, ends on %s: %s', (heute, erteilt, ende, ampel) => {
    expect(of(heute, { zugangsweg: 'IK_ANSPRUCH' }, erteilt)).toEqual([['ikAnspruch', ende, ampel]])
  })

  it('is unclear without the day of the title, and settled once registered', () => {
    expect(of('2026-11-28', { zugangsweg: 'IK_ANSPRUCH' })).toEqual([['ikAnspruch', null, 'UNKLAR']])
    expect(
      of(
        '2026-11-28',
        { zugangsweg: 'IK_ANSPRUCH', angemeldetAm: '2026-10-01', kursbeginnIst: '2026-10-20' },
        '2026-03-10'
      )
    ).toEqual([])
  })
})

describe('R-02: an admission', () => {
  it('ends as printed, else a year after its issue', () => {
    const zulassung = { zugangsweg: 'IK_ZUL_BAMF', ausgestelltAm: '2026-01-20' }
    expect(of('2026-11-28', zulassung)).toEqual([['ikZulassung', '2027-01-20', 'BALD']])
    expect(of('2026-11-28', { ...zulassung, gueltigBis: '2026-12-31' })).toEqual([
      ['ikZulassung', '2026-12-31', 'BALD']
    ])
    expect(of('2026-11-28', { zugangsweg: 'IK_VERPFL_JC' })).toEqual([['ikZulassung', null, 'UNKLAR']])
  })
})

describe('R-03 and R-04: registered for an Integrationskurs', () => {
  it('is good until 15.03.2027 when registered on 15.03.2026, soon on 20.12.2026, and its start is overdue', () => {
    expect(of('2026-12-20', { zugangsweg: 'IK_VERPFL_JC', status: 'ANGEMELDET', angemeldetAm: '2026-03-15' })).toEqual([
      ['ikStart', '2026-04-26', 'FAELLIG'],
      ['ikNichtbeginn', '2027-03-15', 'BALD']
    ])
  })

  it('counts an interruption from the last day of lessons, and is unclear without it', () => {
    const unterbrochen = {
      zugangsweg: 'IK_ANSPRUCH',
      status: 'UNTERBROCHEN',
      angemeldetAm: '2025-01-01',
      kursbeginnIst: '2025-02-01'
    }
    expect(of('2026-11-28', { ...unterbrochen, letzterUnterrichtstag: '2026-06-30' })).toEqual([
      ['ikUnterbrechung', '2027-06-30', 'OK']
    ])
    expect(of('2026-11-28', unterbrochen)).toEqual([['ikUnterbrechung', null, 'UNKLAR']])
  })

  it('asks nothing more once the course began', () => {
    expect(
      of(
        '2026-11-28',
        { zugangsweg: 'IK_ANSPRUCH', status: 'BEGONNEN', angemeldetAm: '2026-03-15', kursbeginnIst: '2026-04-01' },
        '2026-01-01'
      )
    ).toEqual([])
  })
})

describe('R-05 and R-06: a Berufssprachkurs', () => {
  it.each([
    ['2026-11-30', null, '2027-02-28'],
    ['2026-11-30', '2027-01-31', '2027-01-31'],
    ['2026-11-30', '2027-06-30', '2027-02-28']
  ])('issued on %s, printed until %s: good until %s', (ausgestelltAm, gueltigBis, ende) => {
    expect(of('2026-12-01', { zugangsweg: 'BSK_JC', ausgestelltAm, gueltigBis })).toEqual([
      ['bskAnmeldung', ende, 'OK']
    ])
  })

  it('has 28 days to tell and 14 more to refer', () => {
    expect(of('2026-11-28', { zugangsweg: 'BSK_VERPFL_JC', status: 'ANGEMELDET', angemeldetAm: '2026-11-01' })).toEqual(
      [
        ['bskAnsage', '2026-11-29', 'BALD'],
        ['bskVerweis', '2026-12-13', 'OK']
      ]
    )
  })

  it('asks for the reference alone once that is due', () => {
    const angemeldet = { zugangsweg: 'BSK_JC', status: 'ANGEMELDET', angemeldetAm: '2026-11-01' }
    expect(of('2026-12-12', angemeldet).map(([art]) => art)).toEqual(['bskAnsage', 'bskVerweis'])
    expect(of('2026-12-13', angemeldet).map(([art]) => art)).toEqual(['bskVerweis'])
  })

  it.each(['VERBRAUCHT', 'ERLOSCHEN', 'WIDERRUFEN', 'ABGESCHLOSSEN'])('says nothing of one that is %s', (status) => {
    expect(of('2026-11-28', { zugangsweg: 'BSK_JC', ausgestelltAm: '2026-01-01', status })).toEqual([])
  })
})
