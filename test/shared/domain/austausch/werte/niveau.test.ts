import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('levels in foreign lists', () => {
  it.each([
    ['B1', 'B1'],
    ['B 1', 'B1'],
    ['b1', 'B1'],
    ['B1+', 'B1'],
    ['B1(DTZ)', 'B1'],
    ['Niveau B1', 'B1'],
    ['A0', 'NULL'],
    ['keine', 'NULL'],
    ['Alpha', 'ALPHA'],
    ['?', 'UNB']
  ])('reads %s without doubt', (text, value) => {
    expect(lese('niveau_gesamt', text)).toEqual({ value, codes: [], also: {} })
  })

  it.each([
    ['A2/B1', 'A2', 'niveau.bereich'],
    ['A2-B1', 'A2', 'niveau.bereich'],
    ['B1 – B2', 'B1', 'niveau.bereich'],
    ['B1 bis B2', 'B1', 'niveau.bereich'],
    ['A1/2', 'A1', 'niveau.bereich'],
    ['B1.1', 'B1', 'niveau.mehrdeutig'],
    ['knapp B1', 'B1', 'niveau.mehrdeutig'],
    ['Modul 5', undefined, 'niveau.modul'],
    ['M3-4', undefined, 'niveau.modul'],
    ['Ziel B1', 'B1', 'niveau.mehrdeutig'],
    ['bis B1', 'B1', 'niveau.mehrdeutig'],
    ['B1-', 'B1', 'niveau.mehrdeutig'],
    ['< A2', undefined, 'niveau.unbekannt'],
    ['unter A2', undefined, 'niveau.unbekannt'],
    ['gut', undefined, 'niveau.unbekannt']
  ])('reads %s as %s and tells', (text, value, code) => {
    expect(lese('niveau_gesamt', text)).toEqual({ value, codes: [code], also: {} })
  })
})
