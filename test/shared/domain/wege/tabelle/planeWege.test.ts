import { describe, expect, it } from 'vitest'
import { planeWege } from '../../../../../shared/domain/wege/tabelle/planeWege'
import {
  type Gespeichert,
  keineEntscheidungen,
  type Wegeentscheidungen
} from '../../../../../shared/domain/wege/tabelle/wegeplan'
import type { Wegangabe } from '../../../../../shared/domain/wege/tabelle/wegetabelle'
import { wegeOf } from '../../../../../shared/domain/wege/wegeOf'

const weg = (ortA: string, ortB: string, rest: Partial<Gespeichert> = {}): Gespeichert => ({
  ...{ ortA, ortB, minutenFrueh: 40, minutenMittag: 55, minutenSpaet: 75, letzteRueckfahrt: '18:25' },
  ...{ stand: '2026-01-01', version: 3, vonHand: false, ...rest }
})
const wegzeiten = [weg('Vlotho', 'Herford'), weg('Bünde', 'Herford', { vonHand: true })]
const bestand = { orte: ['Bünde', 'Herford', 'Spenge', 'Vlotho'], wegzeiten, wege: wegeOf(wegzeiten, []) }

const angabe = (rest: Partial<Wegangabe>): Wegangabe => ({
  ...{ stelle: '2', von: 'Vlotho', nach: 'Herford', frueh: 40, mittag: 55, spaet: 75, letzteRueckfahrt: null },
  ...{ stand: null, geschaetzt: false, ausgegeben: null, maengel: [], ...rest }
})
const plane = (angaben: Partial<Wegangabe>[], entscheidungen: Partial<Wegeentscheidungen> = {}) =>
  planeWege(
    { angaben: angaben.map((eine, at) => angabe({ stelle: String(at + 2), ...eine })), stand: null },
    bestand,
    { ...keineEntscheidungen, ...entscheidungen },
    '2026-11-22'
  )
const zustaende = (angaben: Partial<Wegangabe>[], entscheidungen: Partial<Wegeentscheidungen> = {}) =>
  plane(angaben, entscheidungen).zeilen.map(({ zustand }) => zustand)

describe('what a table of ways would change', () => {
  it('is told way by way, and every way once', () => {
    expect(
      zustaende([
        { frueh: 35 },
        { nach: 'Spenge' },
        { von: 'Bünde', frueh: 30 },
        { von: 'Spenge', nach: 'Bünde', geschaetzt: true },
        { von: 'Spenge', frueh: null, mittag: null, spaet: null },
        { maengel: [{ art: 'minuten', zelle: 'C2', wert: 'viel' }] }
      ])
    ).toEqual(['geaendert', 'neu', 'behalten', 'geschaetzt', 'leer', 'abgelehnt'])
  })

  it('leaves what an empty cell does not say, and the day of what stays the same', () => {
    expect(plane([{ frueh: null, mittag: 50, spaet: null }]).zeilen).toMatchObject([
      {
        zustand: 'geaendert',
        version: 3,
        alt: { frueh: 40, mittag: 55, stand: '2026-01-01' },
        neu: { frueh: 40, mittag: 50, spaet: 75, letzteRueckfahrt: '18:25', stand: '2026-11-22' }
      }
    ])
    expect(zustaende([{ stand: '2025-01-01' }])).toEqual(['gleich'])
    expect(zustaende([{ stand: '2026-10-01' }])).toEqual(['geaendert'])
  })

  it('does not add what follows from the way back or from being at the place already', () => {
    expect(zustaende([{ von: 'Herford', nach: 'Vlotho' }])).toEqual(['gleich'])
    expect(zustaende([{ von: 'Spenge', nach: 'Spenge', frueh: 0, mittag: 0, spaet: 0 }])).toEqual(['gleich'])
    expect(zustaende([{ von: 'Herford', nach: 'Vlotho', frueh: 35 }])).toEqual(['neu'])
  })

  it('refuses a new way without a figure for each time of the day', () => {
    expect(plane([{ von: 'Spenge', mittag: null }]).zeilen).toMatchObject([
      { zustand: 'abgelehnt', maengel: [{ art: 'unvollstaendig' }] }
    ])
  })

  it('overwrites a correction by hand only when a person says so', () => {
    expect(zustaende([{ von: 'Bünde', frueh: 30 }])).toEqual(['behalten'])
    expect(zustaende([{ von: 'Bünde', frueh: 30 }], { ueberschreiben: true })).toEqual(['geaendert'])
    expect(zustaende([{ von: 'Bünde' }], { ueberschreiben: true })).toEqual(['gleich'])
  })

  it('counts a repeated way once, and takes neither of two that disagree', () => {
    expect(zustaende([{ frueh: 35 }, { frueh: 35 }])).toEqual(['geaendert', 'doppelt'])
    const { zeilen } = plane([{ frueh: 35 }, { frueh: 36 }])
    expect(zeilen.map(({ zustand, maengel }) => [zustand, maengel[0]?.wert])).toEqual([
      ['abgelehnt', '3'],
      ['abgelehnt', '2']
    ])
  })
})

describe('a place nobody knows', () => {
  it('is asked about, with the nearest known spelling', () => {
    const { zeilen, unbekannte } = plane([{ von: 'Vlohto' }, { von: 'Vlohto', nach: 'Oz' }])

    expect(zeilen.map(({ zustand }) => zustand)).toEqual(['offen', 'offen'])
    expect(unbekannte).toEqual([
      { name: 'Oz', wege: 1, vorschlaege: [], entscheid: null },
      { name: 'Vlohto', wege: 2, vorschlaege: ['Vlotho'], entscheid: null }
    ])
  })

  it('with the same letters is that place, and a person may say otherwise', () => {
    const { unbekannte, zeilen } = plane([{ von: 'Buende', frueh: 30 }])
    expect(unbekannte).toMatchObject([{ name: 'Buende', entscheid: { art: 'bekannt', name: 'Bünde' } }])
    expect(zeilen).toMatchObject([{ von: 'Bünde', zustand: 'behalten' }])

    const neu = { orte: [{ ort: 'Buende', entscheid: { art: 'neu' } as const }] }
    expect(plane([{ von: 'Buende' }], neu).zeilen).toMatchObject([{ von: 'Buende', zustand: 'neu' }])
  })

  it('is one of the known, new, or left out, as a person says', () => {
    const mit = (entscheid: Wegeentscheidungen['orte'][number]['entscheid']) =>
      plane([{ von: 'Oz' }], { orte: [{ ort: 'Oz', entscheid }] }).zeilen[0]
    expect(mit({ art: 'bekannt', name: 'Spenge' })).toMatchObject({ zustand: 'neu', von: 'Spenge' })
    expect(mit({ art: 'neu' })).toMatchObject({ zustand: 'neu', von: 'Oz' })
    expect(mit({ art: 'weg' })).toMatchObject({ zustand: 'weggelassen' })
    expect(mit({ art: 'bekannt', name: 'Nirgends' })).toMatchObject({ zustand: 'offen' })
  })
})
