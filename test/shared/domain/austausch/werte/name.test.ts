import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('names in foreign lists', () => {
  it.each([
    ['Sabbagh, Rima', 'Sabbagh', 'Rima'],
    ['AL-HASSAN Fatima (geb. Darwisch)', 'AL-HASSAN', 'Fatima'],
    ['EL HARIRI Amal', 'EL HARIRI', 'Amal'],
    ['Frau Noori, Shakila', 'Noori', 'Shakila'],
    ['Tesfaldet, Winta (geb. Petersen)', 'Tesfaldet', 'Winta'],
    ['Tesfaldet geb. Petersen, Winta', 'Tesfaldet', 'Winta'],
    ['Schmidt, Prof. Dr. Eva', 'Schmidt', 'Eva'],
    ['Haddad, Amal Frau', 'Haddad', 'Amal'],
    ['Haddad; Amal', 'Haddad', 'Amal'],
    ['3. Haddad, Amal', 'Haddad', 'Amal'],
    ['van der Berg, Jan', 'van der Berg', 'Jan']
  ])('takes %s apart', (text, nachname, vorname) => {
    expect(lese('name_komplett', text)).toEqual({ value: undefined, codes: [], also: { nachname, vorname } })
  })

  it('asks per file which name comes first where nothing tells', () => {
    expect(lese('name_komplett', 'Rima Sabbagh')).toMatchObject({
      codes: ['name.reihenfolge'],
      also: { nachname: 'Sabbagh', vorname: 'Rima' }
    })
    expect(lese('name_komplett', 'Nguyen Thi Huong', { nameOrder: 'nachname' }).also).toEqual({
      nachname: 'Nguyen',
      vorname: 'Thi Huong'
    })
  })

  it.each([
    ['Amal El Hariri', 'El Hariri', 'Amal'],
    ['Jan van der Berg', 'van der Berg', 'Jan']
  ])('leaves the small words of %s with the family name', (text, nachname, vorname) => {
    expect(lese('name_komplett', text).also).toEqual({ nachname, vorname })
  })

  it('leaves out what stands beside a name, and tells', () => {
    expect(lese('name_komplett', 'Haddad, Amal (Tochter)')).toEqual({
      value: undefined,
      codes: ['name.zusatz'],
      also: { nachname: 'Haddad', vorname: 'Amal' }
    })
    expect(lese('nachname', 'Haddad *')).toMatchObject({ value: 'Haddad', codes: ['name.zusatz'] })
  })

  it.each(['Haddad, Amal / Haddad, Rami', 'Eheleute Haddad', 'Haddad & Noori'])(
    'takes nobody from a cell of two: %s',
    (text) => {
      expect(lese('name_komplett', text)).toEqual({ value: undefined, codes: ['name.mehrere'], also: {} })
    }
  )

  it('keeps damaged letters and tells them', () => {
    expect(lese('nachname', 'Y?ld?z')).toMatchObject({ value: 'Y?ld?z', codes: ['name.beschaedigt'] })
  })

  it.each(['-', 'XXX', 'o.N.'])('takes %s for no name', (text) => {
    expect(lese('vorname', text).value).toBeUndefined()
  })
})
