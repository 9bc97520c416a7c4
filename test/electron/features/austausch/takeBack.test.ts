import { describe, expect, it } from 'vitest'
import { amal, editByHand, november, oktober, startWith } from '../../../support/someAbzug'

const tables = ['fall', 'sprachstand', 'teilnahme', 'fruehereKundennummer', 'quelleFall'] as const

/** Everything a case consists of, without the versions, which go on counting. */
async function contentOf({ db }: Awaited<ReturnType<typeof startWith>>) {
  const all = []
  for (const table of tables) {
    const rows: object[] = await db.selectFrom(table).selectAll().execute()
    all.push(rows.map((row) => JSON.stringify({ ...row, version: 0 })).toSorted())
  }
  return all
}

describe('taking an import back', () => {
  it('restores every row to the letter', async () => {
    const liste = november(
      { ...amal, ort: 'Oberfinken', niveau_gesamt: 'B1', kursart: 'BSK_B2' },
      {
        kundennummer: '498B010459',
        nachname: 'Noori',
        vorname: 'Zahra'
      }
    )
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    const before = await contentOf(app)
    const { id } = await app.takeOver(liste)

    const { reverted, verschont } = await app.api.austausch.undo({ id })

    expect(reverted).toBeGreaterThan(0)
    expect(verschont).toEqual([])
    expect(await contentOf(app)).toEqual(before)
    expect((await app.api.austausch.list())[0]).toMatchObject({ id, zurueckgenommen: { konto: expect.any(String) } })
  })

  it('spares what was edited later and lists it', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })

    const { verschont } = await app.api.austausch.undo({ id })

    expect(verschont).toMatchObject([{ name: 'Haddad, Amal', grund: 'spaeterGeaendert' }])
    expect(await app.db.selectFrom('fall').select('nachname').execute()).toEqual([{ nachname: 'Haddad' }])
  })

  it('happens once only', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.takeOver(oktober)
    await app.api.austausch.undo({ id })

    await expect(app.api.austausch.undo({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.schonZurueckgenommen' }
    })
  })
})
