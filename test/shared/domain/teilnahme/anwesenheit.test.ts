import { hasFehlzeiten, hinweiseOf, juengsterMonat, quoteOf } from '@shared/domain/teilnahme/anwesenheit'
import { describe, expect, it } from 'vitest'

const leer = {
  ...{ teilnahme: null, sollTage: null, anwesendTage: null, onlineTage: null },
  ...{ krankTage: null, entschuldigtTage: null, unentschuldigtTage: null }
}
const monat = (werte: Partial<typeof leer | Record<string, number | string>>) => ({
  ...leer,
  monat: '2026-10',
  ...(werte as object)
})

describe('R-30: the part of the course days somebody was there', () => {
  it.each([
    [{ sollTage: 20, anwesendTage: 18 }, 0.9],
    [{ sollTage: 20, anwesendTage: 10, onlineTage: 6 }, 0.8],
    // two practical days stand in no column
    [{ sollTage: 20, anwesendTage: 15, krankTage: 1, entschuldigtTage: 2, unentschuldigtTage: 0 }, 0.85],
    [{ sollTage: 20, krankTage: 2, entschuldigtTage: 0, unentschuldigtTage: 3 }, 0.75],
    [{ sollTage: 20, unentschuldigtTage: 3 }, null],
    [{ sollTage: 0, anwesendTage: 0 }, null],
    [{ anwesendTage: 12 }, null],
    [{ sollTage: 10, anwesendTage: 12 }, 1]
  ])('%o', (werte, quote) => {
    expect(quoteOf(monat(werte))).toBe(quote)
  })

  it.each([
    [{ sollTage: 20, anwesendTage: 16, unentschuldigtTage: 2 }, []],
    [{ sollTage: 20, anwesendTage: 15 }, ['quote']],
    [{ sollTage: 20, anwesendTage: 17, unentschuldigtTage: 3 }, ['unentschuldigt']],
    [{ sollTage: 20, anwesendTage: 4, unentschuldigtTage: 16 }, ['quote', 'unentschuldigt']],
    [{}, []]
  ])('deserves a question or not: %o', (werte, hinweise) => {
    expect(hinweiseOf(monat(werte))).toEqual(hinweise)
  })
})

describe('the newest month', () => {
  const heute = '2026-11-28'

  it('is one of the last two, of this participation or of none by name', () => {
    const september = { ...monat({}), monat: '2026-09', teilnahme: 't1' }
    const oktober = { ...monat({}), teilnahme: 't2' }
    expect(juengsterMonat('t1', [oktober, september], heute)).toBe(september)
    expect(juengsterMonat('t1', [{ ...oktober, teilnahme: null }, september], heute)?.monat).toBe('2026-10')
    expect(juengsterMonat('t1', [{ ...september, monat: '2026-08' }], heute)).toBeUndefined()
  })

  it('makes a person one to look at only while the course goes on', () => {
    const schwach = { ...monat({ sollTage: 20, anwesendTage: 9 }), teilnahme: 't1' }
    expect(hasFehlzeiten([{ id: 't1', status: 'EINGETRETEN' }], [schwach], heute)).toBe(true)
    expect(hasFehlzeiten([{ id: 't1', status: 'BEENDET_REGULAER' }], [schwach], heute)).toBe(false)
    const besser = { ...monat({ sollTage: 20, anwesendTage: 19 }), teilnahme: 't1', monat: '2026-11' }
    expect(hasFehlzeiten([{ id: 't1', status: 'EINGETRETEN' }], [schwach, besser], heute)).toBe(false)
  })
})
