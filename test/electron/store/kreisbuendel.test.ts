import { withFassung } from '@shared/domain/planung/katalog'
import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { expect, it } from 'vitest'
import { createKreisbuendel, type Kreisbuendel } from '../../../electron/store/kreisbuendel'
import { addLauf } from '../../support/addLauf'
import { addFall, addSatz } from '../../support/someFall'
import { startTestApp, type TestApp } from '../../support/startTestApp'

const HEUTE = '2026-11-22'

/** Three who wait in Kranichwerder, two courses and two measures there. */
async function arrange(app: TestApp) {
  const faelle: string[] = []
  for (const niveau of ['A2', 'B1', 'A2']) {
    const fall = await addFall(app.db, { ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau })
    await addSatz(app.db, 'bedarf', fall, { art: 'KOMBINATION', seit: '2026-08-01', status: 'OFFEN' })
    faelle.push(fall)
  }
  const kurs = await addLauf(app.db, { titel: 'BSK', kursart: 'BSK_B1', instrument: null }, '1234', '08:30', '11:45')
  await addLauf(app.db, { titel: 'BSK 2', kursart: 'BSK_B2', instrument: null }, '24', '13:30', '16:00')
  const mat = await addLauf(app.db, { titel: 'MAT', instrument: 'MAT' }, '13', '12:30', '15:30')
  await addLauf(app.db, { titel: 'Coaching', instrument: 'GB16K' }, '5', '09:00', '11:00')
  return { faelle, kurs, mat }
}

/** What is kept is what one would find afresh. */
async function sameAsFresh(app: TestApp, kept: { current(heute: string): Promise<Kreisbuendel> }) {
  const plain = ({ personen, buendelJe, welt }: Kreisbuendel) => ({
    personen: personen.map(({ fall }) => fall),
    buendel: [...buendelJe].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    frei: welt.laeufe.map(({ id, frei }) => [id, frei])
  })
  const [eines, frisch] = [plain(await kept.current(HEUTE)), plain(await createKreisbuendel(app.db).current(HEUTE))]
  expect(eines).toEqual(frisch)
  return eines
}

it('keeps the bundles of everybody up to date through every kind of edit', async () => {
  await using app = await startTestApp()
  const { faelle, kurs, mat } = await arrange(app)
  const kept = createKreisbuendel(app.db)
  const zahl = async () => (await sameAsFresh(app, kept)).buendel.reduce((summe, [, eine]) => summe + eine.length, 0)
  const anfang = await zahl()
  expect(anfang).toBeGreaterThan(6)

  await app.api.akte.createSatz({
    ...{ art: 'verfuegbarkeit', fall: faelle[0]! },
    werte: { wochentag: 1, von: '08:00', bis: '16:00', art: 'GESPERRT' }
  })
  const gesperrt = await zahl()
  expect(gesperrt).toBeLessThan(anfang)

  const { durchfuehrung } = await app.api.angebote.read({ id: mat })
  const { id, version, traeger, termine, ...werte } = durchfuehrung
  await app.api.angebote.save({ stand: { id, version }, traeger, werte: { ...werte, plaetzeFrei: 0 }, termine })
  const voll = await zahl()
  expect(voll).toBeLessThan(gesperrt)

  await app.api.akte.undo({ id: faelle[0]! })
  expect(await zahl()).toBeGreaterThan(voll)

  const elemente = [{ lauf: kurs, eintritt: '2027-01-11' }]
  await app.api.kombination.propose({ fall: faelle[2]!, elemente, ueberstimmt: [], begruendung: null })
  expect((await sameAsFresh(app, kept)).personen).toEqual([faelle[0], faelle[1]].toSorted())

  const kriterien = {
    version: 0,
    name: 'planungskriterien',
    wert: JSON.stringify(
      withFassung([], { vereinbartAm: HEUTE, grund: 'Probe', kriterien: { ...planungskriterienVorgabe, maxWoche: 8 } })
    )
  }
  await app.db.insertInto('einstellung').values(kriterien).execute()
  await sameAsFresh(app, kept)
})
