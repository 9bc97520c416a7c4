import type { Filter } from '@shared/domain/zielgruppen/filter'
import { describe, expect, it } from 'vitest'
import { updateWithHistory } from '../../../../electron/store/geschichte'
import { add, alles, list, namen, vorgang } from '../../../support/someFaelle'
import { startTestApp } from '../../../support/startTestApp'

describe('the list', () => {
  it('is in the order of a telephone book, nameless cases last', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Zöller' }, { nachname: null }, { nachname: 'Äpfel' }, { nachname: 'Aal' })

    expect(await namen(app)).toEqual(['Aal', 'Äpfel', 'Zöller', null])
  })

  it('sorts by several columns, each in its own order, unknown values last both ways', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Eins', ort: 'Vlotho', niveau: 'B1' },
      { nachname: 'Zwei', ort: 'Öhringen', niveau: 'A2.2' },
      { nachname: 'Drei', ort: 'Vlotho', niveau: 'ALPHA' },
      { nachname: 'Vier', ort: null, niveau: null }
    )

    expect(
      await namen(app, {
        sort: [
          { spalte: 'ort', absteigend: false },
          { spalte: 'niveau', absteigend: true }
        ]
      })
    ).toEqual(['Zwei', 'Eins', 'Drei', 'Vier'])
    expect(await namen(app, { sort: [{ spalte: 'ort', absteigend: true }] })).toEqual(['Drei', 'Eins', 'Zwei', 'Vier'])
  })

  it('shows the age, and sorts the youngest first', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Alt', geburtsdatum: '1966-11-23' },
      { nachname: 'Jung', geburtsdatum: '2001-11-22' },
      { nachname: 'Unbekannt' }
    )

    const { rows } = await list(app, { sort: [{ spalte: 'alter', absteigend: false }] }, ['nachname', 'alter'])

    expect(rows.map(({ werte }) => werte)).toEqual([
      ['Jung', 25],
      ['Alt', 59],
      ['Unbekannt', null]
    ])
  })

  it('comes in pages that fit together', async () => {
    await using app = await startTestApp()
    const ids = await add(
      app.db,
      ...Array.from({ length: 25 }, (_, i) => ({ nachname: `N${String(i).padStart(2, '0')}` }))
    )
    const page = (offset: number) => app.api.faelle.list({ ...alles, spalten: [], offset, limit: 10 })

    const pages = [await page(0), await page(10), await page(20), await page(30)]

    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids)
    expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25])
    expect(await app.api.faelle.ids({ ...alles, offset: 5, limit: 3 })).toEqual(ids.slice(5, 8))
  })

  it('counts those apart for whom the filter cannot be decided', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Ja', bgGroesse: 3 },
      { nachname: 'Nein', bgGroesse: 1 },
      { nachname: 'Weissnicht' },
      { nachname: 'Weissnicht auch' }
    )
    const filter: Filter = { feld: 'bgGroesse', op: 'mindestens', wert: 3 }

    expect(await list(app, { filter })).toMatchObject({ total: 1, unbekannt: 2, gesamt: 4 })
    expect(await list(app, { filter, suche: 'auch' })).toMatchObject({ total: 0, unbekannt: 1, gesamt: 4 })
    expect(await namen(app, { filter: { feld: 'bgGroesse', op: 'leer', wert: null } })).toHaveLength(2)
  })

  it('refuses a filter over something that does not exist', async () => {
    await using app = await startTestApp()

    await expect(list(app, { filter: { feld: 'schuhgroesse', op: 'ist', wert: 3 } })).rejects.toMatchObject({
      data: { code: 'filter.feldUnbekannt' }
    })
  })

  it('tells the values of a column, the frequent ones first', async () => {
    await using app = await startTestApp()
    await add(app.db, { team: 'Nord' }, { team: 'Süd' }, { team: 'Nord' }, {})

    expect(await app.api.faelle.werte({ spalte: 'team' })).toEqual([
      { wert: 'Nord', anzahl: 2 },
      { wert: 'Süd', anzahl: 1 }
    ])
  })
})

describe('after a write', () => {
  it('finds a new person, and a renamed one by the new name only', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Alt' })
    expect(await namen(app, { suche: 'Alt' })).toEqual(['Alt'])

    await add(app.db, { nachname: 'Neu' })
    await updateWithHistory(app.db, vorgang, 'fall', { id: fall!, version: 1, werte: { nachname: 'Anders' } })

    expect(await namen(app)).toEqual(['Anders', 'Neu'])
    expect(await namen(app, { suche: 'Alt' })).toEqual([])
    expect(await namen(app, { suche: 'Anders' })).toEqual(['Anders'])
  })

  it('no longer shows who was removed, with or without a history', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Bleibt' }, { nachname: 'Geht' })
    expect(await list(app)).toMatchObject({ total: 2 })

    await app.db.deleteFrom('fall').where('nachname', '=', 'Geht').execute()

    expect(await namen(app)).toEqual(['Bleibt'])
    expect(await namen(app, { suche: 'Geht' })).toEqual([])
    expect(await list(app)).toMatchObject({ gesamt: 1 })
  })

  it('sorts and filters by the new value', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Eins', team: 'Nord' }, { nachname: 'Zwei', team: 'Süd' })
    const sort = [{ spalte: 'team', absteigend: false } as const]
    const filter: Filter = { feld: 'team', op: 'ist', wert: 'Nord' }
    expect(await namen(app, { sort })).toEqual(['Eins', 'Zwei'])
    expect(await namen(app, { filter })).toEqual(['Eins'])

    await app.api.faelle.feldSetzen({ faelle: [fall!], feld: 'team', wert: 'West' })

    expect(await namen(app, { sort })).toEqual(['Zwei', 'Eins'])
    expect(await namen(app, { filter })).toEqual([])
  })
})
