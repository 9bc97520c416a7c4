import { describe, expect, it } from 'vitest'
import { addLauf } from '../../../support/addLauf'
import { refusal } from '../../../support/refusal'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

/** A person at A2 in Kranichwerder, a course in the morning and a measure in the afternoon there. */
async function arrange(app: TestApp) {
  const fall = await addFall(app.db, {
    ort: 'Kranichwerder',
    rechtskreis: 'SGB2',
    niveau: 'A2',
    geburtsdatum: '1990-05-05'
  })
  const kurs = await addLauf(app.db, { titel: 'BSK', kursart: 'BSK_B1', instrument: null }, '1234', '08:30', '11:45')
  const mat = await addLauf(app.db, { titel: 'MAT', instrument: 'MAT' }, '13', '12:30', '15:30')
  const elemente = [kurs, mat].map((lauf) => ({ lauf, eintritt: '2027-01-11' }))
  return { fall, kurs, mat, elemente }
}

describe('candidates', () => {
  it('finds course and measure together, with week, constraints and parts', async () => {
    await using app = await startTestApp()
    const { fall, elemente } = await arrange(app)

    const { heute, kandidaten, laeufe } = await app.api.kombination.candidates({ fall })

    expect(heute).toBe('2026-11-22')
    expect(kandidaten).toHaveLength(3)
    const paar = kandidaten.find(({ art }) => art === 'kombination')
    expect(paar).toMatchObject({ elemente, passt: 'auflage', urteile: [{ regel: 'H4', code: 'ausstellen' }] })
    expect(paar?.teile).toHaveLength(7)
    expect(paar?.woche.stuecke.filter(({ art }) => art === 'sprache')).toHaveLength(4)
    expect(laeufe.map(({ titel }) => titel).sort()).toEqual(['BSK', 'MAT'])
  })

  it('sees the week of the person, her children, what she attends and who holds the seats', async () => {
    await using app = await startTestApp()
    const { fall, kurs, mat } = await arrange(app)
    await addSatz(app.db, 'verfuegbarkeit', fall, { wochentag: 2, von: '08:00', bis: '09:00', art: 'GESPERRT' })
    await addSatz(app.db, 'kind', fall, {
      geburt: '2023-02-01',
      betreuungsbedarf: true,
      betreuung: 'KITA',
      betreuungVon: '07:30',
      betreuungBis: '14:00'
    })
    await app.db.updateTable('durchfuehrung').set({ plaetzeFrei: 1 }).where('id', '=', mat).execute()
    const andere = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', andere, { durchfuehrung: mat, status: 'VORGEMERKT', statusSeit: '2026-11-23' })

    const { kandidaten } = await app.api.kombination.candidates({ fall })
    const says = (lauf: string) =>
      kandidaten
        .find(({ elemente }) => elemente.length === 1 && elemente[0]?.lauf === lauf)
        ?.urteile.map(({ regel, code }) => `${regel} ${code}`)

    expect(says(kurs)).toEqual(['H1 gesperrt', 'H4 ausstellen'])
    expect(says(mat)).toEqual(['H6 voll', 'H9 fehlt'])
  })

  it('judges elements chosen by hand, also of a run that has begun', async () => {
    await using app = await startTestApp()
    const { fall, kurs } = await arrange(app)

    const { kandidat } = await app.api.kombination.assess({ fall, elemente: [{ lauf: kurs, eintritt: '2027-01-12' }] })

    expect(kandidat).toMatchObject({ passt: 'nein', urteile: [{ regel: 'H4' }, { regel: 'H5', code: 'tag' }] })
    expect(kandidat.alternativen).toMatchObject([])
  })
})

