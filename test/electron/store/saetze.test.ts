import { expect, it } from 'vitest'
import { refusal } from '../../support/refusal'
import { addFall, addSatz } from '../../support/someFall'
import { startTestApp } from '../../support/startTestApp'

it('refuses a record without what makes it one', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)

  const satz = app.api.akte.createSatz({
    art: 'wiedervorlage',
    fall,
    werte: { faelligAm: '2026-12-01', betreff: '  ' }
  })

  await expect(satz).rejects.toMatchObject(refusal('befund.pflicht', { feld: 'betreff' }))
})

it('refuses a record of a case that is gone', async () => {
  await using app = await startTestApp()

  const satz = app.api.akte.createSatz({
    art: 'kontakt',
    fall: crypto.randomUUID(),
    werte: { datum: '2026-11-01', art: 'TELEFON' }
  })

  await expect(satz).rejects.toMatchObject(refusal('fall.fehlt'))
})

it('dates a new status of a participation with today', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)
  const id = await addSatz(app.db, 'teilnahme', fall, { status: 'ANGEMELDET', statusSeit: '2026-09-01' })

  await app.api.akte.saveSatz({
    art: 'teilnahme',
    id,
    version: 1,
    werte: { status: 'EINGETRETEN', eintrittIst: '2026-11-20' }
  })

  const { saetze } = await app.api.akte.read({ id: fall })
  expect(saetze.teilnahme[0]).toMatchObject({ status: 'EINGETRETEN', statusSeit: '2026-11-22', version: 2 })
})

it('refuses a participation that ends before it began', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)
  const id = await addSatz(app.db, 'teilnahme', fall, { status: 'EINGETRETEN', eintrittIst: '2026-09-01' })

  const save = app.api.akte.saveSatz({ art: 'teilnahme', id, version: 1, werte: { austrittIst: '2026-08-31' } })

  await expect(save).rejects.toMatchObject(
    refusal('befund.reihenfolge', { feld: 'austrittIst', anderes: 'eintrittIst' })
  )
})

it('follows the level from the language records', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)

  const satz = { datum: '2026-10-01', art: 'ZERTIFIKAT', niveauGesamt: 'B1' }
  const { id } = await app.api.akte.createSatz({ art: 'sprachstand', fall, werte: satz })
  await app.api.akte.createSatz({
    art: 'sprachstand',
    fall,
    werte: { datum: '2026-11-01', art: 'IFK_EINSCHAETZUNG', niveauGesamt: 'A2' }
  })

  const mitZertifikat = await app.api.akte.read({ id: fall })
  expect(mitZertifikat.fall).toMatchObject({
    niveau: 'B1',
    niveauBescheinigt: 'B1',
    niveauEingeschaetzt: 'A2',
    niveauAm: '2026-10-01'
  })
  await app.api.akte.removeSatz({ art: 'sprachstand', id, version: 1 })
  expect((await app.api.akte.read({ id: fall })).fall).toMatchObject({ niveau: 'A2', niveauBescheinigt: null })
})
