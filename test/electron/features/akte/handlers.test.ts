import { expect, it } from 'vitest'
import { refusal } from '../../../support/refusal'
import { addFall, addSatz, someFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('shows a new case with its values, numbers written together and blanks removed', async () => {
  await using app = await startTestApp()

  const { id } = await app.api.akte.create({
    werte: someFall({ nachname: '  Müller ', kundennummer: '317 d 004 512', bgNummer: '31702//0012345', telefon: ' ' })
  })

  const { fall } = await app.api.akte.read({ id })
  expect(fall).toMatchObject({
    nachname: 'Müller',
    kundennummer: '317D004512',
    bgNummer: '31702BG0012345',
    telefon: null,
    alleinerziehend: null,
    version: 1
  })
})

it('refuses a Kundennummer that another person has, with the name', async () => {
  await using app = await startTestApp()
  await app.api.akte.create({ werte: someFall({ vorname: 'Amira', nachname: 'Beispiel', kundennummer: '317D004512' }) })

  const second = app.api.akte.create({ werte: someFall({ kundennummer: '317 D 004512' }) })

  await expect(second).rejects.toMatchObject(refusal('fall.kundennummerVergeben', { name: 'Amira Beispiel' }))
})

it('lets a person keep the own Kundennummer when it is saved again', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.akte.create({ werte: someFall({ kundennummer: '317D004512' }) })

  const saved = await app.api.akte.save({ id, version: 1, werte: { kundennummer: '317D004512', ort: 'Neudorf' } })

  expect(saved.version).toBe(2)
})

it('refuses a day of birth that has not come yet and leaves the case as it was', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db, { geburtsdatum: '1990-05-17' })

  const save = app.api.akte.save({ id, version: 1, werte: { geburtsdatum: '2026-11-23', ort: 'Neudorf' } })

  await expect(save).rejects.toMatchObject(refusal('befund.zukunft', { feld: 'geburtsdatum' }))
  expect((await app.api.akte.read({ id })).fall).toMatchObject({ geburtsdatum: '1990-05-17', ort: 'Musterstadt' })
})

it('does not let an old mistake elsewhere keep anybody from correcting another field', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db, { titelErteiltAm: '2026-05-01', titelBis: '2026-01-01' })

  await app.api.akte.save({ id, version: 1, werte: { ort: 'Neudorf' } })

  const wrong = app.api.akte.save({ id, version: 2, werte: { titelErteiltAm: '2026-04-01' } })
  await expect(wrong).rejects.toMatchObject(refusal('befund.reihenfolge', { feld: 'titelBis' }))
})

it('refuses fields that follow from others', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db)

  const save = app.api.akte.save({ id, version: 1, werte: { niveau: 'C2' } })

  await expect(save).rejects.toMatchObject({ data: { code: 'call.invalid' } })
})

it('puts changes of two windows to different fields side by side', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db)
  await app.api.akte.save({ id, version: 1, werte: { ort: 'Neudorf' } })

  await app.api.akte.save({ id, version: 1, werte: { telefon: '0521 12' } })

  expect((await app.api.akte.read({ id })).fall).toMatchObject({ ort: 'Neudorf', telefon: '0521 12', version: 3 })
})

it('shows both values when two windows changed the same field, and keeps the first', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db, { alleinerziehend: null })
  await app.api.akte.save({ id, version: 1, werte: { ort: 'Neudorf', alleinerziehend: true } })

  const second = app.api.akte.save({ id, version: 1, werte: { ort: 'Hochdorf', team: 'U25' } })

  await expect(second).rejects.toMatchObject(
    refusal('satz.geaendert', {
      felder: [expect.objectContaining({ feld: 'ort', ihrWert: 'Hochdorf', gespeichert: 'Neudorf' })]
    })
  )
  expect((await app.api.akte.read({ id })).fall).toMatchObject({ ort: 'Neudorf', team: null })
})

it('names the other persons of the Bedarfsgemeinschaft and what is due', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db, { bgNummer: '31702BG0012345', titelBis: '2026-12-31' })
  await addFall(app.db, { vorname: 'Karim', bgNummer: '31702BG0012345' })
  await addSatz(app.db, 'wiedervorlage', id, { faelligAm: '2026-11-20', betreff: 'Zeugnis erfragen' })

  const { haushalt, naechstes } = await app.api.akte.read({ id })

  expect(haushalt.map(({ vorname }) => vorname)).toEqual(['Karim'])
  expect(naechstes.map(({ art, tag }) => [art, tag])).toEqual([
    ['wiedervorlage', '2026-11-20'],
    ['titel', '2026-12-31'],
    // Nobody recorded a plan: that is shown, too.
    ['plan', null]
  ])
})
