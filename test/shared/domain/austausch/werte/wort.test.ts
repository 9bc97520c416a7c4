import { mitgelieferteCodes } from '@shared/domain/codes'
import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('code words in foreign lists', () => {
  it.each([
    ['titel', 'dt.', 'DE'],
    ['kursart', 'DeuFöV B2', 'BSK_B2'],
    ['kursart', 'allg. IK', 'IK_ALLG'],
    ['schulabschluss', 'o. Abschl.', 'OHNE'],
    ['status', 'lfd', 'EINGETRETEN'],
    ['status', 'n.a.', 'NICHT_ANGETRETEN'],
    ['austrittsgrund', 'keine Kinderbetreuung', 'KINDERBETREUUNG'],
    ['verbleib', 'danach Minijob', undefined],
    ['pruef_ergebnis', 'n.b.', 'NICHT_BESTANDEN'],
    ['pruef_ergebnis', '< A2', 'NICHT_BESTANDEN'],
    ['pruef_ergebnis', 'A2', 'BESTANDEN_DARUNTER'],
    ['pruef_ergebnis', 'steht aus', 'OFFEN'],
    ['status', 'kommt nicht mehr', 'ABGEBROCHEN'],
    ['geschlecht', 'männl.', 'M'],
    ['geschlecht', 'Frau', 'W']
  ] as const)('reads %s „%s“ as %s', (field, text, code) => {
    expect(lese(field, text).value).toBe(code)
  })

  it('tells words with more than one meaning and words nobody knows', () => {
    expect(lese('kursart', 'IK')).toMatchObject({ value: 'IK_ALLG', codes: ['wort.mehrdeutig'] })
    expect(lese('schulabschluss', '?')).toMatchObject({ value: 'UNB', codes: ['wort.mehrdeutig'] })
    expect(lese('schulabschluss', 'Waldorf')).toMatchObject({ value: undefined, codes: ['wort.unbekannt'] })
  })

  it.each([
    ['status', 'läuft seit 1.3.', 'EINGETRETEN'],
    ['status', 'Abbruch 12.10.', 'ABGEBROCHEN'],
    ['status', 'Warteliste, Platz 3', 'WARTELISTE'],
    ['austrittsgrund', 'verzogen nach Norden', 'UMZUG']
  ] as const)('takes %s „%s“ for the word it begins with, to be confirmed', (field, text, code) => {
    expect(lese(field, text)).toEqual({ value: code, codes: ['wort.mehrdeutig'], also: {} })
  })

  it.each([
    ['status', 'läuft nicht mehr'],
    ['status', 'beendet, jetzt Warteliste'],
    ['status', 'aktiv / abgebrochen'],
    ['austrittsgrund', 'krank, Umzug']
  ] as const)('takes %s „%s“ for nothing: what follows takes it back', (field, text) => {
    expect(lese(field, text)).toMatchObject({ value: undefined, codes: ['wort.unbekannt'] })
  })

  it("understands every word of the program's own lists, or tells its doubt", () => {
    const fields = {
      kursart: 'kursart',
      teilnahmeStatus: 'status',
      schulabschluss: 'schulabschluss',
      aufenthaltsstatus: 'titel'
    } as const
    const misread = mitgelieferteCodes.flatMap(({ liste, code, label, synonyme }) => {
      const field = fields[liste as keyof typeof fields]
      if (!field) return []
      return [label, ...synonyme].filter((word) => {
        const { value, codes } = lese(field, word)
        return value !== code && !codes.includes('wort.mehrdeutig')
      })
    })

    expect(misread).toEqual([])
  })

  it('prefers words the office taught', () => {
    const words = { schulabschluss: new Map([['waldorf', 'MSA']]) }

    expect(lese('schulabschluss', 'Waldorf', { words }).value).toBe('MSA')
  })
})
