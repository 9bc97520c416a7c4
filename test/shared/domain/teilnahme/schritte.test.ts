import { mitgelieferteCodes } from '@shared/domain/codes'
import { teilnahmeUebergaenge } from '@shared/domain/saetze/teilnahmeUebergaenge'
import { isEnde, mayAdvance, schritteOf } from '@shared/domain/teilnahme/schritte'
import { integrationArtOf, ueblicheGruende, ueblicherVerbleib, verbleibNach } from '@shared/domain/teilnahme/verbleib'
import { describe, expect, it } from 'vitest'

const heute = '2026-11-28'
const codes = (liste: string) => mitgelieferteCodes.filter((code) => code.liste === liste).map(({ code }) => code)
const stand = {
  status: 'EINGETRETEN',
  kursart: 'IK_ALLG',
  eintrittPlan: '2026-09-01',
  eintrittIst: '2026-09-07',
  austrittPlan: '2026-11-20'
}
const arten = (status: string) => schritteOf({ ...stand, status }, heute).map((schritt) => schritt.status)

describe('the machine of states of a participation (DOMAIN 3.8)', () => {
  it.each(codes('teilnahmeStatus'))('offers from %s only what is allowed', (status) => {
    const erlaubt = teilnahmeUebergaenge[status] ?? []
    const offered = arten(status)
    if (status === 'UNB') expect(offered).toEqual(expect.arrayContaining(['EINGETRETEN', 'ABGEBROCHEN']))
    else expect(offered.toSorted()).toEqual(erlaubt.filter((eines) => eines !== status).toSorted())
    for (const nach of offered) expect(mayAdvance(status, nach), nach).toBe(true)
  })

  it('has nothing after an end, and the usual step first', () => {
    expect(arten('BEENDET_REGULAER')).toEqual([])
    expect(arten('STORNIERT')).toEqual([])
    expect(arten('ZUGEWIESEN')[0]).toBe('EINGETRETEN')
    expect(arten('EINGETRETEN')[0]).toBe('BEENDET_REGULAER')
    expect(mayAdvance('BEENDET_REGULAER', 'EINGETRETEN')).toBe(false)
    expect(mayAdvance('ANGEMELDET', 'BEENDET_REGULAER')).toBe(true)
  })

  it('asks for the day somebody entered, with the planned one where it has come', () => {
    const [schritt] = schritteOf({ ...stand, status: 'ZUGEWIESEN', eintrittIst: null }, heute)
    expect(schritt).toMatchObject({ pflicht: ['eintrittIst'], werte: { eintrittIst: '2026-09-01' } })
    const [spaeter] = schritteOf(
      { ...stand, status: 'ZUGEWIESEN', eintrittIst: null, eintrittPlan: '2027-01-04' },
      heute
    )
    expect(spaeter?.werte.eintrittIst).toBe(heute)
    const [wieder] = schritteOf({ ...stand, status: 'UNTERBROCHEN' }, heute)
    expect(wieder).toMatchObject({ status: 'EINGETRETEN', felder: [] })
  })

  it('asks at an end for day, reason and what came after; for the result of a course', () => {
    for (const schritt of schritteOf(stand, heute).filter(({ status }) => isEnde(status))) {
      expect(schritt.pflicht, schritt.status).toContain('austrittIst')
      expect(schritt.felder).toEqual(expect.arrayContaining(['austrittIst', 'austrittsgrund', 'verbleib']))
    }
    const [regulaer] = schritteOf(stand, heute)
    expect(regulaer).toMatchObject({ ergebnis: true, werte: { austrittIst: '2026-11-20', austrittsgrund: 'ZIEL' } })
    const [massnahme] = schritteOf({ ...stand, kursart: null, austrittPlan: '2027-01-01' }, heute)
    expect(massnahme).toMatchObject({ ergebnis: false, werte: { austrittIst: heute } })
  })
})

describe('what came after', () => {
  it('is said in codes that exist', () => {
    expect(codes('verbleib')).toEqual(expect.arrayContaining([...ueblicherVerbleib]))
    for (const gruende of Object.values(ueblicheGruende)) {
      expect(codes('austrittsgrund')).toEqual(expect.arrayContaining([...gruende]))
    }
    for (const grund of codes('austrittsgrund')) {
      const verbleib = verbleibNach(grund)
      if (verbleib) expect(codes('verbleib')).toContain(verbleib)
      const art = integrationArtOf(verbleib, grund)
      if (art) expect(codes('integrationArt')).toContain(art)
    }
  })

  it('leads from work and training to a placement, from nothing else', () => {
    const mit = codes('verbleib').filter((verbleib) => integrationArtOf(verbleib, null) !== null)
    expect(mit).toEqual(['SV_ARBEIT', 'MINIJOB', 'AUSBILDUNG', 'FSJ_BFD'])
    expect(integrationArtOf(null, 'SELBST')).toBe('SELBST')
  })
})
