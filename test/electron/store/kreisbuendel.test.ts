import type { Lauf } from '@shared/domain/kombination/lauf'
import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { expect, it } from 'vitest'
import { createKreisbuendel, type Kreisbuendel, type Kreisfrage } from '../../../electron/store/kreisbuendel'
import { addLauf } from '../../support/addLauf'
import { addFall, addSatz } from '../../support/someFall'
import { startTestApp, type TestApp } from '../../support/startTestApp'

const alle: Kreisfrage = { heute: '2026-11-22', kriterien: planungskriterienVorgabe, wer: null }
type Kreis = ReturnType<typeof createKreisbuendel>

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
async function sameAsFresh(app: TestApp, kept: Kreis, frage = alle) {
  const plain = ({ personen, buendelJe, welt }: Kreisbuendel) => ({
    personen: personen.map(({ fall }) => fall),
    buendel: [...buendelJe].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    frei: welt.laeufe.map(({ id, frei }) => [id, frei])
  })
  const [eines, frisch] = [plain(await kept(frage)), plain(await createKreisbuendel(app.db)(frage))]
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

  const strenger = { ...alle, kriterien: { ...alle.kriterien, maxWoche: 8 } }
  expect((await sameAsFresh(app, kept, strenger)).buendel).not.toEqual((await sameAsFresh(app, kept)).buendel)
  expect((await sameAsFresh(app, kept, { ...alle, wer: [faelle[2]!] })).personen).toEqual([faelle[2]])
  await sameAsFresh(app, kept)
})

it('says what would be with other runs, and keeps nothing of it', async () => {
  await using app = await startTestApp()
  const { kurs } = await arrange(app)
  const kept = createKreisbuendel(app.db)
  const vorher = await kept(alle)
  const anders = (laeufe: readonly Lauf[]) => laeufe.filter(({ id }) => id !== kurs)
  const withKurs = ({ buendelJe }: Kreisbuendel) =>
    [...buendelJe.values()].flat().filter(({ elemente }) => elemente.some(({ lauf }) => lauf === kurs)).length

  const ohne = await kept(alle, { anders })

  expect([withKurs(vorher) > 0, withKurs(ohne)]).toEqual([true, 0])
  expect(ohne.welt.laeufe).toHaveLength(vorher.welt.laeufe.length - 1)
  await sameAsFresh(app, kept)
})
