import { describe, expect, it } from 'vitest'
import { amal, bytes, startWith } from '../../../support/someAbzug'
import { someListe } from '../../../support/someListe'

describe('a list that is open when the store is locked', () => {
  const nurName = someListe([amal, { nachname: 'Noori', vorname: 'Zahra' }], { file: 'namen.xlsx' })

  it('is still there with every correction and decision', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.api.austausch.configure({ id, quelle: 'Team Nord' })
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: 3, wahl: { art: 'neu' } }] })

    const api = app.afterLock()

    expect(await api.austausch.offene()).toMatchObject([{ id, quelle: 'Team Nord', zaehler: { new: 2, unclear: 0 } }])
    await api.austausch.apply({ id })
    expect(await app.db.selectFrom('fall').select('nachname').orderBy('nachname').execute()).toEqual([
      { nachname: 'Haddad' },
      { nachname: 'Noori' }
    ])
    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('leaves nothing in the store when it was only looked at', async () => {
    await using app = await startWith(nurName)

    await app.api.austausch.openBytes({ file: nurName.file, bytes, fluechtig: true })

    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('is nothing to anybody else', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.db.updateTable('offeneListe').set({ konto: 'jemand anders' }).execute()

    const api = app.afterLock()

    expect(await api.austausch.offene()).toEqual([])
    await expect(api.austausch.read({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })
})
