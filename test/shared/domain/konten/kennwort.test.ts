import { checkKennwort, staerkeOf } from '@shared/domain/konten/kennwort'
import { describe, expect, it } from 'vitest'

const codesOf = (kennwort: string, worte?: string[]) => checkKennwort(kennwort, worte).map(({ error }) => error.code)

describe('a Kennwort', () => {
  it.each(['Leuchtturm Banane Zug Kreide', 'kelle-mond-fluss-graben', 'x7Kq!zP2vW9#mL', 'Mein Dackel mag Brokkoli'])(
    '„%s“ is accepted',
    (kennwort) => {
      expect(codesOf(kennwort)).toEqual([])
      expect(staerkeOf(kennwort)).toBeGreaterThanOrEqual(2)
    }
  )

  it.each(['', 'kurz', 'Banane!Zug9', 'x7Kq!zP2vW9#m'])('„%s“ is too short', (kennwort) => {
    expect(codesOf(kennwort)).toEqual(['kennwort.zuKurz'])
    expect(staerkeOf(kennwort)).toBeLessThan(2)
  })

  it.each([
    'Passwort123456',
    'P4ssw0rt2026!!',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'abcdefghijklmnop',
    'qwertzuiopasdfghjkl',
    'Jobcenter2026Sommer',
    '12345678901234567890',
    'hallohallohallohallo',
    'Willkommen im Jobcenter 2026'
  ])('„%s“ is too easy to guess', (kennwort) => {
    expect(codesOf(kennwort)).toEqual(['kennwort.zuEinfach'])
    expect(staerkeOf(kennwort)).toBeLessThan(2)
  })

  it('made of one’s own name is too easy to guess', () => {
    expect(codesOf('Przybylski-Özdemir1', ['Przybylski', 'Özdemir'])).toEqual(['kennwort.zuEinfach'])
    expect(codesOf('Przybylski-Özdemir1')).toEqual([])
  })

  it('counts a decomposed umlaut as the one character it is', () => {
    expect(codesOf('äöüäöüxkwvqpz'.normalize('NFD'))).toEqual(['kennwort.zuKurz'])
  })

  it('gets stronger with every word', () => {
    expect(staerkeOf('Leuchtturm Kreide')).toBeLessThan(staerkeOf('Leuchtturm Kreide Walnuss Zirkel'))
    expect(staerkeOf('Leuchtturm Kreide Walnuss Zirkel')).toBe(4)
  })
})
