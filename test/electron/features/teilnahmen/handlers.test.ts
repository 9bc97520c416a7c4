import { describe, expect, it } from 'vitest'
import { refusal } from '../../../support/refusal'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const kurs = { titel: 'IK Torfhude', kursart: 'IK_ALLG', status: 'EINGETRETEN', eintrittIst: '2026-05-04' }
const ende = { status: 'BEENDET_REGULAER', austrittIst: '2026-11-20', austrittsgrund: 'ZIEL', verbleib: 'SV_ARBEIT' }

describe('the next status of a participation', () => {
  it('is one Vorgang with result and placement, and can be taken back as one', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const id = await addSatz(app.db, 'teilnahme', fall, kurs)

    await app.api.teilnahmen.advance({
      ...{ id, version: 1, werte: ende },
      sprachstand: { art: 'ZERTIFIKAT', datum: '2026-11-20', niveauGesamt: 'B1', pruefung: 'DTZ' },
      integration: { art: 'SV_UNBEFR', beginn: '2026-11-16', arbeitgeber: 'Lager Weserbogen' }
    })

    const danach = await app.api.akte.read({ id: fall })
    expect(danach.saetze.teilnahme[0]).toMatchObject({ ...ende, statusSeit: '2026-11-22', version: 2 })
    expect(danach.fall).toMatchObject({ niveau: 'B1', letzteIntegration: '2026-11-16' })
    expect(danach.saetze.integration).toHaveLength(1)

    await app.api.akte.undo({ id: fall })
    const wieder = await app.api.akte.read({ id: fall })
    expect(wieder.saetze.teilnahme[0]).toMatchObject({ status: 'EINGETRETEN', austrittIst: null, verbleib: null })
    expect(wieder.saetze).toMatchObject({ sprachstand: [], integration: [] })
    expect(wieder.fall).toMatchObject({ niveau: null, letzteIntegration: null })
  })

  it('is refused where it may not follow, lacks what it needs, or somebody was faster', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const id = await addSatz(app.db, 'teilnahme', fall, kurs)
    const advance = (werte: { status: string }, version = 1) =>
      app.api.teilnahmen.advance({ id, version, werte, sprachstand: null, integration: null })

    await expect(advance({ status: 'VORGEMERKT' })).rejects.toMatchObject(refusal('teilnahme.schritt'))
    await expect(advance({ status: 'ABGEBROCHEN' })).rejects.toMatchObject(
      refusal('befund.pflicht', { feld: 'austrittIst' })
    )
    await advance({ status: 'UNTERBROCHEN' })
    await expect(advance(ende)).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
  })

  it('keeps nothing when one of its parts is refused', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const id = await addSatz(app.db, 'teilnahme', fall, kurs)
    const integration = { art: 'SV_BEFR', beginn: '2026-11-16', ende: '2026-11-01' }

    const schritt = app.api.teilnahmen.advance({ id, version: 1, werte: ende, sprachstand: null, integration })

    await expect(schritt).rejects.toMatchObject({ data: { code: 'befund.reihenfolge' } })
    expect((await app.api.akte.read({ id: fall })).saetze.teilnahme[0]).toMatchObject({ status: 'EINGETRETEN' })
  })
})

describe('a look after a placement', () => {
  it('writes an end into the placement, in one Vorgang', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const id = await addSatz(app.db, 'integration', fall, { art: 'SV_BEFR', beginn: '2026-08-17' })

    await app.api.teilnahmen.nachbetreuen({
      integration: { id, version: 1 },
      werte: { stufe: 'M3', datum: '2026-11-20', bestehtNoch: 'NEIN' },
      ende: { ende: '2026-10-31', endegrund: 'PROBEZEIT' }
    })

    const { saetze } = await app.api.akte.read({ id: fall })
    expect(saetze.integration[0]).toMatchObject({ ende: '2026-10-31', endegrund: 'PROBEZEIT' })
    expect(saetze.nachbetreuung[0]).toMatchObject({ integration: id, stufe: 'M3' })
    await app.api.akte.undo({ id: fall })
    expect((await app.api.akte.read({ id: fall })).saetze).toMatchObject({
      nachbetreuung: [],
      integration: [{ ende: null }]
    })
  })

  it('never takes „Letzte Integration“ back to an earlier day', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, { letzteIntegration: '2026-09-01' })
    const add = (art: string, beginn: string) =>
      app.api.akte.createSatz({ art: 'integration', fall, werte: { art, beginn } })
    const letzte = async () => (await app.api.akte.read({ id: fall })).fall.letzteIntegration

    await add('SV_BEFR', '2026-03-01')
    await add('MINIJOB', '2026-10-01')
    await add('SV_BEFR', '2027-01-01')
    expect(await letzte()).toBe('2026-09-01')
    await add('AUSB_BETRIEB', '2026-10-01')
    expect(await letzte()).toBe('2026-10-01')
  })
})

describe('a similar participation before', () => {
  it('asks why once more, by hand and for many at once', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, { ...kurs, status: 'BEENDET_REGULAER', austrittIst: '2026-09-30' })
    const neu = { titel: 'IK Silberloh', kursart: 'IK_ALLG', status: 'VORGEMERKT' }

    const ohne = app.api.akte.createSatz({ art: 'teilnahme', fall, werte: neu })
    await expect(ohne).rejects.toMatchObject(
      refusal('teilnahme.wiederholungOhneGrund', { titel: 'IK Torfhude', bis: '2026-09-30' })
    )
    await app.api.akte.createSatz({ art: 'teilnahme', fall, werte: { ...neu, wiederholungGrund: 'B1 nicht erreicht' } })
    expect((await app.api.akte.read({ id: fall })).saetze.teilnahme).toHaveLength(2)
  })
})
