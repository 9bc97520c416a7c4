import { checkSatz } from '@shared/domain/saetze/checkSatz'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { followsOn } from '@shared/domain/saetze/teilnahmeUebergaenge'
import { expect, it } from 'vitest'

const heute = '2026-11-22'

const found = <A extends Satzart>(art: A, werte: Partial<SatzWerte<A>>, vorher?: Partial<SatzWerte<A>>) =>
  checkSatz(art, werte, heute, vorher).map(({ field, error, hinweis }) => [field, error.code, hinweis ?? false])

it('finds nothing wrong with ordinary records', () => {
  expect(found('sprachstand', { art: 'ZERTIFIKAT', datum: heute, niveauGesamt: 'B1' })).toEqual([])
  expect(
    found('berechtigung', { zugangsweg: 'BSK_JC', ausgestelltAm: '2026-11-01', gueltigBis: '2027-02-01' })
  ).toEqual([])
  expect(found('verfuegbarkeit', { wochentag: 1, von: '08:00', bis: '12:00', art: 'FREI' })).toEqual([])
  expect(found('kind', { geburt: '2020-01-01', betreuungVon: '08:00', betreuungBis: '14:00' })).toEqual([])
  expect(found('teilnahme', { status: 'EINGETRETEN', eintrittIst: '2026-09-01', austrittPlan: '2027-03-01' })).toEqual(
    []
  )
  expect(found('kontakt', { datum: heute, art: 'TELEFON' })).toEqual([])
  expect(found('wiedervorlage', { faelligAm: '2027-01-01', betreff: 'Zeugnis' })).toEqual([])
  expect(found('fruehereKundennummer', { kundennummer: '317D004512', bis: '2025-01-01' })).toEqual([])
})

it('refuses what tells of the future as if it had happened', () => {
  const morgen = '2026-11-23'
  expect(found('sprachstand', { art: 'TUM', datum: morgen })).toEqual([['datum', 'befund.zukunft', false]])
  expect(found('kind', { geburt: morgen })).toEqual([['geburt', 'befund.zukunft', false]])
  expect(found('kontakt', { datum: morgen })).toEqual([['datum', 'befund.zukunft', false]])
  expect(found('wiedervorlage', { erledigtAm: morgen })).toEqual([['erledigtAm', 'befund.zukunft', false]])
  expect(found('teilnahme', { eintrittIst: morgen })).toEqual([['eintrittIst', 'befund.zukunft', false]])
})

it('refuses times and days that stand the wrong way round', () => {
  expect(found('verfuegbarkeit', { von: '12:00', bis: '12:00' })).toEqual([['bis', 'befund.uhrzeiten', false]])
  expect(found('kind', { betreuungVon: '13:00', betreuungBis: '08:00' })).toEqual([
    ['betreuungBis', 'befund.uhrzeiten', false]
  ])
  expect(found('berechtigung', { ausgestelltAm: '2026-03-01', gueltigBis: '2026-02-28' })).toEqual([
    ['gueltigBis', 'befund.reihenfolge', false]
  ])
  expect(found('teilnahme', { eintrittPlan: '2026-12-01', austrittPlan: '2026-11-30' })).toEqual([
    ['austrittPlan', 'befund.reihenfolge', false]
  ])
})

it('only points at what is unlikely', () => {
  expect(found('sprachstand', { art: 'ZERTIFIKAT' })).toEqual([['niveauGesamt', 'befund.zertifikatOhneNiveau', true]])
  expect(found('sprachstand', { art: 'ZERTIFIKAT', pruefung: 'LID' })).toEqual([])
  expect(found('berechtigung', { ueKontingent: 600, ueVerbraucht: 601 })).toEqual([
    ['ueVerbraucht', 'befund.ueUeberzogen', true]
  ])
  expect(found('teilnahme', { status: 'EINGETRETEN' })).toEqual([['eintrittIst', 'befund.tagZumStatus', true]])
  expect(found('teilnahme', { status: 'ANGEMELDET' }, { status: 'ABGEBROCHEN' })).toEqual([
    ['status', 'befund.statusFolge', true]
  ])
})

it('knows which status follows on which', () => {
  expect(followsOn('EINGETRETEN', 'UNTERBROCHEN')).toBe(true)
  expect(followsOn('UNTERBROCHEN', 'EINGETRETEN')).toBe(true)
  expect(followsOn('VORGEMERKT', 'EINGETRETEN')).toBe(false)
  expect(followsOn('BEENDET_REGULAER', 'EINGETRETEN')).toBe(false)
  expect(followsOn('UNB', 'EINGETRETEN')).toBe(true)
})
