import { betreuungOf, fensterOf, wochentageOf } from '@shared/domain/kombination/wochenzeit'
import { expect, it } from 'vitest'

const kind = {
  ...{ geburt: '2024-09-01', betreuungVon: '07:30', betreuungBis: '13:00', betreuungTage: null },
  ...{ betreuungOrt: 'Vlotho', betreuungAb: null }
}

it('reads days of the week, Monday to Friday where none are named', () => {
  expect(wochentageOf('1,3,3,6')).toEqual([1, 3, 6])
  expect(wochentageOf(null)).toEqual([1, 2, 3, 4, 5])
})

it('takes care for certain from its first day on', () => {
  expect(betreuungOf(kind, '2027-02-01')).toMatchObject({ sicher: true, zeit: { von: 450, bis: 780 } })
  expect(betreuungOf({ ...kind, betreuungAb: '2027-03-01' }, '2027-02-01').sicher).toBe(false)
})

it('knows no care without hours', () => {
  expect(betreuungOf({ ...kind, betreuungBis: null }, '2027-02-01')).toMatchObject({ sicher: false, zeit: null })
})

it('takes a stretch of the week in minutes', () => {
  const satz = { ...{ id: '1', fall: '2', version: 1, wochentag: 2, von: '08:00', bis: '12:30', art: 'GESPERRT' } }

  expect(fensterOf({ ...satz, gueltigVon: null, gueltigBis: null })).toMatchObject({
    von: 480,
    bis: 750,
    art: 'GESPERRT'
  })
})
