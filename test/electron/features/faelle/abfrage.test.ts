import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { insertWithHistory } from '../../../../electron/store/geschichte'
import { add, list, namen, vorgang } from '../../../support/someFaelle'
import { startTestApp } from '../../../support/startTestApp'

describe('the search', () => {
  it('puts exact names before begun before mistyped ones', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Kara' }, { nachname: 'Kayaoğlu' }, { nachname: 'Kaya' })

    const { rows, total, aehnlich } = await list(app, { suche: 'kaya' })

    expect(rows.map(({ werte, aehnlich }) => [werte[0], aehnlich])).toEqual([
      ['Kaya', false],
      ['Kayaoğlu', false],
      ['Kara', true]
    ])
    expect({ total, aehnlich }).toEqual({ total: 3, aehnlich: 1 })
  })

  it('keeps mistyped ones behind when somebody sorts', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Kaya', ort: 'Z' },
      { nachname: 'Kayaoğlu', ort: 'B' },
      { nachname: 'Kara', ort: 'A' }
    )

    expect(await namen(app, { suche: 'kaya', sort: [{ spalte: 'ort', absteigend: false }] })).toEqual([
      'Kayaoğlu',
      'Kaya',
      'Kara'
    ])
  })

  it('finds a person by a Kundennummer of former times', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Demir', kundennummer: '123A456789' })
    expect(await namen(app, { suche: '999A111111' })).toEqual([])

    await insertWithHistory(app.db, vorgang, 'fruehereKundennummer', {
      id: randomUUID(),
      fall: fall!,
      kundennummer: '999A111111',
      bis: null
    })

    expect(await namen(app, { suche: '999 A 111111' })).toEqual(['Demir'])
    expect(await namen(app, { suche: '123A456789' })).toEqual(['Demir'])
  })
})
