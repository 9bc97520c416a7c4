import {
  evaluateUebergabe,
  isUebergabePruefen,
  type Uebergabelage,
  zielTeamartOf
} from '@shared/domain/uebergabe/evaluateUebergabe'
import { standardregeln, uebergabevorlagen } from '@shared/domain/uebergabe/vorlagen'
import { describe, expect, it } from 'vitest'

const heute = '2026-11-22'
const spezial = { art: 'SPEZIAL', schwerpunkt: null }

const someone = (werte: Partial<Uebergabelage>): Uebergabelage => ({
  ...{ geburtsdatum: null, fallSeit: null, niveau: null, niveauAm: null },
  ...{ mehrwert: null, mehrwertGrund: null, mehrwertAm: null },
  ...werte
})

const vorlage = (id: string) => uebergabevorlagen.find((eine) => eine.id === id)!

function of(id: string, werte: Partial<Uebergabelage>, regeln = standardregeln, team = spezial) {
  return evaluateUebergabe(someone(werte), regeln, team, heute).find((eine) => eine.id === id)
}

describe('U-1: the level of German', () => {
  it.each([
    ['A2', false],
    ['A2.2', false],
    ['B1', true],
    ['B1.1', true],
    ['C1', true],
    ['UNB', null],
    [null, null]
  ])('with %s is met: %s', (niveau, erfuellt) => {
    expect(of('U-1', { niveau })).toMatchObject({ erfuellt, werte: { niveau }, am: heute })
  })

  it('warns of weak speaking and of a proof older than twelve months', () => {
    expect(of('U-1', { niveau: 'B1', niveauSprechen: 'A2', niveauAm: '2025-11-21' })?.hinweise).toEqual([
      'sprechenUnter',
      'nachweisAlt'
    ])
    expect(of('U-1', { niveau: 'B1', niveauSprechen: 'B1', niveauAm: '2025-11-22' })?.hinweise).toEqual([])
    expect(of('U-1', { niveau: 'A2', niveauSprechen: 'A1', niveauAm: '2020-01-01' })?.hinweise).toEqual([])
  })
})

describe('U-2: under 25 with A2', () => {
  it.each([
    ['2001-11-22', 'A2', false],
    ['2001-11-23', 'A2', true],
    ['2001-11-23', 'A1.2', false],
    ['2001-11-23', null, null],
    [null, 'A2', null],
    [null, 'A1', false],
    ['2001-11-22', null, false]
  ])('born on %s with %s is met: %s', (geburtsdatum, niveau, erfuellt) => {
    expect(of('U-2', { geburtsdatum, niveau })?.erfuellt).toBe(erfuellt)
  })
})

describe('U-3: B2, out of special support', () => {
  it.each([
    ['B1.2', false],
    ['B2', true],
    [null, null]
  ])('with %s is met: %s', (niveau, erfuellt) => {
    expect(of('U-3', { niveau })?.erfuellt).toBe(erfuellt)
  })
})

describe('U-4: twenty-four months', () => {
  it.each([
    ['2024-11-22', 24, true],
    ['2024-11-23', 23, false],
    ['2020-01-01', 82, true],
    [null, null, null]
  ])('since %s are %s months, met: %s', (fallSeit, monate, erfuellt) => {
    expect(of('U-4', { fallSeit })).toMatchObject({ erfuellt, werte: { monate } })
  })

  it('says so where there was no Integrationskurs in that time', () => {
    expect(of('U-4', { fallSeit: '2024-11-22', integrationskurs: false })?.hinweise).toEqual(['ohneIntegrationskurs'])
    expect(of('U-4', { fallSeit: '2024-11-22', integrationskurs: true })?.hinweise).toEqual([])
    expect(of('U-4', { fallSeit: '2024-12-22', integrationskurs: false })?.hinweise).toEqual([])
  })
})

describe('U-5: extra value, by hand', () => {
  it.each([
    [true, false],
    [false, true],
    [null, null]
  ])('judged %s is met: %s', (mehrwert, erfuellt) => {
    const antwort = of('U-5', { mehrwert, mehrwertGrund: 'Sprachberatung im Haus' })
    expect(antwort).toMatchObject({ erfuellt, grund: 'Sprachberatung im Haus' })
  })
})

describe('the variants of other places', () => {
  it('Düsseldorf hands over from 25 with B1 to the Fokusteam', () => {
    const regeln = vorlage('DUESSELDORF')
    expect(of('U-6', { geburtsdatum: '2001-11-22', niveau: 'B1' }, regeln)).toMatchObject({
      ...{ erfuellt: true, zielTeamart: 'FOKUS' }
    })
    expect(of('U-6', { geburtsdatum: '2001-11-23', niveau: 'B1' }, regeln)?.erfuellt).toBe(false)
    expect(of('U-1', { niveau: 'B1' }, regeln)).toBeUndefined()
  })

  it('Krefeld asks for the age alone', () => {
    const antworten = evaluateUebergabe(
      someone({ geburtsdatum: '2001-11-22' }),
      vorlage('KREFELD'),
      { art: 'U25', schwerpunkt: null },
      heute
    )
    expect(antworten.map(({ id, erfuellt, zielTeamart }) => [id, erfuellt, zielTeamart])).toEqual([
      ['U-7', true, 'UE25']
    ])
  })

  it('Bielefeld asks for the age of 27 only where the focus of the team is said', () => {
    const unter27 = { art: 'SPEZIAL', schwerpunkt: 'Flucht, Unter 27' } as never
    const werte = { geburtsdatum: '1999-11-22' }
    expect(of('U-9', werte, vorlage('BIELEFELD'), unter27)?.erfuellt).toBe(true)
    expect(of('U-9', { geburtsdatum: '1999-11-23' }, vorlage('BIELEFELD'), unter27)?.erfuellt).toBe(false)
    expect(of('U-9', werte, vorlage('BIELEFELD'))).toBeUndefined()
  })
})

describe('what the criteria suggest', () => {
  const antworten = (werte: Partial<Uebergabelage>, team: { art: string; schwerpunkt: null } | null = spezial) =>
    evaluateUebergabe(someone(werte), standardregeln, team, heute)

  it.each([
    [{ niveau: 'B1' }, true],
    [{ niveau: 'A2', geburtsdatum: '2005-01-01' }, true],
    [{ fallSeit: '2024-11-22' }, true],
    [{ mehrwert: false }, false],
    [{}, false]
  ] as const)('of %j: look at a handover %s', (werte, pruefen) => {
    expect(isUebergabePruefen(antworten(werte))).toBe(pruefen)
  })

  it('asks the criteria of the team, and all of them where the team is unknown', () => {
    expect(antworten({}, { art: 'UE25', schwerpunkt: null })).toEqual([])
    expect(antworten({}, { art: 'FOKUS', schwerpunkt: null }).map(({ id }) => id)).toEqual(['U-3', 'U-5'])
    expect(antworten({}, null)).toHaveLength(5)
  })

  it('points to a team for the age of the person', () => {
    const jung = { niveau: 'B1', geburtsdatum: '2005-01-01' }
    expect(zielTeamartOf(antworten(jung), 21)).toBe('U25')
    expect(zielTeamartOf(antworten({ niveau: 'B1' }), 40)).toBe('UE25')
    expect(zielTeamartOf(antworten({ fallSeit: '2024-01-01' }), 40)).toBeNull()
  })
})
