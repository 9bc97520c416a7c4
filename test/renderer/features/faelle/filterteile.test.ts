import type { Filter } from '@shared/domain/zielgruppen/filter'
import { describe, expect, it } from 'vitest'
import { filterText } from '../../../../renderer/features/faelle/filterText'
import {
  fromFilter,
  leererFilter,
  spalteOf,
  toFilter,
  withPart
} from '../../../../renderer/features/faelle/filterteile'

const codeLabel = (_: string, code: string) => code

describe('a form of a column', () => {
  it.each([
    ['ort', { enthaelt: 'Vlotho' }, 'Ort enthält „Vlotho“'],
    ['niveau', { codes: ['A2', 'B1'] }, 'Deutsch: A2 oder B1'],
    ['niveau', { codes: ['A2'], ohneAngabe: true }, 'Deutsch: A2 oder ohne Angabe'],
    ['alter', { von: 18, bis: 24 }, 'Alter: 18 bis 24'],
    ['einkommenBetrag', { bis: 60_300 }, 'Einkommen im Monat: bis 603,00\u00a0€'],
    ['titelBis', { von: 'heute', bis: 'heute+90' }, 'Titel gültig bis: heute bis heute + 90 Tage'],
    ['titelBis', { bis: '2026-12-31' }, 'Titel gültig bis: bis 31.12.2026'],
    ['pkw', { ist: false }, 'Pkw: nein'],
    ['team', { ohneAngabe: true }, 'Team: ohne Angabe']
  ] as const)('comes back from its filter and says what it does: %s %o', (spalte, teil, text) => {
    const form = { ...leererFilter, ...teil }
    const filter = toFilter(spalte, form)!

    expect(fromFilter(filter)).toEqual(form)
    expect(spalteOf(filter)).toBe(spalte)
    expect(filterText(filter, codeLabel)).toBe(text)
  })

  it('that is empty filters nothing', () => {
    expect(toFilter('ort', leererFilter)).toBeUndefined()
  })
})

describe('the parts of a filter', () => {
  const ort: Filter = { feld: 'ort', op: 'enthaelt', wert: 'Vlotho' }
  const team: Filter = { feld: 'team', op: 'enthaelt', wert: 'Nord' }
  const records: Filter = { not: { teilnahme: { kursart: ['IK*'] } } }

  it('are added, replaced and taken away by column', () => {
    const both = withPart(withPart(null, 'ort', ort), 'team', team)
    expect(both).toEqual({ and: [ort, team] })
    expect(withPart(both, 'ort', { ...ort, wert: 'Herford' })).toEqual({ and: [{ ...ort, wert: 'Herford' }, team] })
    expect(withPart(withPart(both, 'ort', undefined), 'team', undefined)).toBeNull()
  })

  it('of a Zielgruppe stay untouched', () => {
    expect(withPart(records, 'ort', ort)).toEqual({ and: [records, ort] })
    expect(spalteOf(records)).toBeUndefined()
    expect(filterText(records, codeLabel)).toBe('nicht: Teilnahme: Alle Integrationskurse')
    expect(filterText({ feld: 'geschlecht', op: 'ist', wert: 'W' }, codeLabel)).toBe('Geschlecht ist W')
    expect(filterText({ feld: 'fallAktiv', op: 'ist', wert: true }, codeLabel)).toBe('Fall ist aktiv: ja')
  })
})
