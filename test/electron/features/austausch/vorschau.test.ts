import { describe, expect, it } from 'vitest'
import { amal, oktober, startWith } from '../../../support/someAbzug'
import { someListe, zeile } from '../../../support/someListe'

describe('a doubtful row', () => {
  const ohneNummer = someListe([{ nachname: 'Haddad', vorname: 'Amal' }], { file: 'zweifel.xlsx' })

  it('is never matched by the name alone, waits with its candidates and is left out until decided', async () => {
    await using app = await startWith(oktober, ohneNummer)
    await app.takeOver(oktober)

    const { id, zaehler } = await app.open(ohneNummer)
    const { zeilen } = await app.api.austausch.rows({ id, offset: 0, limit: 10 })

    expect(zaehler).toMatchObject({ unclear: 1 })
    expect(zeilen[0]).toMatchObject({
      kandidaten: [{ nachname: 'Haddad', kundennummer: '498A012345', ort: 'Ellerwiek', hinweis: 'name' }]
    })
    expect((await app.api.austausch.apply({ id })).vorhaben.neuePersonen).toBe(0)
  })

  it('follows what the person decides: this one, a new one, leave out', async () => {
    await using app = await startWith(oktober, ohneNummer)
    await app.takeOver(oktober)
    const { id } = await app.open(ohneNummer)
    const { zeilen } = await app.api.austausch.rows({ id, offset: 0, limit: 10 })
    const choose = (wahl: Parameters<typeof app.api.austausch.decide>[0]['entscheidungen'][number]) =>
      app.api.austausch.decide({ id, entscheidungen: [wahl] })

    const fall = zeilen[0]!.kandidaten[0]!.fall
    expect((await choose({ art: 'person', row: 2, wahl: { art: 'fall', fall } })).zaehler).toMatchObject({
      unchanged: 1
    })
    expect((await choose({ art: 'person', row: 2, wahl: { art: 'neu' } })).zaehler).toMatchObject({ new: 1 })
    expect((await choose({ art: 'alleUnklaren', wahl: 'auslassen' })).zaehler).toMatchObject({ new: 1 })
    expect((await choose({ art: 'person', row: 2, wahl: null })).zaehler).toMatchObject({ unclear: 1 })
    expect((await choose({ art: 'alleUnklaren', wahl: 'auslassen' })).zaehler).toMatchObject({ skipped: 1 })
  })

  it('that was hidden by hand is asked about', async () => {
    const versteckt = someListe([zeile(2, amal, { hidden: 'hand' })], { file: 'versteckt.xlsx' })
    await using app = await startWith(versteckt)

    const { id, zaehler } = await app.open(versteckt)

    expect(zaehler).toMatchObject({ unclear: 1 })
    const entschieden = await app.api.austausch.decide({
      id,
      entscheidungen: [{ art: 'person', row: 2, wahl: { art: 'nehmen' } }]
    })
    expect(entschieden.zaehler).toMatchObject({ new: 1 })
  })
})
