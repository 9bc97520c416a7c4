import { absenderOf, kennungIn } from '@shared/domain/austausch/traeger'
import { describe, expect, it } from 'vitest'
import { someListe } from '../../../support/someListe'

const traeger = [
  { id: 'a', name: 'Sprachhaus Lindentor gGmbH' },
  { id: 'b', name: 'Lernhof Moosbrook e. V.' }
]
const kennungen = new Map([
  ['H7K2-93', { kennung: 'H7K2-93', traeger: 'a', fall: 'f' }],
  ['K2H7-39', { kennung: 'K2H7-39', traeger: 'b', fall: 'g' }]
])
const senderOf = (...rows: Parameters<typeof someListe>[0]) =>
  absenderOf(someListe(rows), { traeger, kennungen })?.id ?? null

describe('the sender of a list', () => {
  it('is the provider whose TN-Kennungen it names', () => {
    expect(senderOf({ tn_kennung: 'h7k2 93' }, { tn_kennung: 'XXXX-XX' })).toBe('a')
  })

  it('is the one its column names, where it names no Kennungen', () => {
    expect(senderOf({ traeger: 'lernhof moosbrook e.V.' }, { traeger: 'jemand sonst' })).toBe('b')
    expect(senderOf({ tn_kennung: 'H7K2-93', traeger: 'Lernhof Moosbrook e. V.' })).toBe('a')
  })

  it('stays open where two are named, or none', () => {
    expect(senderOf({ tn_kennung: 'H7K2-93' }, { tn_kennung: 'K2H7-39' })).toBeNull()
    expect(senderOf({ nachname: 'Haddad' })).toBeNull()
  })
})

it('reads a TN-Kennung however it was typed', () => {
  for (const typed of ['H7K2-93', ' h7k293', 'H7K2 – 93', 'H 7 K 2 9 3']) expect(kennungIn(typed)).toBe('H7K2-93')
  expect(kennungIn('siehe Anlage')).toBe('siehe Anlage')
  expect(kennungIn(undefined)).toBeUndefined()
})
