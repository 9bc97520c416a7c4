import { groupEnden } from '@shared/domain/radar/gruppen'
import { endenOf, wochenFrom } from '@shared/domain/radar/radar'
import { describe, expect, it } from 'vitest'

const heute = '2026-11-22'
const bis = '2027-02-14'

const teilnahme = (werte: object) => ({
  ...{ id: 't1', titel: 'IK 4', traeger: 'VHS', kursart: 'IK_ALLG', instrument: null, status: 'EINGETRETEN' },
  ...{ eintrittPlan: null, eintrittIst: '2026-03-02', austrittPlan: '2026-12-18', austrittIst: null },
  ...werte
})
const element = (werte: object) => ({
  ...{ id: 'k1', elementart: 'MASSNAHME', titel: 'Coaching', traeger: null, kursart: null, instrument: 'AVGS_MAT' },
  ...{ planstatus: 'GEPLANT', beginnPlan: null, endePlan: null, beginnIst: null, endeIst: null, teilnahme: null },
  ...werte
})
const enden = (kurse: ReturnType<typeof teilnahme>[], schritte: ReturnType<typeof element>[]) =>
  endenOf({ teilnahme: kurse, kettenelement: schritte, integration: [] }, heute, bis)

describe('what ends soon', () => {
  it('is an alarm where nothing follows', () => {
    expect(enden([teilnahme({})], [])).toMatchObject([
      { satz: 't1', ende: '2026-12-18', anschluss: null, luecke: null }
    ])
  })

  it.each([
    ['the day after', '2026-12-19', 0],
    ['two weeks later', '2027-01-02', 14],
    ['before the end', '2026-12-14', 0]
  ])('has the days until a planned step that begins %s', (_, beginnPlan, luecke) => {
    const [ende] = enden([teilnahme({})], [element({ beginnPlan, endePlan: '2027-04-30' })])

    expect(ende).toMatchObject({ anschluss: { art: 'kettenelement', id: 'k1', beginn: beginnPlan }, luecke })
  })

  it('knows no gap where the next step has no day', () => {
    expect(enden([teilnahme({})], [element({})])).toMatchObject([{ anschluss: { beginn: null }, luecke: null }])
  })

  it('takes a step that was given up for nothing', () => {
    const verworfen = element({ planstatus: 'VERWORFEN', beginnPlan: '2027-01-04' })

    expect(enden([teilnahme({})], [verworfen])).toMatchObject([{ anschluss: null }])
  })

  it('is also a step of the chain that runs without a participation', () => {
    const laeuft = element({ planstatus: 'LAEUFT', beginnIst: '2026-11-02', endePlan: '2027-01-15' })

    expect(enden([], [laeuft])).toMatchObject([{ satz: 'k1', ende: '2027-01-15', anschluss: null }])
  })

  it.each([
    ['ended yesterday', { austrittIst: '2026-11-21' }],
    ['ends after the weeks asked for', { austrittPlan: '2027-02-15' }],
    ['has no end', { austrittPlan: null }],
    ['was only agreed', { status: 'ANGEMELDET' }]
  ])('leaves out what %s', (_, werte) => {
    expect(enden([teilnahme(werte)], [])).toEqual([])
  })
})

describe('the ends by group', () => {
  it('begin with the group that has the most without a next step', () => {
    const zeile = (ort: string | null, anschluss: object | null) => ({
      ...{ ort, anschluss, traeger: null, niveau: null, team: null }
    })
    const gruppen = groupEnden(
      [zeile('Bünde', {}), zeile('Herford', null), zeile(null, null), zeile('Herford', null)],
      'ort'
    )

    expect(gruppen.map(({ name, ohne, zeilen }) => [name, ohne, zeilen.length])).toEqual([
      ['Herford', 2, 2],
      [null, 1, 1],
      ['Bünde', 0, 1]
    ])
  })
})

it('counts weeks from the Monday of the present one', () => {
  expect(wochenFrom('2026-11-22', 2)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30'])
})
