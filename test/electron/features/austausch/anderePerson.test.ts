import { expect, it } from 'vitest'
import { startWith } from '../../../support/someAbzug'
import { addFall } from '../../../support/someFall'
import { someListe } from '../../../support/someListe'

const liste = someListe([{ nachname: 'Noori', vorname: 'Zahra', telefon: '0171 3920004' }], { file: 'namen.xlsx' })

it('a person nobody proposed can be chosen for a row, also over the lock, and gets what the row says', async () => {
  await using app = await startWith(liste)
  const fall = await addFall(app.db, { nachname: 'Weber', vorname: 'Sahra', geburtsdatum: '1991-02-03' })
  const { id } = await app.open(liste)
  const [vorher] = (await app.api.austausch.rows({ id, offset: 0, limit: 10 })).zeilen
  expect(vorher).toMatchObject({ ausgang: 'unclear', kandidaten: [] })

  const { zaehler } = await app.api.austausch.decide({
    id,
    entscheidungen: [{ art: 'person', row: vorher?.row ?? 0, wahl: { art: 'fall', fall } }]
  })
  // What was entered by hand waits for a decision; the rest of the row is taken.
  expect(zaehler).toMatchObject({ conflict: 1, unclear: 0, new: 0 })

  const api = app.afterLock()
  expect(await api.austausch.offene()).toMatchObject([{ id, zaehler: { conflict: 1, unclear: 0 } }])
  await api.austausch.apply({ id })
  expect((await api.akte.read({ id: fall })).fall).toMatchObject({ nachname: 'Weber', telefon: '0171 3920004' })
})
