import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { updateWithHistory } from '../../../../electron/store/geschichte'
import { newVorgang } from '../../../../electron/store/vorgang'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { add, list } from '../../../support/someFaelle'
import { addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

describe('one step for many', () => {
  it('sets a field, tells what changed, and takes it back as a whole', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, { team: 'Nord' }, { team: 'Süd' }, {})

    const ergebnis = await app.api.faelle.feldSetzen({ faelle: [...ids, randomUUID()], feld: 'team', wert: 'Nord' })
    expect(ergebnis).toMatchObject({ geaendert: 2, unveraendert: 2 })
    expect(await app.api.faelle.werte({ spalte: 'team' })).toEqual([{ wert: 'Nord', anzahl: 3 }])
    const history = await app.db
      .selectFrom('aenderung')
      .selectAll()
      .where('vorgang', '=', ergebnis.vorgang)
      .orderBy('von', 'desc')
      .execute()
    expect(history).toMatchObject([
      { fall: ids[2], feld: 'team', von: 'null', nach: '"Nord"', version: 2 },
      { fall: ids[1], feld: 'team', von: '"Süd"', nach: '"Nord"', version: 2 }
    ])

    await app.db.updateTable('fall').set({ bemerkung: 'unbeteiligt' }).where('id', '=', ids[0]!).execute()
    expect(await app.api.faelle.zuruecknehmen({ vorgang: ergebnis.vorgang })).toEqual({
      zurueckgenommen: 2,
      verschont: 0
    })
    expect((await list(app, {}, ['team'])).rows.map(({ werte }) => werte[0]).sort()).toEqual(
      ['Nord', 'Süd', null].sort()
    )
  })

  it('is in the history and in the trail under whoever did it', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { team: 'Süd' })
    const { vorgang: sammel } = await app.api.faelle.feldSetzen({ faelle: [fall!], feld: 'team', wert: ' Nord ' })
    await app.api.akte.save({ id: fall!, version: 2, werte: { ort: 'Ellerwiek' } })

    await app.api.faelle.zuruecknehmen({ vorgang: sammel })

    const history = await app.db
      .selectFrom('aenderung')
      .select(['konto', 'nach'])
      .where('feld', 'is not', null)
      .execute()
    expect(history.map(({ nach }) => nach)).toEqual(['"Nord"', '"Ellerwiek"', '"Süd"'])
    const trail = await app.db.selectFrom('protokoll').select(['konto', 'aktion']).execute()
    expect(trail.map(({ aktion }) => aktion)).toEqual(['faelle.geaendert', 'fall.geaendert', 'faelle.zurueckgenommen'])
    expect(new Set([...history, ...trail].map(({ konto }) => konto)).size).toBe(1)
  })

  it('keeps nothing that must not be kept', async () => {
    await using app = await startTestApp()
    const faelle = await add(app.db, {}, {})
    const betreff = 'IBAN DE89 3704 0044 0532 0130 00 prüfen'

    await expect(
      app.api.faelle.wiedervorlageAnlegen({ faelle, faelligAm: '2026-12-01', betreff, team: null })
    ).rejects.toMatchObject({ data: { code: 'befund.verboten' } })
    expect(await app.db.selectFrom('wiedervorlage').selectAll().execute()).toEqual([])
  })

  it('spares what somebody changed since', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, { berater: 'A' }, { berater: 'B' })
    const { vorgang: sammel } = await app.api.faelle.feldSetzen({ faelle: ids, feld: 'berater', wert: 'C' })
    await updateWithHistory(app.db, newVorgang('Bert'), 'fall', { id: ids[0]!, version: 2, werte: { berater: 'D' } })

    expect(await app.api.faelle.zuruecknehmen({ vorgang: sammel })).toEqual({ zurueckgenommen: 1, verschont: 1 })

    expect((await list(app, {}, ['berater'])).rows.map(({ werte }) => werte[0])).toEqual(['D', 'B'])
  })

  it('adds a Wiedervorlage to each, and takes all of them away again', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})

    const { vorgang: sammel, geaendert } = await app.api.faelle.wiedervorlageAnlegen({
      faelle: ids,
      faelligAm: '2026-12-01',
      betreff: 'Kursplatz klären',
      team: 'Nord'
    })

    expect(geaendert).toBe(2)
    expect(await app.db.selectFrom('wiedervorlage').select(['fall', 'betreff']).execute()).toHaveLength(2)
    await app.api.faelle.zuruecknehmen({ vorgang: sammel })
    expect(await app.db.selectFrom('wiedervorlage').selectAll().execute()).toEqual([])
  })

  it('notes one contact with each of a group, and takes all of them away again', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})
    const kontakt = { datum: '2026-11-20', art: 'GRUPPE', anlass: 'SPRACHBERATUNG', vermerk: 'Gruppeninformation' }

    const { vorgang: sammel, geaendert } = await app.api.faelle.kontaktEintragen({ faelle: ids, ...kontakt })

    expect(geaendert).toBe(2)
    expect(
      await app.db.selectFrom('kontakt').select(['datum', 'art', 'anlass', 'vermerk', 'version']).execute()
    ).toEqual([
      { ...kontakt, version: 1 },
      { ...kontakt, version: 1 }
    ])
    await expect(
      app.api.faelle.kontaktEintragen({ faelle: ids, ...kontakt, datum: '2026-11-23' })
    ).rejects.toMatchObject({ data: { code: 'befund.zukunft' } })
    await app.api.faelle.zuruecknehmen({ vorgang: sammel })
    expect(await app.db.selectFrom('kontakt').selectAll().execute()).toEqual([])
  })

  it('puts people down for a run once, with what the run says about itself', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})
    const { id: durchfuehrung } = await addDurchfuehrung(
      app.db,
      {
        titel: 'BSK B2',
        kursart: 'BSK_B2',
        instrument: null,
        beginn: '2027-01-11',
        ende: '2027-06-30',
        standort: null
      },
      { name: 'Bildungswerk', ort: 'Vlotho' }
    )
    expect(await app.api.faelle.vormerkziele()).toMatchObject([
      { id: durchfuehrung, traeger: 'Bildungswerk', plaetzeFrei: 4 }
    ])

    await app.api.faelle.vormerken({ faelle: [ids[0]!], durchfuehrung })
    const zweite = await app.api.faelle.vormerken({ faelle: ids, durchfuehrung })

    expect(zweite).toMatchObject({ geaendert: 1, unveraendert: 1 })
    const teilnahmen = await app.db.selectFrom('teilnahme').selectAll().execute()
    expect(teilnahmen).toHaveLength(2)
    expect(teilnahmen[0]).toMatchObject({
      durchfuehrung,
      titel: 'BSK B2',
      traeger: 'Bildungswerk',
      status: 'VORGEMERKT',
      statusSeit: '2026-11-22',
      eintrittPlan: '2027-01-11',
      austrittPlan: '2027-06-30'
    })
  })

  it('asks why for those who attended something similar, and keeps the reason with them', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})
    const vorher = { kursart: 'BSK_B2', status: 'ABGEBROCHEN', austrittIst: '2026-03-31' }
    await addSatz(app.db, 'teilnahme', ids[0]!, vorher)
    const { id: durchfuehrung } = await addDurchfuehrung(app.db, { kursart: 'BSK_B2', instrument: null })

    await expect(app.api.faelle.vormerken({ faelle: ids, durchfuehrung })).rejects.toMatchObject({
      data: { code: 'teilnahme.wiederholungenOhneGrund', details: { anzahl: 1 } }
    })
    await app.api.faelle.vormerken({ faelle: ids, durchfuehrung, wiederholungGrund: 'Betreuung jetzt gesichert' })

    const neue = await app.db.selectFrom('teilnahme').selectAll().where('status', '=', 'VORGEMERKT').execute()
    expect(neue.find(({ fall }) => fall === ids[0])?.wiederholungGrund).toBe('Betreuung jetzt gesichert')
    expect(neue.find(({ fall }) => fall === ids[1])?.wiederholungGrund).toBeNull()
  })

  it('refuses a run that is gone', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {})

    await expect(app.api.faelle.vormerken({ faelle: ids, durchfuehrung: randomUUID() })).rejects.toMatchObject({
      data: { code: 'satz.fehlt' }
    })
  })
})
