import { gesundheitswoerterIn } from '@shared/domain/kontakte/gesundheit'
import { mitgelieferteBausteine } from '@shared/domain/kontakte/mitgeliefert'
import { expandKuerzel, TextbausteinWerte } from '@shared/domain/kontakte/textbaustein'
import { expect, it } from 'vitest'

const bausteine = [{ kuerzel: 'ne', inhalt: '{name} am {datum} nicht erreicht. {unbekannt}' }]
const werte = { datum: '22.11.2026', name: 'Amira Beispiel' }
const expand = (text: string, cursor = text.length) => expandKuerzel(text, cursor, bausteine, werte)

it('puts the text of a module in the place of its short word', () => {
  expect(expand('Anruf. .ne')).toEqual({
    text: 'Anruf. Amira Beispiel am 22.11.2026 nicht erreicht. {unbekannt}',
    cursor: 63
  })
  expect(expand('.NE danach', 3)?.text).toBe('Amira Beispiel am 22.11.2026 nicht erreicht. {unbekannt} danach')
})

it('leaves alone what only looks like one', () => {
  expect(expand('z.ne')).toBeUndefined()
  expect(expand('.nein')).toBeUndefined()
  expect(expand('Ende.')).toBeUndefined()
})

it('ships modules with short words of their own and without illness', () => {
  expect(new Set(mitgelieferteBausteine.map(({ kuerzel }) => kuerzel)).size).toBe(mitgelieferteBausteine.length)
  for (const { inhalt, ...baustein } of mitgelieferteBausteine) {
    expect(TextbausteinWerte.safeParse({ ...baustein, inhalt }).success).toBe(true)
    expect(gesundheitswoerterIn(inhalt)).toEqual([])
  }
})