describe('from a candidate to the chain', () => {
  it('proposes both in one Vorgang that can be taken back', async () => {
    await using app = await startTestApp()
    const { fall, elemente, kurs } = await arrange(app)

    const { id } = await app.api.kombination.propose({ fall, elemente, ueberstimmt: [], begruendung: 'passt zusammen' })

    const { saetze } = await app.api.akte.read({ id: fall })
    expect(saetze.kombination).toMatchObject([
      { id, status: 'VORSCHLAG', erstelltAm: '2026-11-22', begruendung: 'passt zusammen' }
    ])
    expect(saetze.kettenelement).toHaveLength(2)
    expect(saetze.kettenelement.find(({ durchfuehrung }) => durchfuehrung === kurs)).toMatchObject({
      ...{ kombination: id, planstatus: 'GEPLANT', elementart: 'SPRACHE_BSK', wochenstunden: 13 },
      ...{ beginnPlan: '2027-01-11', endePlan: '2027-06-25' }
    })
    await app.api.akte.undo({ id: fall })
    const danach = (await app.api.akte.read({ id: fall })).saetze
    expect([danach.kombination, danach.kettenelement]).toEqual([[], []])
  })

  it('refuses what is violated, and keeps the reason of an override', async () => {
    await using app = await startTestApp()
    const { fall, kurs } = await arrange(app)
    await addSatz(app.db, 'verfuegbarkeit', fall, { wochentag: 2, von: '08:00', bis: '09:00', art: 'GESPERRT' })
    const vorschlag = { fall, elemente: [{ lauf: kurs, eintritt: '2027-01-11' }], begruendung: null }

    await expect(app.api.kombination.propose({ ...vorschlag, ueberstimmt: [] })).rejects.toMatchObject(
      refusal('kombination.verletzt', { regeln: ['H1'] })
    )
    const grund = 'Der Termin am Dienstag lässt sich verlegen.'
    await app.api.kombination.propose({
      ...vorschlag,
      ueberstimmt: [
        { regel: 'H1', grund },
        { regel: 'H9', grund: 'nicht nötig' }
      ]
    })
    const { saetze } = await app.api.akte.read({ id: fall })
    expect(JSON.parse(saetze.kombination[0]?.ueberstimmt ?? '')).toEqual([{ regel: 'H1', grund }])
  })

  it('goes on to participations, each step at its time', async () => {
    await using app = await startTestApp()
    const { fall, elemente } = await arrange(app)
    const { id } = await app.api.kombination.propose({ fall, elemente, ueberstimmt: [], begruendung: null })

    await app.api.kombination.advance({ id, version: 1, status: 'BESPROCHEN', grund: null })
    await app.api.kombination.advance({ id, version: 2, status: 'BEANTRAGT', grund: null })
    const beantragt = (await app.api.akte.read({ id: fall })).saetze.kettenelement
    expect(beantragt.map(({ planstatus }) => planstatus)).toEqual(['ANGEFRAGT', 'ANGEFRAGT'])

    await app.api.kombination.advance({ id, version: 3, status: 'AKTIV', grund: null })
    const { saetze } = await app.api.akte.read({ id: fall })
    expect(saetze.teilnahme).toHaveLength(2)
    expect(saetze.teilnahme[0]).toMatchObject({ status: 'VORGEMERKT', eintrittPlan: '2027-01-11' })
    expect(
      saetze.kettenelement.every(({ teilnahme, planstatus }) => teilnahme !== null && planstatus === 'ZUGEWIESEN')
    ).toBe(true)
  })

  it('gives it up with a reason only, and never skips back', async () => {
    await using app = await startTestApp()
    const { fall, elemente } = await arrange(app)
    const { id } = await app.api.kombination.propose({ fall, elemente, ueberstimmt: [], begruendung: null })
    const weiter = (status: 'VERWORFEN' | 'BEENDET', grund: string | null) =>
      app.api.kombination.advance({ id, version: 1, status, grund })

    await expect(weiter('BEENDET', null)).rejects.toMatchObject({ data: { code: 'kombination.schritt' } })
    await expect(weiter('VERWORFEN', null)).rejects.toMatchObject(refusal('kombination.grundFehlt'))
    await weiter('VERWORFEN', 'Die Person zieht um.')

    const { saetze } = await app.api.akte.read({ id: fall })
    expect(saetze.kettenelement.map(({ verworfenGrund }) => verworfenGrund)).toEqual([
      'Die Person zieht um.',
      'Die Person zieht um.'
    ])
    await expect(weiter('BEENDET', null)).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
  })
})
