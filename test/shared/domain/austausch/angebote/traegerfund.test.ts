import type { Entscheidungen } from '@shared/domain/austausch/plan'
import { describe, expect, it } from 'vitest'
import {
  kurs,
  lernhof,
  onlyRow,
  planOf,
  reasons,
  someBestand,
  someKurs,
  sprachhaus
} from '../../../../support/someAngebotsplan'

describe('the provider', () => {
  it.each(['Lernhof Moosbrook', 'lernhof moosbrook e.V.', 'LERNHOF MOOSBROOK E. V.', 'Lernhof Moosbrook gGmbH'])(
    '%s is known whatever its legal form',
    (traeger) => {
      expect(onlyRow({ ...kurs, traeger }).angebot!.traeger).toEqual({ id: lernhof.id, version: 1 })
    }
  )

  it('is decided by a person where it is only alike, and is never added unasked', () => {
    const [aehnlich, fremd] = planOf([
      { ...kurs, traeger: 'Sprachhaus Lindenthor' },
      { ...kurs, traeger: 'Bildungswerk Nord GmbH' }
    ]).zeilen

    expect(aehnlich).toMatchObject({ ausgang: 'unclear', angebot: { kandidaten: [{ id: sprachhaus.id }] } })
    expect(fremd).toMatchObject({ ausgang: 'unclear', angebot: { kandidaten: [] } })
    expect(reasons(fremd!)).toEqual(['traegerUnbekannt'])
  })

  it('is decided once for all its rows', () => {
    const rows = ['A1', 'A2', 'A3'].map((kurs_kennung) => ({
      ...kurs,
      kurs_kennung,
      traeger: 'Bildungswerk Nord GmbH'
    }))
    const { schluessel } = planOf(rows).zeilen[0]!.angebot!
    const outcome = (wahl: NonNullable<Entscheidungen['traeger']>[string]) =>
      planOf(rows, { entscheidungen: { traeger: { [schluessel]: wahl } } }).zaehler

    expect(outcome({ art: 'neu' })).toMatchObject({ new: 3, unclear: 0 })
    expect(outcome({ art: 'traeger', traeger: sprachhaus.id })).toMatchObject({ new: 3 })
    expect(outcome({ art: 'auslassen' })).toMatchObject({ skipped: 3 })
  })

  it('is the one somebody meant before with the same name in this source', () => {
    const bestand = someBestand([], { gemerkteTraeger: { 'bildungswerk nord': sprachhaus.id } })

    expect(onlyRow({ ...kurs, traeger: 'Bildungswerk Nord GmbH' }, { bestand }).angebot).toMatchObject({
      traeger: { id: sprachhaus.id },
      traegerName: 'Sprachhaus Lindentor'
    })
  })

  it('is the sender of the list where rows name none, and is asked for where nobody knows', () => {
    const { traeger: _, ...ohne } = kurs

    expect(onlyRow(ohne, { bestand: someBestand([someKurs()], { absender: lernhof }) }).ausgang).toBe('unchanged')
    expect(reasons(onlyRow(ohne))).toEqual(['traegerFehlt'])
    const entscheidungen = { traeger: { '': { art: 'traeger', traeger: lernhof.id } as const } }
    expect(onlyRow(ohne, { entscheidungen }).ausgang).toBe('unchanged')
  })
})
