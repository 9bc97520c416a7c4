import { expect, it } from 'vitest'
import { amal, editByHand, november, oktober, samer, startWith } from '../../../support/someAbzug'

async function akteOf(app: Awaited<ReturnType<typeof startWith>>, nachname: string) {
  const { id } = await app.db.selectFrom('fall').select('id').where('nachname', '=', nachname).executeTakeFirstOrThrow()
  return app.api.akte.read({ id })
}

it('names the list every field of a new person comes from, and that of the level', async () => {
  await using app = await startWith(oktober)
  await app.takeOver(oktober)

  const { herkunft } = await akteOf(app, 'Haddad')

  const abzug = { quelle: 'abzug', datei: 'abzug-10.xlsx', stand: '2026-10-01' }
  expect(herkunft.ort).toMatchObject(abzug)
  expect(herkunft.niveau).toMatchObject(abzug)
  expect(herkunft).not.toHaveProperty('email')
})

it('names the list that changed a field last, and none where somebody changed it by hand', async () => {
  const liste = november({ ...amal, ort: 'Oberfinken', niveau_gesamt: 'B1' }, samer)
  await using app = await startWith(oktober, liste)
  await app.takeOver(oktober)
  await app.takeOver(liste)
  await editByHand(app, { telefon: '0171 1111111' })

  const { herkunft } = await akteOf(app, 'Haddad')

  expect(herkunft.ort).toMatchObject({ stand: '2026-11-01' })
  expect(herkunft.niveau).toMatchObject({ stand: '2026-11-01' })
  expect(herkunft.geburtsdatum).toMatchObject({ stand: '2026-10-01' })
  expect(herkunft).not.toHaveProperty('telefon')
})

it('names none where the import was taken back', async () => {
  const liste = november({ ...amal, ort: 'Oberfinken' }, samer)
  await using app = await startWith(oktober, liste)
  await app.takeOver(oktober)
  const { id } = await app.takeOver(liste)
  await app.api.austausch.undo({ id })

  expect((await akteOf(app, 'Haddad')).herkunft).not.toHaveProperty('ort')
})
