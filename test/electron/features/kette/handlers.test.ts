import { describe, expect, it } from 'vitest'
import { refusal } from '../../../support/refusal'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const anwendung = (fall: string, vorlage: string) => ({ fall, vorlage, ab: null, ohne: [], gewaehlt: {} })

describe('the chain of a person', () => {
  it('shows what runs, what is planned, the gap between, who pays and what is missing', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    await app.api.akte.createSatz({
      ...{ art: 'teilnahme', fall },
      werte: { kursart: 'IK_ALLG', status: 'EINGETRETEN', eintrittIst: '2026-05-04', austrittPlan: '2027-01-29' }
    })
    await app.api.akte.createSatz({
      ...{ art: 'kettenelement', fall },
      werte: {
        elementart: 'PRAKTIKUM',
        instrument: 'MAG',
        planstatus: 'GEPLANT',
        beginnPlan: '2027-03-01',
        endePlan: '2027-04-30'
      }
    })

    const kette = await app.api.kette.read({ fall })

    expect(kette.schritte).toMatchObject([
      { elementart: 'SPRACHE_IK', kostentraeger: 'BAMF', hinweise: [], begruendungFehlt: false },
      {
        elementart: 'PRAKTIKUM',
        kostentraeger: 'JC',
        hinweise: [{ art: 'magSechsWochen', zahl: 61 }],
        begruendungFehlt: true
      }
    ])
    expect(kette.luecken[0]).toMatchObject({ klasse: 'KURZ', tage: 30 })
    expect(kette.wechsel).toMatchObject([{ von: 'BAMF', zu: 'JC' }])
  })

  it('keeps what was given up apart, with its reason', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const { id } = await app.api.akte.createSatz({
      ...{ art: 'kettenelement', fall },
      werte: { elementart: 'MASSNAHME', planstatus: 'GEPLANT' }
    })

    await app.api.akte.saveSatz({
      ...{ art: 'kettenelement', id, version: 1 },
      werte: { planstatus: 'VERWORFEN', verworfenGrund: 'Fahrweg zu lang' }
    })

    const kette = await app.api.kette.read({ fall })
    expect(kette.schritte).toEqual([])
    expect(kette.verworfene).toMatchObject([{ verworfenGrund: 'Fahrweg zu lang' }])
  })

  it('measures gaps by the limits of the office', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const werte = { elementart: 'MASSNAHME', planstatus: 'GEPLANT' }
    for (const [beginnPlan, endePlan] of [
      ['2027-01-04', '2027-01-29'],
      ['2027-02-08', '2027-02-26']
    ] as const) {
      await app.api.akte.createSatz({ art: 'kettenelement', fall, werte: { ...werte, beginnPlan, endePlan } })
    }
    const { version, wert } = await app.api.einstellungen.readLuecken()

    await app.api.einstellungen.saveLuecken({ version, wert: { ...wert, nahtlos: 5 } })

    expect((await app.api.kette.read({ fall })).luecken[0]).toMatchObject({ klasse: 'KURZ', tage: 9 })
    await expect(
      app.api.einstellungen.saveLuecken({ version: 1, wert: { ...wert, nahtlos: 50 } })
    ).rejects.toBeDefined()
  })
})

