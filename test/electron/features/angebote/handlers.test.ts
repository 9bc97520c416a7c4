import { immer } from '@shared/domain/angebote/termine'
import type { Tag } from '@shared/domain/zeitraum'
import { describe, expect, it } from 'vitest'
import { addDurchfuehrung, someDurchfuehrung, someTraeger } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const alle = { text: '', zeitlagen: ['kommend', 'laufend', 'beendet'], art: null, ort: null, limit: 100 } as const
const search = (change: object = {}) => ({ ...alle, zeitlagen: [...alle.zeitlagen], ...change })

const termin = (wochentag: number, von = '08:45', bis = '13:00') => ({ wochentag, von, bis, ort: null, ...immer })

describe('offers', () => {
  it('are found by where they stand in time, what is next first and what has ended behind', async () => {
    await using app = await startTestApp()
    const add = (titel: string, beginn: Tag | null, ende: Tag | null) =>
      addDurchfuehrung(app.db, { titel, beginn, ende })
    await add('lange vorbei', '2025-01-01', '2025-06-01')
    await add('vorbei', '2026-01-01', '2026-11-21')
    await add('offen', null, null)
    await add('kommt', '2026-12-01', null)
    await add('läuft', '2026-11-02', '2026-11-22')

    const { zeilen, gesamt } = await app.api.angebote.list(search())

    expect(zeilen.map(({ titel, zeitlage }) => [titel, zeitlage])).toEqual([
      ['läuft', 'laufend'],
      ['kommt', 'kommend'],
      ['offen', 'kommend'],
      ['vorbei', 'beendet'],
      ['lange vorbei', 'beendet']
    ])
    expect(gesamt).toBe(5)
    const { total } = await app.api.angebote.list(search({ zeitlagen: ['laufend'], limit: 1 }))
    expect(total).toBe(1)
  })

  it.each([
    [{ text: 'prax lern' }, ['Sprache & Praxis Pflege']],
    [{ text: 'kurs' }, ['Integrationskurs']],
    [{ text: '498' }, ['Sprache & Praxis Pflege']],
    [{ text: 'nirgends' }, []],
    [{ art: { liste: 'kursart', code: 'IK_ALLG' } }, ['Integrationskurs']],
    [{ art: { liste: 'instrument', code: 'MAT' } }, ['Sprache & Praxis Pflege']],
    [{ ort: 'Torfhude' }, ['Integrationskurs']]
  ])('are found by %j', async (change, titel) => {
    await using app = await startTestApp()
    await addDurchfuehrung(app.db)
    const kurs = {
      titel: 'Integrationskurs',
      kursart: 'IK_ALLG',
      instrument: null,
      standort: 'Torfhude',
      massnahmeNr: null
    }
    await addDurchfuehrung(app.db, kurs, { name: 'vhs' })

    const { zeilen, arten, orte } = await app.api.angebote.list(search(change))

    expect(zeilen.map((zeile) => zeile.titel)).toEqual(titel)
    expect(orte).toEqual(['Kranichwerder', 'Torfhude'])
    expect(arten).toHaveLength(2)
  })

  it('know who takes part, counted by state and by name', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    for (const [nachname, status] of [
      ['Zander', 'EINGETRETEN'],
      ['Adler', 'EINGETRETEN'],
      ['Moor', 'VORGEMERKT']
    ] as const) {
      const fall = await addFall(app.db, { nachname })
      await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status, eintrittPlan: '2026-11-02' })
    }

    const { zeilen } = await app.api.angebote.list(search())
    const { teilnehmende, traeger } = await app.api.angebote.read({ id })

    expect(zeilen[0]!.teilnahmen).toEqual(
      expect.arrayContaining([
        { status: 'EINGETRETEN', anzahl: 2 },
        { status: 'VORGEMERKT', anzahl: 1 }
      ])
    )
    expect(teilnehmende.map(({ nachname, eintritt }) => [nachname, eintritt])).toEqual([
      ['Adler', '2026-11-02'],
      ['Moor', '2026-11-02'],
      ['Zander', '2026-11-02']
    ])
    expect(traeger.name).toBe('Lernhof Moosbrook e. V.')
  })

  it('are added with their week and changed as a whole', async () => {
    await using app = await startTestApp()
    const traeger = await app.api.angebote.saveTraeger({ stand: null, werte: someTraeger() })
    const werte = someDurchfuehrung({ titel: '  Werkstatt ' })
    const termine = [termin(2), termin(1)]
    const neu = await app.api.angebote.save({ stand: null, traeger: traeger.id, werte, termine })

    const stand = await app.api.angebote.save({ stand: neu, traeger: traeger.id, werte, termine: [termin(4)] })

    const { durchfuehrung } = await app.api.angebote.read({ id: neu.id })
    expect(durchfuehrung).toMatchObject({ titel: 'Werkstatt', version: stand.version, termine: [{ wochentag: 4 }] })
    const eintraege = await app.db.selectFrom('protokoll').select('aktion').execute()
    expect(eintraege.map(({ aktion }) => aktion)).toEqual([
      'traeger.angelegt',
      'durchfuehrung.angelegt',
      'durchfuehrung.geaendert'
    ])
  })

  it('leave every change by hand in the history, the week as one of the fields', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db)
    const werte = someDurchfuehrung({ plaetzeFrei: 2, plaetzeStand: '2026-11-20' })

    await app.api.angebote.save({ stand: { id, version: 1 }, traeger, werte, termine: [termin(2)] })
    await app.api.angebote.remove({ id, version: 2 })

    const eintraege = await app.db.selectFrom('aenderung').select(['fall', 'satz', 'art', 'feld', 'herkunft']).execute()
    expect(new Set(eintraege.map(({ fall, satz, herkunft }) => `${fall} ${satz} ${herkunft}`))).toEqual(
      new Set([`${id} ${id} HAND`])
    )
    expect(eintraege.map(({ art, feld }) => [art, feld])).toEqual([
      ['FELD', 'plaetzeFrei'],
      ['FELD', 'plaetzeStand'],
      ['FELD', 'quelle'],
      ['FELD', 'termine'],
      ['WEG', null]
    ])
  })

  it('refuse a change of what somebody else changed meanwhile', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db)
    const save = (titel: string) =>
      app.api.angebote.save({
        stand: { id, version: 1 },
        traeger,
        werte: someDurchfuehrung({ titel }),
        termine: [termin(1)]
      })
    await save('Erste')

    await expect(save('Zweite')).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
    const { durchfuehrung } = await app.api.angebote.read({ id })
    expect(durchfuehrung).toMatchObject({ titel: 'Erste', version: 2 })
    expect(durchfuehrung.termine).toHaveLength(1)

    const move = (ort: string) =>
      app.api.angebote.saveTraeger({ stand: { id: traeger, version: 1 }, werte: someTraeger({ ort }) })
    await move('Torfhude')
    await expect(move('Moosbrook')).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
  })

  it.each([
    [{ beginn: '2026-12-01', ende: '2026-11-01' }, 'befund.reihenfolge'],
    [{ plaetze: 10, plaetzeFrei: 11 }, 'befund.plaetzeFrei'],
    [{ plaetzeStand: '2026-11-23' }, 'befund.zukunft'],
    [{ titel: '   ' }, 'befund.pflicht']
  ])('refuse %j', async (werte, code) => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db)

    await expect(
      app.api.angebote.save({ stand: null, traeger, werte: someDurchfuehrung(werte), termine: [] })
    ).rejects.toMatchObject({ data: { code } })
  })

  it('refuse a meeting that ends before it begins', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db)

    await expect(
      app.api.angebote.save({
        stand: null,
        traeger,
        werte: someDurchfuehrung(),
        termine: [termin(1, '13:00', '08:45')]
      })
    ).rejects.toMatchObject({ data: { code: 'befund.uhrzeiten' } })
  })

  it('keep from when to when a meeting is held, and refuse one that ends before', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db)
    const save = (gueltigVon: string, gueltigBis: string | null) =>
      app.api.angebote.save({
        ...{ stand: null, traeger, werte: someDurchfuehrung() },
        termine: [{ ...termin(1), gueltigVon, gueltigBis }]
      })

    const { id } = await save('2027-02-01', null)

    const { durchfuehrung } = await app.api.angebote.read({ id })
    expect(durchfuehrung.termine).toMatchObject([{ gueltigVon: '2027-02-01', gueltigBis: null }])
    for (const [von, bis] of [
      ['2027-02-01', '2027-01-31'],
      ['2026-01-01', '2026-11-01'],
      ['2027-05-01', '2027-06-01']
    ] as const)
      await expect(save(von, bis)).rejects.toMatchObject({ data: { code: 'befund.reihenfolge' } })
  })

  it('stay as long as somebody takes part, and a provider as long as there is a run', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)
    const teilnahme = await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status: 'STORNIERT' })

    await expect(app.api.angebote.remove({ id, version: 1 })).rejects.toMatchObject({
      data: { code: 'angebot.hatTeilnahmen', details: { anzahl: 1 } }
    })
    await expect(app.api.angebote.removeTraeger({ id: traeger, version: 1 })).rejects.toMatchObject({
      data: { code: 'traeger.hatDurchfuehrungen', details: { anzahl: 1 } }
    })

    await app.db.deleteFrom('teilnahme').where('id', '=', teilnahme).execute()
    await expect(app.api.angebote.remove({ id, version: 7 })).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
    await app.api.angebote.remove({ id, version: 1 })
    await app.api.angebote.removeTraeger({ id: traeger, version: 1 })
    expect(await app.api.angebote.traeger()).toEqual([])
    await expect(app.api.angebote.read({ id })).rejects.toMatchObject({ data: { code: 'angebot.fehlt' } })
  })
})
