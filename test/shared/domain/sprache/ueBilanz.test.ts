import { type BilanzEingaben, ueBilanz } from '@shared/domain/sprache/ueBilanz'
import { describe, expect, it } from 'vitest'

const heute = '2026-11-28'

const bilanz = (werte: Partial<BilanzEingaben>, frei: readonly string[] = []) =>
  ueBilanz(
    {
      zugangsweg: 'IK_ANSPRUCH',
      kursart: 'IK_ALLG',
      kursbeginnIst: '2026-01-12',
      status: 'BEGONNEN',
      ueKontingent: null,
      ueVerbraucht: null,
      ueWoche: null,
      ...werte
    },
    heute,
    frei
  )

describe('R-08: the units of an entitlement', () => {
  it('takes the units of the kind of course where none were entered', () => {
    expect(bilanz({ ueVerbraucht: 450, ueWoche: 25 })).toEqual({
      ...{ kontingent: 700, ueblich: true, verbraucht: 450, rest: 250, stunden: 187.5, wochen: 10, ferienwochen: 0 },
      ...{ ende: '2027-02-06', ueberHoechstens: false, fehlt: [] }
    })
  })

  it.each([
    ['IK_ALLG', 700],
    ['IK_ALPHA', 1000],
    ['IK_ZWEIT', 1000],
    ['IK_FOERDER', 1000],
    ['IK_INTENSIV', 500],
    ['IK_ORIENT', 100],
    ['BSK_B2', 400],
    ['BSK_FACH', null],
    [null, null]
  ])('%s has %s', (kursart, kontingent) => {
    expect(bilanz({ kursart }).kontingent).toBe(kontingent)
  })

  it('rounds weeks up', () => {
    const wochen = (ueVerbraucht: number) => bilanz({ ueKontingent: 100, ueVerbraucht, ueWoche: 25 }).wochen
    expect([0, 24, 25, 26, 99, 100, 130].map(wochen)).toEqual([4, 4, 3, 3, 1, 0, 0])
  })

  it('goes on a week longer for every five days without lessons, those among them that come with the longer time', () => {
    const ende = (frei: readonly string[]) => bilanz({ ueVerbraucht: 450, ueWoche: 25 }, frei).ende
    expect(ende(['2026-12-25'])).toBe('2027-02-13')
    expect(ende(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'])).toBe('2027-02-13')
    expect(ende(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2027-02-08'])).toBe(
      '2027-02-20'
    )
    expect(ende(['2026-11-27', '2027-02-08'])).toBe('2027-02-06')
  })

  it('names what is missing, and works out what it can', () => {
    expect(bilanz({ kursart: null })).toMatchObject({ rest: null, fehlt: ['ueKontingent', 'ueVerbraucht', 'ueWoche'] })
    expect(bilanz({ ueVerbraucht: 300 })).toMatchObject({ rest: 400, stunden: 300, wochen: null, fehlt: ['ueWoche'] })
    expect(bilanz({ ueVerbraucht: 700 })).toMatchObject({ rest: 0, wochen: 0, ende: heute, fehlt: [] })
  })

  it.each(['AUSGESTELLT', 'ANGEMELDET', 'UNTERBROCHEN', 'ABGESCHLOSSEN'])('forecasts no end while %s', (status) => {
    expect(bilanz({ status, ueVerbraucht: 100, ueWoche: 20 })).toMatchObject({ wochen: 30, ende: null })
  })

  it('marks more than 1 200 units of an Integrationskurs', () => {
    expect(bilanz({ ueKontingent: 1300 }).ueberHoechstens).toBe(true)
    expect(bilanz({ ueKontingent: 1200 }).ueberHoechstens).toBe(false)
    expect(bilanz({ ueKontingent: 1300, zugangsweg: 'KOMM' }).ueberHoechstens).toBe(false)
  })
})
