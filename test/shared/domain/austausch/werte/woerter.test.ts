import { mitgelieferteCodes } from '@shared/domain/codes'
import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('code words in foreign lists', () => {
  it.each([
    ['titel', '§ 25 Abs. 2 S. 1 Alt. 2 AufenthG', 'AE_SUBS'],
    ['titel', '§25 II 1. Alt.', 'AE_ASYL'],
    ['titel', '25 III', 'AE_25_3'],
    ['titel', '§ 25 V', 'AE_25_5'],
    ['titel', '§25b', 'AE_25A_25B'],
    ['titel', 'Duldung § 60a AufenthG', 'DULD'],
    ['titel', '§ 30 AufenthG', 'AE_FAM'],
    ['titel', 'dt.', 'DE'],
    ['kursart', 'DeuFöV B2', 'BSK_B2'],
    ['kursart', 'allg. IK', 'IK_ALLG'],
    ['schulabschluss', 'o. Abschl.', 'OHNE'],
    ['status', 'lfd', 'EINGETRETEN'],
    ['status', 'n.a.', 'NICHT_ANGETRETEN'],
    ['austrittsgrund', 'keine Kinderbetreuung', 'KINDERBETREUUNG'],
    ['verbleib', 'danach Minijob', undefined],
    ['pruef_ergebnis', 'n.b.', 'NICHT_BESTANDEN'],
    ['geschlecht', 'männl.', 'M'],
    ['geschlecht', 'Frau', 'W']
  ] as const)('reads %s „%s“ as %s', (field, text, code) => {
    expect(lese(field, text).value).toBe(code)
  })

  it('tells words with more than one meaning and words nobody knows', () => {
    expect(lese('titel', '§ 25 Abs.2')).toMatchObject({ value: 'AE_ASYL', codes: ['wort.mehrdeutig'] })
    expect(lese('kursart', 'IK')).toMatchObject({ value: 'IK_ALLG', codes: ['wort.mehrdeutig'] })
    expect(lese('schulabschluss', '?')).toMatchObject({ value: 'UNB', codes: ['wort.mehrdeutig'] })
    expect(lese('schulabschluss', 'Waldorf')).toMatchObject({ value: undefined, codes: ['wort.unbekannt'] })
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

  it.each([
    ['kinderbetreuung', 'x', true],
    ['kinderbetreuung', '✓', true],
    ['kinderbetreuung', 'nein', false],
    ['kinderbetreuung', 'auf Anfrage', undefined],
    ['verpflichtet', 'V', true],
    ['verpflichtet', 'B', false]
  ] as const)('reads %s „%s“ as yes, no or neither', (field, text, value) => {
    expect(lese(field, text).value).toBe(value)
  })
})
