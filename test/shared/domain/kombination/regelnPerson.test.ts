import { expect, it } from 'vitest'
import {
  bloecke,
  saysOf,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt,
  wegeBy
} from '../../../support/someKombination'

const welt = someWelt()
const kurs = someKurs('BSK_B1', { titel: 'BSK Herford', bloecke: bloecke('12345', '08:30', '12:45') })

it('H7: forbids two Berufssprachkurse at once, not one after the other', () => {
  const erster = someKurs('BSK_B1', { id: 'a' })
  const zweiter = someKurs('BSK_B2', { id: 'b' })

  expect(saysOf('H7', somePlanperson(), [erster, zweiter], welt)).toEqual([
    'verletzt: „a“ und „b“ schließen sich aus: Es gibt nur ein Kontingent. (§ 4 DeuFöV)'
  ])
  expect(saysOf('H7', somePlanperson(), [erster, { ...zweiter, beginn: '2027-06-28', ende: null }], welt)).toEqual([])
})

it('H7: leaves whoever has a claim to Arbeitslosengeld to the Agentur', () => {
  expect(saysOf('H7', somePlanperson({ rechtskreis: 'SGB3' }), [someLauf()], welt)[0]).toMatch(/^verletzt/)
})

it('H8: age, sex, payer, leave to work, writing', () => {
  const says = (person: Parameters<typeof somePlanperson>[0], lauf: Parameters<typeof someLauf>[0]) =>
    saysOf('H8', somePlanperson(person), [someLauf({ titel: 'MAT', ...lauf })], welt)[0]

  expect(says({ geburtsdatum: '2002-01-11' }, { hoechstAlter: 24 })).toBe(
    'verletzt: „MAT“ ist für bis 24 Jahre, die Person ist dann 25.'
  )
  expect(says({ geburtsdatum: '2002-01-12' }, { hoechstAlter: 24 })).toBeUndefined()
  expect(says({ geburtsdatum: null }, { hoechstAlter: 24 })).toMatch(/^unklar/)
  expect(says({ geschlecht: 'M' }, { geschlechtFilter: 'W' })).toBe('verletzt: „MAT“ ist nur für Frauen.')
  expect(says({ rechtskreis: 'ASYLBLG' }, { kostentraeger: 'JC' })).toMatch(/^verletzt/)
  expect(says({}, { kostentraeger: 'AGENTUR' })).toMatch(/^auflage/)
  expect(says({ erwerbstaetigkeit: 'NICHT' }, { instrument: 'MAG' })).toMatch(/^verletzt/)
  expect(says({ erwerbstaetigkeit: 'MIT_ZUSTIMMUNG' }, { instrument: 'MAG' })).toMatch(/^auflage/)
  expect(says({ erwerbstaetigkeit: null }, { instrument: 'MAG' })).toMatch(/^unklar/)
  expect(says({ aufenthaltsstatus: 'EU', erwerbstaetigkeit: null }, { instrument: 'MAG' })).toBeUndefined()
  expect(saysOf('H8', somePlanperson(), [someKurs('IK_ALPHA')], welt)[0]).toMatch(/^verletzt/)
})

it('H9: names the hours no care covers, ways included (R-12)', () => {
  const person = somePlanperson({ wohnort: 'Vlotho', kinder: [someKind('2024-08-28', '07:30', '13:00')] })

  expect(saysOf('H9', person, [kurs], welt)).toEqual(['verletzt: Kinderbetreuung deckt Mo–Fr 13:00–13:45 nicht.'])
  expect(saysOf('H9', person, [{ ...kurs, kinderbetreuung: true }], welt)).toEqual([])
})

it('H9: children of 14 need nobody, and care that is promised is a condition', () => {
  const mit = (kind: ReturnType<typeof someKind>) => saysOf('H9', somePlanperson({ kinder: [kind] }), [kurs], welt)

  expect(mit(someKind('2013-01-11', '07:30', '10:00'))).toEqual([])
  expect(mit(someKind('2013-01-12', '07:30', '10:00'))).toHaveLength(1)
  expect(mit(someKind('2024-01-01', '07:30', '16:00', { sicher: false }))).toEqual([
    'auflage: Mo–Fr: Die Kinderbetreuung ist erst zugesagt.'
  ])
  expect(mit({ geburt: '2024-01-01', zeit: null, sicher: false })).toEqual([
    'unklar: Wann die Kinder betreut sind, ist nicht bekannt.'
  ])
  expect(mit({ geburt: '2024-01-01', zeit: null, sicher: false, keine: true })).toEqual([
    'verletzt: Für ein Kind gibt es keine Betreuung.'
  ])
})

it('H10: hours a week of all that runs, hours a day with ways', () => {
  const nachmittag = someLauf({ bloecke: bloecke('12345', '13:00', '17:30') })
  const person = somePlanperson({ wohnort: 'Bünde' })

  expect(saysOf('H10', person, [kurs, nachmittag], welt)).toEqual([
    'verletzt: 43,75 Stunden in der Woche, höchstens 39 sind möglich.',
    'verletzt: Mo–Fr 9,75 Stunden mit Wegen, höchstens 8,5 sind möglich.'
  ])
  expect(saysOf('H10', somePlanperson({ maxWochenstunden: 20 }), [kurs], welt)).toEqual([
    'verletzt: 21,25 Stunden in der Woche, höchstens 20 sind möglich.'
  ])
})

it('H11: two hours beside six, two and a half beside more, as a condition only', () => {
  const fern = somePlanperson({ wohnort: 'Vlotho' })
  const wege = (minuten: number) => ({ ...welt, wege: wegeBy({ 'Vlotho-Herford': minuten }) })
  const lang = someLauf({ bloecke: bloecke('1', '08:00', '15:00') })

  expect(saysOf('H11', fern, [kurs], wege(60))).toEqual([])
  expect(saysOf('H11', fern, [kurs], wege(61))).toEqual([
    'auflage: Mo–Fr 122 min unterwegs, Richtwert 120 min (wie § 140 Abs. 4 SGB III).'
  ])
  expect(saysOf('H11', fern, [lang], wege(75))).toEqual([])
  expect(saysOf('H11', fern, [lang], wege(76))).toHaveLength(1)
})

it('H12: a site without barriers where it is needed', () => {
  const person = somePlanperson({ barrierefreiNoetig: true })
  const says = (barrierefrei: boolean | null) => saysOf('H12', person, [someLauf({ barrierefrei })], welt)[0]

  expect(says(true)).toBeUndefined()
  expect(says(false)).toMatch(/^verletzt/)
  expect(says(null)).toMatch(/^unklar/)
  expect(saysOf('H12', somePlanperson(), [someLauf({ barrierefrei: false })], welt)).toEqual([])
})
