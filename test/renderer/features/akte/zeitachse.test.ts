import { type Satz, satzFelder } from '@shared/domain/saetze/satzarten'
import { expect, it } from 'vitest'
import { balkenOf, ticksOf, zeitachseOf } from '../../../../renderer/features/akte/zeitachse'

const heute = '2026-11-22'

function teilnahme(werte: Partial<Satz<'teilnahme'>>): Satz<'teilnahme'> {
  const unbekannt = Object.fromEntries(Object.keys(satzFelder.teilnahme).map((name) => [name, null]))
  return { ...unbekannt, id: 't', fall: 'f', version: 1, status: 'EINGETRETEN', ...werte } as Satz<'teilnahme'>
}

it('draws what runs until today, and its planned end from the beginning', () => {
  const [balken] = balkenOf([teilnahme({ eintrittIst: '2026-10-05', austrittPlan: '2026-12-18' })], heute)

  expect(balken).toMatchObject({
    plan: { beginn: '2026-10-05', ende: '2026-12-18' },
    ist: { beginn: '2026-10-05', ende: heute, laeuft: true }
  })
})

it('leaves out what has no day, and sorts by the beginning', () => {
  const spaet = teilnahme({ id: 'spaet', eintrittPlan: '2027-01-11' })
  const frueh = teilnahme({ id: 'frueh', eintrittIst: '2025-09-08', austrittIst: '2026-08-31' })

  expect(balkenOf([spaet, teilnahme({ id: 'ohne' }), frueh], heute).map((one) => one.teilnahme.id)).toEqual([
    'frueh',
    'spaet'
  ])
})

it('has today on its line of time and at most nine marks', () => {
  const achse = zeitachseOf(
    balkenOf([teilnahme({ eintrittIst: '2019-01-01', austrittIst: '2019-06-30' })], heute),
    heute
  )

  expect(achse.share(heute)).toBeGreaterThan(90)
  expect(achse.share(heute)).toBeLessThan(100)
  expect(ticksOf(achse).map(({ label }) => label)).toEqual([
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026'
  ])
})