describe('templates', () => {
  it('become steps with days from real runs in one deed that can be taken back', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const lauf = await addDurchfuehrung(app.db, {
      ...{ titel: 'BSK B2 Winter', kursart: 'BSK_B2', instrument: null, niveauZiel: 'B2' },
      ...{ beginn: '2026-12-07', ende: '2027-05-14' }
    })

    const vorschau = await app.api.kette.vorschau(anwendung(fall, 'akademiker'))
    const { angelegt } = await app.api.kette.anwenden(anwendung(fall, 'akademiker'))

    expect(vorschau.vorschlaege[0]).toMatchObject({ herkunft: 'LAUF', beginn: '2026-12-07', lauf: { id: lauf.id } })
    expect(angelegt).toBe(5)
    const { schritte } = await app.api.kette.read({ fall })
    expect(schritte.find(({ kursart }) => kursart === 'BSK_B2')).toMatchObject({
      ...{ durchfuehrung: lauf.id, plan: { beginn: '2026-12-07', ende: '2027-05-14' }, titel: 'BSK B2 Winter' },
      ...{ planstatus: 'GEPLANT', begruendungFehlt: false }
    })

    await app.api.akte.undo({ id: fall })
    expect((await app.api.kette.read({ fall })).schritte).toEqual([])
  })

  it('leave out what somebody did not choose, and begin after what runs', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, {
      kursart: 'IK_ALLG',
      status: 'EINGETRETEN',
      eintrittIst: '2026-05-04',
      austrittPlan: '2027-01-29'
    })

    const { ab, vorschlaege } = await app.api.kette.vorschau({ ...anwendung(fall, 'kombination'), ohne: [1] })
    const { angelegt } = await app.api.kette.anwenden({ ...anwendung(fall, 'kombination'), ohne: [1] })

    expect(ab).toBe('2027-01-30')
    expect(vorschlaege.map(({ herkunft }) => herkunft)).toEqual(['DAUER', 'OHNE', 'DAUER', 'DAUER'])
    expect(angelegt).toBe(3)
  })

  it('of the office are made from a chain, changed by one at a time and removed', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    await app.api.kette.anwenden(anwendung(fall, 'galabau'))

    const elemente = await app.api.kette.elementeVon({ fall })
    const neu = await app.api.kette.saveVorlage({
      stand: null,
      werte: { name: 'Unser Weg', zielgruppe: 'Männer ab 25', quelle: 'eigene', elemente }
    })
    const { id, version, ...werte } = neu

    expect(elemente).toHaveLength(4)
    expect((await app.api.kette.vorlagen()).at(-1)?.name).toBe('Unser Weg')
    const stand = { id, version: version ?? 0 }
    const geaendert = await app.api.kette.saveVorlage({ stand, werte: { ...werte, name: 'Neuer Weg' } })
    expect(geaendert).toMatchObject({ name: 'Neuer Weg', version: 2 })
    await expect(app.api.kette.saveVorlage({ stand, werte })).rejects.toMatchObject(refusal('satz.geaendert'))
    await app.api.kette.removeVorlage({ id, version: 2 })
    expect((await app.api.kette.vorlagen()).some(({ version: eigene }) => eigene !== null)).toBe(false)
  })
})

describe('a planned step', () => {
  it('becomes a participation that is put down for, once', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const { id } = await app.api.akte.createSatz({
      ...{ art: 'kettenelement', fall },
      werte: { elementart: 'SPRACHE_BSK', kursart: 'BSK_B2', planstatus: 'GEPLANT', beginnPlan: '2027-01-04' }
    })

    const { teilnahme } = await app.api.kette.vormerken({ id, version: 1 })

    const { saetze } = await app.api.akte.read({ id: fall })
    expect(saetze.teilnahme).toMatchObject([
      { id: teilnahme, status: 'VORGEMERKT', kursart: 'BSK_B2', eintrittPlan: '2027-01-04', statusSeit: '2026-11-22' }
    ])
    const { schritte } = await app.api.kette.read({ fall })
    expect(schritte.map(({ key }) => key)).toEqual([`teilnahme:${teilnahme}`])
    await expect(app.api.kette.vormerken({ id, version: 2 })).rejects.toMatchObject(refusal('kette.schonVorgemerkt'))

    await app.api.akte.undo({ id: fall })
    expect((await app.api.kette.read({ fall })).schritte.map(({ key }) => key)).toEqual([`kettenelement:${id}`])
  })

  it('finds the runs it could go with', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const lauf = await addDurchfuehrung(app.db, { kursart: 'BSK_B2', instrument: null, beginn: '2027-01-04' })
    await addDurchfuehrung(app.db, { kursart: 'BSK_C1', instrument: null, beginn: '2027-01-04' })
    const { id } = await app.api.akte.createSatz({
      ...{ art: 'kettenelement', fall },
      werte: { elementart: 'SPRACHE_BSK', kursart: 'BSK_B2', planstatus: 'GEPLANT' }
    })

    expect((await app.api.kette.laeufe({ kettenelement: id })).map((einer) => einer.id)).toEqual([lauf.id])
  })
})
