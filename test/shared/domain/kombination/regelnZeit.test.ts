import { expect, it } from 'vitest'
import {
  bloecke,
  gesperrt,
  saysOf,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt,
  wegeBy
} from '../../../support/someKombination'

const welt = someWelt()
const kurs = someKurs('BSK_B1', { titel: 'BSK Herford', bloecke: bloecke('12345', '08:30', '12:45') })

it('H1: names end, begin and way where the time between two places is short', () => {
  const mat = someLauf({ titel: 'MAT Vlotho', ort: 'Vlotho', bloecke: bloecke('2', '13:00', '15:00', 'Vlotho') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toEqual([
    'verletzt: Di 12:45 Ende in Herford, 13:00 Beginn in Vlotho, Weg 60 min und 15 min Puffer.'
  ])
})

it.each([
  ['14:00', 0],
  ['13:59', 1]
])('H1: is content with exactly way and puffer (%s)', (von, anzahl) => {
  const mat = someLauf({ bloecke: bloecke('2', von, '15:00', 'Vlotho') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toHaveLength(anzahl)
})

it('H1: needs no time between two online lessons, and the way from home between online and a place', () => {
  const online = someKurs('BSK_B1', { bloecke: bloecke('1', '09:00', '12:00', null) })
  const daheim = somePlanperson({ wohnort: 'Vlotho' })

  expect(saysOf('H1', daheim, [online, someLauf({ bloecke: bloecke('1', '12:00', '13:00', null) })], welt)).toEqual([])
  expect(saysOf('H1', daheim, [online, someLauf({ bloecke: bloecke('1', '13:00', '14:00') })], welt)).toEqual([
    'verletzt: Mo 12:00 Ende in Vlotho, 13:00 Beginn in Herford, Weg 60 min und 15 min Puffer.'
  ])
})

it('H1: says the same on several days once', () => {
  const mat = someLauf({ titel: 'MAT', bloecke: bloecke('1235', '12:00', '15:00') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toEqual([
    'verletzt: Mo–Mi, Fr zugleich: „BSK Herford“ bis 12:45, „MAT“ ab 12:00.'
  ])
})

it('H1: sees blocked times and what goes on already, in the time both hold', () => {
  const belegung = {
    ...{ lauf: null, titel: 'Coaching', traeger: null, kursart: null, instrument: 'GB16K', wochenstunden: 2 },
    ...{ beginn: '2026-09-01', ende: '2027-01-31', bloecke: bloecke('3', '09:00', '11:00') }
  }
  const person = somePlanperson({ fenster: [gesperrt(4, '08:00', '09:00')], belegungen: [belegung] })

  expect(saysOf('H1', person, [kurs], welt)).toEqual([
    'verletzt: Mi zugleich: „BSK Herford“ bis 12:45, „Coaching“ ab 09:00.',
    'verletzt: Do 08:00–09:00 ist die Person nicht verfügbar („BSK Herford“).'
  ])
  const vorbei = { ...belegung, ende: '2027-01-10' }
  expect(saysOf('H1', somePlanperson({ belegungen: [vorbei] }), [kurs], welt)).toEqual([])
})

it('H1: does not judge a run without a timetable as free', () => {
  expect(saysOf('H1', somePlanperson(), [someLauf({ titel: 'MAT', bloecke: [] })], welt)).toEqual([
    'unklar: Der Stundenplan von „MAT“ ist nicht bekannt.'
  ])
})

it.each([
  ['until the day before the measure begins', { gueltigBis: '2027-04-04' }, []],
  ['a week longer', { gueltigBis: '2027-04-11' }, ['verletzt: Mi zugleich: „BSK Herford“ bis 12:45, „MAT“ ab 12:00.']],
  ['after the measure has ended', { gueltigVon: '2027-05-01' }, []],
  [
    'in its last days',
    { gueltigVon: '2027-04-28' },
    ['verletzt: Mi zugleich: „BSK Herford“ bis 12:45, „MAT“ ab 12:00.']
  ],
  ['between two Wednesdays', { gueltigVon: '2027-04-08', gueltigBis: '2027-04-13' }, []]
])('H1: looks at every week both run in: a lesson that is held only %s', (_, gueltig, gesagt) => {
  const mittwochs = bloecke('3', '08:30', '12:45').map((block) => ({ ...block, ...gueltig }))
  const mit = { ...kurs, bloecke: [...bloecke('1', '08:30', '12:45'), ...mittwochs] }
  const mat = someLauf({
    ...{ titel: 'MAT', bloecke: bloecke('3', '12:00', '15:00'), beginn: '2027-04-05', ende: '2027-04-30' }
  })

  expect(saysOf('H1', somePlanperson(), [mit, mat], welt)).toEqual(gesagt)
})

it('H1: does not take two places nobody knows for one', () => {
  const hier = someKurs('BSK_B1', { bloecke: bloecke('1', '09:00', '12:00', '') })

  expect(
    saysOf('H1', somePlanperson(), [hier, someLauf({ bloecke: bloecke('1', '13:00', '14:00', '') })], welt)
  ).toEqual(['unklar: Der Weg von unbekanntem Ort nach unbekanntem Ort ist nicht bekannt.'])
})

it('H10: counts the hours of each part of a run for itself', () => {
  const person = somePlanperson({ maxWochenstunden: 20 })
  const frueher = bloecke('123', '08:00', '14:00').map((block) => ({ ...block, gueltigBis: '2027-03-31' }))
  const spaeter = bloecke('12345', '08:00', '12:00').map((block) => ({ ...block, gueltigVon: '2027-04-01' }))

  expect(saysOf('H10', person, [someKurs('BSK_B1', { bloecke: [...frueher, ...spaeter] })], welt)).toEqual([])
  expect(
    saysOf('H10', person, [someKurs('BSK_B1', { bloecke: [...bloecke('123', '08:00', '14:00'), ...spaeter] })], welt)
  ).toEqual([
    'verletzt: 38 Stunden in der Woche, höchstens 20 sind möglich.',
    'verletzt: Mo–Mi 10 Stunden mit Wegen, höchstens 8,5 sind möglich.'
  ])
})

it('H1: lets a measure into the holidays of a course', () => {
  const ferien = { ...kurs, ausfall: [{ beginn: '2027-03-29', ende: '2027-04-09' }] }
  const praktikum = someLauf({ instrument: 'MAG', beginn: '2027-03-29', ende: '2027-04-09' })

  expect(saysOf('H1', somePlanperson(), [ferien, praktikum], welt)).toEqual([])
  expect(saysOf('H7', somePlanperson(), [{ ...ferien, kursart: 'IK_ALLG' }, praktikum], welt)).toEqual([])
})

it('H2: knows the last bus, and no bus for who drives', () => {
  const abend = someKurs('KOMM', { bloecke: bloecke('1', '17:30', '20:00') })
  const mitBus = { ...welt, wege: wegeBy({ 'Vlotho-Herford': 40 }, 18 * 60 + 25) }
  const person = somePlanperson({ wohnort: 'Vlotho' })

  expect(saysOf('H2', person, [abend], mitBus)).toEqual([
    'verletzt: Mo endet es um 20:00 in Herford, die letzte Rückfahrt geht um 18:25.'
  ])
  expect(saysOf('H2', { ...person, pkw: true, fuehrerschein: true }, [abend], mitBus)).toEqual([])
})

it('H2: says what is not known', () => {
  expect(saysOf('H2', somePlanperson({ wohnort: null }), [kurs], welt)).toEqual([
    'unklar: Der Wohnort ist nicht bekannt: Wege lassen sich nicht prüfen.'
  ])
  expect(saysOf('H2', somePlanperson({ wohnort: 'Rödinghausen' }), [kurs], welt)).toEqual([
    'unklar: Der Weg von Rödinghausen nach Herford ist nicht bekannt.',
    'unklar: Der Weg von Herford nach Rödinghausen ist nicht bekannt.'
  ])
})
