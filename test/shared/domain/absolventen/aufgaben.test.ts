import { aufgabenarten, aufgabeOf } from '@shared/domain/absolventen/aufgaben'
import { Absolventenplan, absolventenplanVorgabe, kursgruppeOf } from '@shared/domain/absolventen/plan'
import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

const kurs = {
  titel: 'BSK',
  kursart: 'BSK_B2',
  status: 'EINGETRETEN',
  eintrittIst: '2026-05-04',
  austrittPlan: '2027-01-29'
}

it('has its four days by the weeks of its kind of course (R-28)', () => {
  const lage = someLage('2026-11-28', {}, { teilnahme: [kurs] })
  const tage = (absolventenplan: Absolventenplan) =>
    aufgabenarten.map((art) => aufgabeOf(art, lage.saetze.teilnahme[0]!, { ...lage, absolventenplan })?.tag)

  expect(tage(absolventenplanVorgabe)).toEqual(['2026-11-06', '2026-12-04', '2027-01-01', '2027-02-12'])
  const BSK = { besuch: 10, anschlussgespraech: 6, anschlussGebucht: 3, zertifikat: 4 }
  expect(tage({ ...absolventenplanVorgabe, BSK })).toEqual(['2026-11-20', '2026-12-18', '2027-01-08', '2027-02-26'])
})

it('moves the Fristen with the weeks of the office', () => {
  const lage = someLage('2026-11-28', { fallStatus: 'AKTIV' }, { teilnahme: [kurs] })
  const BSK = { besuch: 10, anschlussgespraech: 6, anschlussGebucht: 3, zertifikat: 4 }
  const besuch = fristenOf({ ...lage, absolventenplan: { ...absolventenplanVorgabe, BSK } }).find(
    ({ art }) => art === 'besuch'
  )
  expect(besuch?.datum).toBe('2026-11-20')
})

it('expects no certificate of a measure, and nothing without an end', () => {
  const lage = someLage(
    '2026-11-28',
    {},
    {
      teilnahme: [
        { ...kurs, kursart: null },
        { ...kurs, austrittPlan: null }
      ]
    }
  )
  const [massnahme, ohneEnde] = lage.saetze.teilnahme
  expect(aufgabeOf('zertifikat', massnahme!, lage)).toBeNull()
  expect(aufgabeOf('besuch', ohneEnde!, lage)).toBeNull()
})

it('keeps the weeks in their order, and knows which kind of course a code is', () => {
  expect(Absolventenplan.safeParse(absolventenplanVorgabe).success).toBe(true)
  const IK = { ...absolventenplanVorgabe.IK, anschlussgespraech: 12 }
  expect(Absolventenplan.safeParse({ ...absolventenplanVorgabe, IK }).success).toBe(false)
  expect([null, 'IK_ALPHA', 'BSK_C1', 'KOMM'].map(kursgruppeOf)).toEqual(['MASSNAHME', 'IK', 'BSK', 'SPRACHE'])
})
