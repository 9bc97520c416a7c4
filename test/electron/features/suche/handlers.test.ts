import { describe, expect, it } from 'vitest'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { add } from '../../../support/someFaelle'
import { startTestApp } from '../../../support/startTestApp'

describe('the search over everything', () => {
  it('finds people, providers and runs', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Bildung', vorname: 'Ida', geburtsdatum: '1990-05-01' }, { nachname: 'Kaya' })
    await addDurchfuehrung(
      app.db,
      {
        titel: 'BSK B2',
        kursart: 'BSK_B2',
        instrument: null,
        beginn: '2027-01-11',
        ende: '2027-06-30',
        standort: null
      },
      { name: 'Bildungswerk', ort: 'Vlotho' }
    )

    const { personen, angebote } = await app.api.suche.all({ eingabe: 'bildung' })

    expect(personen).toMatchObject([
      { nachname: 'Bildung', vorname: 'Ida', geburtsdatum: '1990-05-01', aehnlich: false }
    ])
    expect(angebote).toMatchObject([
      { art: 'traeger', titel: 'Bildungswerk' },
      { art: 'durchfuehrung', titel: 'BSK B2', zusatz: 'Bildungswerk' }
    ])
    expect(await app.api.suche.all({ eingabe: ' ' })).toEqual({ personen: [], angebote: [] })
  })
})
