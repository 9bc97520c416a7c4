import { expect, it } from 'vitest'
import { refusal } from '../../../support/refusal'
import { addFall, someFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('tells the history by what belonged together, newest first', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.akte.create({ werte: someFall() })
  await app.api.akte.save({ id, version: 1, werte: { ort: 'Neudorf', alleinerziehend: true } })

  const { vorgaenge, weitere } = await app.api.akte.verlauf({ id, offset: 0 })

  expect(weitere).toBe(false)
  expect(
    vorgaenge.map(({ herkunft, eintraege }) => [
      herkunft,
      eintraege.map(({ art, feld, von, nach }) => [art, feld, von, nach])
    ])
  ).toEqual([
    [
      'HAND',
      [
        ['FELD', 'ort', 'Musterstadt', 'Neudorf'],
        ['FELD', 'alleinerziehend', null, true]
      ]
    ],
    ['HAND', [['NEU', null, null, null]]]
  ])
})

it('takes back the last change by hand, then the one before, and tells what it was', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.akte.create({ werte: someFall({ ort: 'Altdorf' }) })
  await app.api.akte.save({ id, version: 1, werte: { ort: 'Neudorf' } })
  await app.api.akte.save({ id, version: 2, werte: { ort: 'Hochdorf' } })

  const first = await app.api.akte.undo({ id })
  expect(first).toMatchObject({ reverted: 1, spared: [], vorgang: { eintraege: [{ feld: 'ort', nach: 'Hochdorf' }] } })
  expect((await app.api.akte.read({ id })).fall.ort).toBe('Neudorf')

  await app.api.akte.undo({ id })
  expect((await app.api.akte.read({ id })).fall.ort).toBe('Altdorf')
  await expect(app.api.akte.undo({ id })).rejects.toMatchObject(refusal('akte.nichtsRueckgaengig'))
})

it('brings a removed record back', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)
  const werte = { datum: '2026-11-01', art: 'TELEFON', vermerk: 'Rückruf zugesagt' }
  const { id } = await app.api.akte.createSatz({ art: 'kontakt', fall, werte })
  await app.api.akte.removeSatz({ art: 'kontakt', id, version: 1 })

  await app.api.akte.undo({ id: fall })

  expect((await app.api.akte.read({ id: fall })).saetze.kontakt).toEqual([expect.objectContaining({ id, ...werte })])
})

it('deletes a person for good: nothing of the values is left in the history', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.akte.create({ werte: someFall({ nachname: 'Verschwunden' }) })
  await app.api.akte.save({ id, version: 1, werte: { ort: 'Geheimdorf' } })
  await app.api.akte.createSatz({ art: 'kontakt', fall: id, werte: { datum: '2026-11-01', art: 'TELEFON' } })

  await app.api.akte.remove({ id, version: 2 })

  await expect(app.api.akte.read({ id })).rejects.toMatchObject(refusal('fall.fehlt'))
  const left = await app.db.selectFrom('aenderung').selectAll().where('fall', '=', id).execute()
  expect(left).toEqual([expect.objectContaining({ art: 'WEG', von: null, nach: null })])
  expect(await app.db.selectFrom('kontakt').selectAll().execute()).toEqual([])
})
