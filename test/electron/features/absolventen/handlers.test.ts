import { expect, it } from 'vitest'
import type { Db } from '../../../../electron/store/tables'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

/** A course that ends on 2026-12-18, four weeks from today, with three persons in it. */
async function addKurs(db: Db, werte = {}) {
  const kurs = { titel: 'IK Torfhude', kursart: 'IK_ALLG', instrument: null, ende: '2026-12-18', ...werte }
  const { id } = await addDurchfuehrung(db, kurs)
  const personen = []
  for (const nachname of ['Adler', 'Birke', 'Carl']) {
    const fall = await addFall(db, { nachname })
    const stand = { status: 'EINGETRETEN', eintrittIst: '2026-03-02', austrittPlan: kurs.ende }
    const teilnahme = await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, kursart: 'IK_ALLG', ...stand })
    personen.push({ fall, teilnahme })
  }
  return { id, personen }
}

const ende = (id: string, werte = {}) => ({
  ...{ id, version: 1, sprachstand: null, integration: null },
  werte: { status: 'BEENDET_REGULAER', austrittIst: '2026-11-20', verbleib: 'SPRACHKURS', ...werte }
})

it('lists courses that end within 16 weeks, with what is due in them', async () => {
  await using app = await startTestApp()
  const { id, personen } = await addKurs(app.db)
  await addDurchfuehrung(app.db, { ende: '2027-06-30' })
  await addDurchfuehrung(app.db, { ende: '2026-12-31' })
  await addSatz(app.db, 'teilnahme', personen[0]!.fall, {
    titel: 'BSK B2',
    status: 'ANGEMELDET',
    eintrittPlan: '2027-01-11'
  })

  const { kurse } = await app.api.absolventen.list()

  expect(kurse).toHaveLength(1)
  // four weeks before the end a next step is due; one has it
  expect(kurse[0]).toMatchObject({ id, teilnehmende: 3, ohneAnschluss: 2, faellig: 2, ohneEnde: 0 })
  const { absolventen } = await app.api.absolventen.read({ id })
  expect(absolventen.map(({ nachname }) => nachname)).toEqual(['Adler', 'Birke', 'Carl'])
  expect(absolventen[0]?.anschluss).toMatchObject({ text: 'BSK B2', stand: 'ANGEMELDET', beginn: '2027-01-11' })
})

it('keeps a course that ended as long as something is missing', async () => {
  await using app = await startTestApp()
  const { personen } = await addKurs(app.db, { ende: '2026-11-20' })
  expect((await app.api.absolventen.list()).kurse[0]).toMatchObject({ ohneEnde: 3 })
  await app.api.absolventen.saveErgebnisse({ zeilen: personen.map(({ teilnahme }) => ende(teilnahme)) })
  expect((await app.api.absolventen.list()).kurse).toEqual([])
})

it('saves how it ended for a group as one Vorgang, and tells which rows it refused', async () => {
  await using app = await startTestApp()
  const { personen } = await addKurs(app.db)
  const [a, b, c] = personen.map(({ teilnahme }) => teilnahme)
  const sprachstand = { art: 'ZERTIFIKAT', datum: '2026-11-20', niveauGesamt: 'B1' }
  const vonMorgen = { art: 'ZERTIFIKAT', datum: '2026-11-23', niveauGesamt: 'B1' }

  const done: number[] = []
  const ergebnis = await app.api.absolventen.saveErgebnisse(
    {
      zeilen: [
        { ...ende(a!), sprachstand },
        { ...ende(b!), sprachstand: vonMorgen },
        ende(c!, { status: 'UNTERBROCHEN', austrittIst: null })
      ]
    },
    { onProgress: (progress) => done.push(progress.done) }
  )

  expect(ergebnis).toMatchObject({ gespeichert: 2, abgelehnt: [{ teilnahme: b }] })
  expect(ergebnis.abgelehnt[0]?.grund).toContain('23.11.2026')
  expect(done).toEqual([1, 2, 3])
  const rows = await app.db.selectFrom('teilnahme').select(['id', 'status']).execute()
  const statusOf = (id: string | undefined) => rows.find((row) => row.id === id)?.status
  expect([a, b, c].map(statusOf)).toEqual(['BEENDET_REGULAER', 'EINGETRETEN', 'UNTERBROCHEN'])

  await app.api.faelle.zuruecknehmen({ vorgang: ergebnis.vorgang! })
  const wieder = await app.db.selectFrom('teilnahme').select('status').distinct().execute()
  expect(wieder).toEqual([{ status: 'EINGETRETEN' }])
  expect(await app.db.selectFrom('sprachstand').selectAll().execute()).toEqual([])
})

it('notes nothing where every row was refused', async () => {
  await using app = await startTestApp()
  const { personen } = await addKurs(app.db)
  const zeilen = [ende(personen[0]!.teilnahme, { verbleib: null })]

  const ergebnis = await app.api.absolventen.saveErgebnisse({ zeilen })

  expect(ergebnis).toMatchObject({ vorgang: null, gespeichert: 0, abgelehnt: [{}] })
  expect(await app.db.selectFrom('protokoll').selectAll().execute()).toEqual([])
})

it('enters a visit for the chosen, which settles their task', async () => {
  await using app = await startTestApp()
  const { id, personen } = await addKurs(app.db)
  const faelle = personen.slice(0, 2).map(({ fall }) => fall)

  const { anzahl } = await app.api.absolventen.saveBesuch({
    faelle,
    datum: '2026-11-20',
    anschluss: true,
    vermerk: null
  })

  expect(anzahl).toBe(2)
  const { absolventen } = await app.api.absolventen.read({ id })
  const gespraech = absolventen.map(
    ({ aufgaben }) => aufgaben.find(({ art }) => art === 'anschlussgespraech')?.erledigt
  )
  expect(gespraech).toEqual([true, true, false])
})

it('prints the list of a visit with name and next step, and notes it with the persons', async () => {
  let html = ''
  await using app = await startTestApp({
    print: async (text) => {
      html = text.replaceAll('\u00AD', '')
      return true
    }
  })
  const { id, personen } = await addKurs(app.db)

  await app.api.druck.print({ art: 'besuchsliste', durchfuehrung: id })

  for (const text of ['Besuchsliste: IK Torfhude', 'Adler', 'noch nichts geplant', 'vertraulich']) {
    expect(html).toContain(text)
  }
  const eintrag = await app.db.selectFrom('protokoll').selectAll().executeTakeFirstOrThrow()
  expect(eintrag.aktion).toBe('besuchsliste gedruckt')
  for (const { fall } of personen) expect(JSON.stringify(eintrag)).toContain(fall)
})
