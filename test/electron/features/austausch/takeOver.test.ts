import { describe, expect, it } from 'vitest'
import { amal, editByHand, november, oktober, samer, startWith } from '../../../support/someAbzug'
import { someListe } from '../../../support/someListe'

describe('applying', () => {
  it('is refused when a touched row has changed meanwhile, and goes on after comparing again', async () => {
    const liste = november({ ...amal, ort: 'Oberfinken' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    const { id } = await app.open(liste)
    await editByHand(app, { telefon: '0171 0000000' })

    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
    })
    expect((await app.api.austausch.compareAgain({ id })).zaehler).toMatchObject({ conflict: 1 })
    await app.api.austausch.apply({ id })
  })

  it('happens once, however often the button is pressed', async () => {
    const ohneNummer = someListe([{ nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' }])
    await using app = await startWith(ohneNummer)
    const { id } = await app.open(ohneNummer)

    const clicks = await Promise.allSettled([app.api.austausch.apply({ id }), app.api.austausch.apply({ id })])

    expect(clicks).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { data: { code: 'uebernahme.laeuft' } } }
    ])
    expect(await app.db.selectFrom('fall').select('nachname').execute()).toEqual([{ nachname: 'Noori' }])
    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })

  it('is refused when somebody has added the record of the list, or the person, by hand meanwhile', async () => {
    const besser = november({ ...amal, niveau_gesamt: 'B1' }, samer)
    const neu = someListe([{ nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' }], { file: 'neu.xlsx' })
    await using app = await startWith(oktober, besser, neu)
    await app.takeOver(oktober)
    const { id: fall } = await app.db
      .selectFrom('fall')
      .select('id')
      .where('nachname', '=', 'Haddad')
      .executeTakeFirstOrThrow()
    const offen = { record: await app.open(besser), person: await app.open(neu) }
    const geprueft = { art: 'TEST', datum: '2026-11-02', niveauGesamt: 'B1' }
    await app.api.akte.createSatz({ art: 'sprachstand', fall, werte: geprueft })
    await app.api.akte.create({ werte: { nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' } })

    for (const { id } of [offen.record, offen.person]) {
      await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
        data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
      })
    }
    expect((await app.api.austausch.compareAgain({ id: offen.person.id })).zaehler).toMatchObject({ new: 0 })
  })

  it('is refused when another list of the same source came first, also of one never seen before', async () => {
    const zweite = someListe([samer], { file: 'abzug-12.xlsx', stand: '2026-12-01' })
    await using app = await startWith(oktober, zweite)
    const { id } = await app.open(oktober)
    await app.takeOver(zweite)

    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.quelleWeiter', details: { quelle: 'abzug' } }
    })
    await app.api.austausch.compareAgain({ id })
    await app.api.austausch.apply({ id })
    expect(await app.db.selectFrom('quelle').select('name').execute()).toEqual([{ name: 'abzug' }])
  })

  it('leaves nothing when it is cancelled', async () => {
    const many = someListe(
      Array.from({ length: 3000 }, (_, at) => ({ kundennummer: `498A${100_000 + at}`, nachname: `Person ${at}` })),
      { file: 'viele.xlsx' }
    )
    await using app = await startWith(many)
    const { id } = await app.open(many)
    const controller = new AbortController()

    const applying = app.api.austausch.apply(
      { id },
      { signal: controller.signal, onProgress: ({ done }) => done >= 1000 && controller.abort() }
    )

    await expect(applying).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    for (const table of ['fall', 'aenderung', 'uebernahme', 'quelle', 'quelleFall'] as const) {
      expect(await app.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    expect((await app.api.austausch.read({ id })).zaehler).toMatchObject({ new: 3000 })
  })

  it('ends when the list is put aside', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.open(oktober)
    await app.api.austausch.discard({ id })

    await expect(app.api.austausch.read({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })
})
