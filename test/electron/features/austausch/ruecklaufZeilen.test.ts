import { describe, expect, it } from 'vitest'
import { edited, startWithIssued } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'

const at = listFolder()
type Started = Awaited<ReturnType<typeof startWithIssued>>

const rowsOf = async ({ api }: Pick<Started, 'api'>, id: string) =>
  (await api.austausch.rows({ id, offset: 0, limit: 200 })).zeilen

describe('the rows of an issued list that comes back', () => {
  it('finds rows that were added, removed and doubled, and columns that are gone or new', async () => {
    await using app = await startWithIssued(at)
    const bytes = await edited(app.issued, ({ sheet, cell }) => {
      cell(1, 'prognose').value = 'Laune'
      sheet.spliceRows(4, 1)
      sheet.addRow([null, null, 'Neu', 'Ida', '07.08.1991'])
    })

    const offen = await app.open(bytes)

    expect(offen.ausgabe?.zeilen).toEqual({ zurueck: 2, fehlend: 1, dazu: 1, doppelt: 0 })
    expect(offen.hinweise.map(({ code, facts }) => [code, facts['heading']])).toEqual([
      ['spalte.fehlt', 'Prognose'],
      ['spalte.dazu', 'Laune']
    ])
    expect(offen.zaehler).toMatchObject({ unchanged: 2, unclear: 1, missing: 1 })
  })

  it('lets a person say which of two changed rows holds', async () => {
    await using app = await startWithIssued(at)
    const bytes = await edited(app.issued, ({ sheet, cell }) => {
      sheet.duplicateRow(2, 1, true)
      cell(2, 'prognose').value = 'gut'
      cell(3, 'prognose').value = 'schlecht'
    })

    const { id, ausgabe } = await app.open(bytes)

    expect(ausgabe?.zeilen).toMatchObject({ zurueck: 3, doppelt: 1 })
    const before = await rowsOf(app, id)
    expect(before.map(({ ausgang }) => ausgang)).toEqual(['unclear', 'unclear', 'unchanged', 'unchanged'])
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: 3, wahl: { art: 'nehmen' } }] })
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: 2, wahl: { art: 'auslassen' } }] })
    expect((await rowsOf(app, id)).map(({ ausgang }) => ausgang)).toEqual([
      ...['skipped', 'changed', 'unchanged', 'unchanged']
    ])
  })
})
