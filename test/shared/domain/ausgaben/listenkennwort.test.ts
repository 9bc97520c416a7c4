import { randomInt } from 'node:crypto'
import { buchstabiere } from '@shared/texts/buchstabieren'
import { describe, expect, it } from 'vitest'
import { KENNWORT_BITS, newListenkennwort } from '../../../../shared/domain/ausgaben/listenkennwort'

describe('the password of a list', () => {
  it('is one of at least 2^60', () => {
    expect(KENNWORT_BITS).toBeGreaterThanOrEqual(60)
  })

  it('is made of syllables and digits, and never the same', () => {
    const kennwoerter = Array.from({ length: 500 }, () => newListenkennwort(randomInt))

    expect(new Set(kennwoerter).size).toBe(500)
    for (const kennwort of kennwoerter) expect(kennwort).toMatch(/^(?:(?:[bdfgklmnprstwz][aeiou]){2}-){4}\d{4}$/)
  })

  it('uses every letter and digit it may', () => {
    const all = Array.from({ length: 500 }, () => newListenkennwort(randomInt)).join('')

    expect(new Set(all)).toEqual(new Set('bdfgklmnprstwzaeiou0123456789-'))
  })

  it('throws again for a word nobody wants to read out', () => {
    const wurf = [4, 0, 4, 0, 5, 4, 6, 3]
    let at = 0
    const kennwort = newListenkennwort((unter) => (at < wurf.length ? wurf[at++]! : unter - 1))

    expect(kennwort.startsWith('lumo')).toBe(true)
  })

  it('can be read out letter by letter', () => {
    expect(buchstabiere('lumo-7294')).toEqual([
      { teil: 'lumo', gesprochen: 'Leipzig – Unna – München – Offenbach' },
      { teil: '7294', gesprochen: 'sieben – zwei – neun – vier' }
    ])
  })
})
