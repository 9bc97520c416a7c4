import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('names in foreign lists', () => {
  it.each([
    ['Sabbagh, Rima', 'Sabbagh', 'Rima'],
    ['AL-HASSAN Fatima (geb. Darwisch)', 'AL-HASSAN', 'Fatima'],
    ['EL HARIRI Amal', 'EL HARIRI', 'Amal'],
    ['Frau Noori, Shakila', 'Noori', 'Shakila'],
    ['Tesfaldet, Winta (geb. Petersen)', 'Tesfaldet', 'Winta']
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

  it('keeps damaged letters and tells them', () => {
    expect(lese('nachname', 'Y?ld?z')).toMatchObject({ value: 'Y?ld?z', codes: ['name.beschaedigt'] })
  })

  it.each(['-', 'XXX', 'o.N.'])('takes %s for no name', (text) => {
    expect(lese('vorname', text).value).toBeUndefined()
  })
})
