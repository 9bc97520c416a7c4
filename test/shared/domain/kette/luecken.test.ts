import { klasseOf, lueckenOf } from '@shared/domain/kette/luecken'
import { sprachpauseOf } from '@shared/domain/kette/sprachpause'
import { lueckeText } from '@shared/texts/kette'
import { describe, expect, it } from 'vitest'
import { someSchritt } from '../../../support/someKette'

const heute = '2026-11-28'
const short = (...schritte: Parameters<typeof someSchritt>[]) =>
  lueckenOf(
    schritte.map((eines) => someSchritt(...eines)),
    heute
  ).map(({ von, nach, tage, klasse }) => [von, nach, tage, klasse])

describe('R-27: transitions', () => {
  it.each([
    [0, 'NAHTLOS'],
    [14, 'NAHTLOS'],
    [15, 'KURZ'],
    [42, 'KURZ'],
    [43, 'LUECKE'],
    [90, 'LUECKE'],
    [91, 'ABBRUCH'],
    [-30, 'NAHTLOS']
  ])('calls %i days %s', (tage, klasse) => {
    expect(klasseOf(tage)).toBe(klasse)
  })

  it('counts the days between the end and the next beginning', () => {
    expect(short(['ik', 'SPRACHE_IK', '2027-01-04 2027-02-28'], ['mat', 'MASSNAHME', '2027-03-01 2029-01-31'])).toEqual(
      [['ik', 'mat', 0, 'NAHTLOS']]
    )
    expect(short(['ik', 'SPRACHE_IK', '2027-01-04 2027-01-31'], ['mat', 'MASSNAHME', '2027-03-01 2029-01-31'])).toEqual(
      [['ik', 'mat', 28, 'KURZ']]
    )
  })

  it('counts an overlap as less than nothing, the same day as one', () => {
    expect(short(['ik', 'SPRACHE_IK', '2027-01-04 2027-03-31'], ['mat', 'MASSNAHME', '2027-03-31 2029-01-31'])).toEqual(
      [['ik', 'mat', -1, 'NAHTLOS']]
    )
  })

  it('leaves out what runs beside a step and ends with it or before', () => {
    expect(
      short(
        ['ik', 'SPRACHE_IK', '2027-01-04 2027-06-30'],
        ['mat', 'MASSNAHME', '2027-02-01 2027-06-30'],
        ['bsk', 'SPRACHE_BSK', '2027-09-01 2029-01-31']
      )
    ).toEqual([['ik', 'bsk', 62, 'LUECKE']])
  })

  it('looks from the step that lasts longest', () => {
    expect(
      short(
        ['ik', 'SPRACHE_IK', '2027-01-04 2027-03-31'],
        ['mat', 'MASSNAHME', '2027-02-01 2027-06-30'],
        ['bsk', 'SPRACHE_BSK', '2027-07-01 2029-01-31']
      )
    ).toEqual([
      ['ik', 'mat', -59, 'NAHTLOS'],
      ['mat', 'bsk', 0, 'NAHTLOS']
    ])
  })

  it('takes the actual days where there are some', () => {
    const ist = { beginn: '2026-01-05', ende: '2026-08-31' }
    expect(
      short(
        ['ik', 'SPRACHE_IK', '2026-01-05 2026-10-30', { ist }],
        ['mat', 'MASSNAHME', '2026-11-02', { ist: { beginn: '2026-11-16', ende: null } }]
      )
    ).toEqual([['ik', 'mat', 76, 'LUECKE']])
  })

  it('says nothing after an end nobody knows, and nothing beside a job that goes on', () => {
    expect(short(['ik', 'SPRACHE_IK', '2026-01-05'], ['mat', 'MASSNAHME', '2027-06-01 2029-01-31'])).toEqual([])
    expect(short(['job', 'ARBEIT', '2026-01-05'], ['bsk', 'SPRACHE_BSK', '2026-06-01 2026-11-30'])).toEqual([])
  })

  it('does not let a consultation close a gap', () => {
    expect(
      short(
        ['ik', 'SPRACHE_IK', '2027-01-04 2027-03-31'],
        ['mbe', 'BERATUNG', '2027-04-01 2027-06-30'],
        ['bsk', 'SPRACHE_BSK', '2027-07-01 2029-01-31']
      )
    ).toEqual([['ik', 'bsk', 91, 'ABBRUCH']])
  })

  it('tells from 56 days before its end that nothing follows the last step, and how long since then', () => {
    expect(short(['ik', 'SPRACHE_IK', '2026-05-04 2027-01-24'])).toEqual([])
    expect(short(['ik', 'SPRACHE_IK', '2026-05-04 2027-01-23'])).toEqual([['ik', null, 0, 'OHNE_ANSCHLUSS']])
    expect(short(['ik', 'SPRACHE_IK', '2026-05-04 2026-11-18'])).toEqual([['ik', null, 10, 'OHNE_ANSCHLUSS']])
  })

  it('takes a step without days for what follows', () => {
    expect(short(['ik', 'SPRACHE_IK', '2026-05-04 2026-12-18'], ['mat', 'MASSNAHME', ''])).toEqual([])
  })

  it('measures by the limits of the office', () => {
    const grenzen = { nahtlos: 7, kurz: 20, luecke: 30, anschluss: 10, sprachpause: 60 }
    expect([8, 21, 31].map((tage) => klasseOf(tage, grenzen))).toEqual(['KURZ', 'LUECKE', 'ABBRUCH'])
    expect(lueckenOf([someSchritt('ik', 'SPRACHE_IK', '2026-05-04 2026-12-18')], heute, grenzen)).toEqual([])
  })

  it('says each of them in words', () => {
    const von = { ende: '2026-12-31' }
    expect(lueckeText({ ...von, klasse: 'NAHTLOS', tage: 0 })).toBe('nahtlos, ohne Unterbrechung')
    expect(lueckeText({ ...von, klasse: 'NAHTLOS', tage: -3 })).toBe('nahtlos, 3 Tage gleichzeitig')
    expect(lueckeText({ ...von, klasse: 'KURZ', tage: 20 })).toBe('kurze Lücke, 20 Tage')
    expect(lueckeText({ ...von, klasse: 'OHNE_ANSCHLUSS', tage: 0 })).toBe('Anschluss fehlt, Ende am 31.12.2026')
    expect(lueckeText({ ...von, klasse: 'OHNE_ANSCHLUSS', tage: 1 })).toBe('Anschluss fehlt seit 1 Tag')
  })
})

describe('R-27: pause of the language', () => {
  const kurs = (tage: string, mehr = {}) => someSchritt('ik', 'SPRACHE_IK', '', { ist: span(tage), ...mehr })
  const span = (tage: string) => ({ beginn: tage.split(' ')[0] ?? null, ende: tage.split(' ')[1] ?? null })

  it('counts from the last day of the last course', () => {
    expect(sprachpauseOf([kurs('2026-01-05 2026-08-30'), kurs('2025-01-05 2025-08-30')], heute)).toBe(90)
  })

  it('knows none while a course runs, and none without a course', () => {
    const laeuft = kurs('2026-10-01', { planstatus: 'LAEUFT' })
    expect(sprachpauseOf([kurs('2026-01-05 2026-08-30'), laeuft], heute)).toBeNull()
    expect(sprachpauseOf([someSchritt('mat', 'MASSNAHME', '2025-01-01 2025-06-30')], heute)).toBeNull()
  })
})
