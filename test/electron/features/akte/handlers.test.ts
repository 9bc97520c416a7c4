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

it('names the other persons of the Bedarfsgemeinschaft and what is due', async () => {
  await using app = await startTestApp()
  const id = await addFall(app.db, { bgNummer: '31702BG0012345', titelBis: '2026-12-31' })
  await addFall(app.db, { vorname: 'Karim', bgNummer: '31702BG0012345' })
  await addSatz(app.db, 'wiedervorlage', id, { faelligAm: '2026-11-20', betreff: 'Zeugnis erfragen' })

  const { haushalt, naechstes } = await app.api.akte.read({ id })

  expect(haushalt.map(({ vorname }) => vorname)).toEqual(['Karim'])
  expect(naechstes.map(({ art, tag }) => [art, tag])).toEqual([
    ['wiedervorlage', '2026-11-20'],
    ['titel', '2026-12-31']
  ])
})
