import { applyAenderungen, hypothetisch } from '@shared/domain/planung/aenderungen'
import { expect, it } from 'vitest'
import { bloecke, someLauf } from '../../../support/someKombination'

const kurs = someLauf({
  ...{ id: 'kurs', beginn: '2027-01-11', ende: '2027-06-25', anmeldeschluss: '2026-12-28', ort: 'Herford' },
  ...{ bloecke: bloecke('13', '09:00', '12:15'), plaetze: 20, frei: 4, belegt: 16, einstiegstage: ['2027-03-01'] }
})
const anderer = someLauf({ id: 'anderer', frei: 3, belegt: 5, plaetze: 8 })
const wieJetzt = { beginn: null, um: null, ort: null, frei: null, kinderbetreuung: null }

it('takes a cancelled run away and leaves the others', () => {
  expect(applyAenderungen([kurs, anderer], [{ art: 'absage', lauf: 'kurs' }])).toEqual([anderer])
  expect(applyAenderungen([kurs], [{ art: 'absage', lauf: 'unbekannt' }])).toEqual([kurs])
})

it('moves all days of a run along with its beginning, its lessons with the hour, and what is in a place to the other', () => {
  const [verlegt] = applyAenderungen(
    [kurs],
    [{ ...wieJetzt, art: 'verlegung', lauf: 'kurs', beginn: '2027-01-18', um: 13 * 60, ort: 'Vlotho' }]
  )

  expect(verlegt).toMatchObject({
    ...{ beginn: '2027-01-18', ende: '2027-07-02', anmeldeschluss: '2027-01-04', einstiegstage: ['2027-03-08'] },
    ...{ ort: 'Vlotho', frei: 4, belegt: 16 }
  })
  expect(verlegt!.bloecke).toMatchObject([
    { wochentag: 1, von: 13 * 60, bis: 16 * 60 + 15, ort: 'Vlotho' },
    { wochentag: 3, von: 13 * 60, bis: 16 * 60 + 15, ort: 'Vlotho' }
  ])
})

it('keeps online lessons online', () => {
  const online = someLauf({ id: 'online', bloecke: bloecke('1', '09:00', '10:00', null) })

  const [verlegt] = applyAenderungen([online], [{ ...wieJetzt, art: 'verlegung', lauf: 'online', ort: 'Vlotho' }])
  expect(verlegt!.bloecke[0]!.ort).toBeNull()
})

it('puts two runs together with the seats and persons of both', () => {
  expect(applyAenderungen([kurs, anderer], [{ art: 'zusammen', lauf: 'kurs', mit: 'anderer' }])).toEqual([
    { ...kurs, frei: 7, belegt: 21, plaetze: 28 }
  ])
  expect(applyAenderungen([kurs], [{ art: 'zusammen', lauf: 'kurs', mit: 'kurs' }])).toEqual([kurs])
})

it('adds an empty run like another one', () => {
  const [, neu] = applyAenderungen([kurs], [{ ...wieJetzt, art: 'neu', wie: 'kurs', beginn: '2027-02-08' }])

  expect(neu).toMatchObject({ id: hypothetisch(1), beginn: '2027-02-08', frei: 20, belegt: 0, titel: kurs.titel })
})
