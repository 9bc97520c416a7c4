import { type FallWerte, fallFelder } from '@shared/domain/faelle/felder'
import { naechstesOf } from '@shared/domain/faelle/naechstes'
import { type ParameterName, parameterOn } from '@shared/domain/parameter/parameter'
import { type Satz, satzFelder } from '@shared/domain/saetze/satzarten'
import { expect, it } from 'vitest'

const heute = '2026-11-22'
const leer = Object.fromEntries(Object.keys(fallFelder).map((name) => [name, null])) as unknown as FallWerte

type Art = 'wiedervorlage' | 'berechtigung' | 'teilnahme'

function satz<A extends Art>(art: A, werte: Partial<Satz<A>>): Satz<A> {
  const unbekannt = Object.fromEntries(Object.keys(satzFelder[art]).map((name) => [name, null]))
  return { ...unbekannt, id: 'satz', fall: 'fall', version: 1, ...werte } as unknown as Satz<A>
}

function due(fall: Partial<FallWerte>, saetze: { [A in Art]?: Satz<A>[] } = {}) {
  const parameter = <N extends ParameterName>(name: N) => parameterOn(name, heute)
  const all = { wiedervorlage: [], berechtigung: [], teilnahme: [], ...saetze }
  return naechstesOf({ ...leer, ...fall }, all, heute, parameter).map(({ art, tag }) => [art, tag])
}

it('finds nothing due in an empty case', () => {
  expect(due({})).toEqual([])
})

it('names open reminders, the most urgent thing first', () => {
  const offen = satz('wiedervorlage', { faelligAm: '2027-06-01', betreff: 'Nachfragen' })
  const erledigt = satz('wiedervorlage', { faelligAm: '2026-01-01', betreff: 'Alt', erledigtAm: '2026-01-02' })
  expect(due({ titelBis: '2026-11-01' }, { wiedervorlage: [offen, erledigt] })).toEqual([
    ['titel', '2026-11-01'],
    ['wiedervorlage', '2027-06-01']
  ])
})

it('names the end of a residence title 90 days ahead, unless its extension was applied for', () => {
  expect(due({ titelBis: '2027-02-20' })).toEqual([['titel', '2027-02-20']])
  expect(due({ titelBis: '2027-02-21' })).toEqual([])
  expect(due({ titelBis: '2027-02-20', verlaengerungBeantragtAm: '2026-11-01' })).toEqual([])
})

it('knows that titles under § 24 AufenthG run on by law', () => {
  expect(due({ titelBis: '2026-03-04', aufenthaltsstatus: 'AE_24' })).toEqual([])
})

it('asks for the plan six months after its last update, 30 days ahead (§ 15 Abs. 3 SGB II)', () => {
  expect(due({ kooperationsplanAm: '2026-01-10', kooperationsplanFortschreibungAm: '2026-06-22' })).toEqual([
    ['kooperationsplan', '2026-12-22']
  ])
  expect(due({ kooperationsplanAm: '2026-06-23' })).toEqual([])
})

it('names an entitlement that lapses because the course has not begun (R-03)', () => {
  const berechtigung = satz('berechtigung', {
    zugangsweg: 'IK_ANSPRUCH',
    status: 'ANGEMELDET',
    angemeldetAm: '2026-01-15'
  })
  expect(due({}, { berechtigung: [berechtigung] })).toEqual([['berechtigung', '2027-01-15']])
})

it('misses a next step where a course ends within eight weeks and nothing is planned', () => {
  const kurs = satz('teilnahme', { status: 'EINGETRETEN', austrittPlan: '2027-01-17' })
  expect(due({}, { teilnahme: [kurs] })).toEqual([['anschluss', '2027-01-17']])
  expect(due({}, { teilnahme: [kurs, satz('teilnahme', { status: 'ANGEMELDET' })] })).toEqual([])
})

it('names the 25th birthday in the next 90 days, the leap day as 1 March', () => {
  expect(due({ geburtsdatum: '2001-11-22' })).toEqual([])
  expect(due({ geburtsdatum: '2001-11-23' })).toEqual([['alter25', '2026-11-23']])
})

it('names the 14th month of the youngest child ahead, not afterwards', () => {
  expect(due({ juengstesKind: '2025-10-01' })).toEqual([['kind', '2026-12-01']])
  expect(due({ juengstesKind: '2025-09-01' })).toEqual([])
})
