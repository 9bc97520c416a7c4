import { isLoeschungOffen, listenstandOn } from '@shared/domain/ausgaben/listenstand'
import { expect, it } from 'vitest'

it('lets the recipient have the whole last day', () => {
  const liste = { rueckmeldungBis: '2026-12-06', rueckmeldungAm: null }

  expect(listenstandOn('2026-12-06', liste)).toBe('offen')
  expect(listenstandOn('2026-12-07', liste)).toBe('ueberfaellig')
  expect(listenstandOn('2026-12-07', { ...liste, rueckmeldungAm: '2026-12-07' })).toBe('beantwortet')
  expect(listenstandOn('2026-12-07', { ...liste, rueckmeldungBis: null })).toBe('ohneRueckmeldung')
})

it('asks for the deletion once the agreed day is over', () => {
  expect(isLoeschungOffen('2027-02-22', { loeschenBis: '2027-02-22', geloeschtAm: null })).toBe(false)
  expect(isLoeschungOffen('2027-02-23', { loeschenBis: '2027-02-22', geloeschtAm: null })).toBe(true)
  expect(isLoeschungOffen('2027-02-23', { loeschenBis: '2027-02-22', geloeschtAm: '2027-02-20' })).toBe(false)
  expect(isLoeschungOffen('2027-02-23', { loeschenBis: null, geloeschtAm: null })).toBe(false)
})
