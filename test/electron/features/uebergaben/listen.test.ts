import { uebergabevorlagen } from '@shared/domain/uebergabe/vorlagen'
import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { addTeam } from '../../../support/someTeam'
import { startTestApp } from '../../../support/startTestApp'

it('lists the persons whose criteria suggest a handover, by team, without those on their way', async () => {
  await using app = await startTestApp()
  await addTeam(app.db, { name: 'Spezial', art: 'SPEZIAL' })
  await addTeam(app.db, { name: 'Nord', art: 'UE25' })
  const reif = await addFall(app.db, { nachname: 'Reif', team: 'Spezial', niveau: 'B1', niveauAm: '2025-01-01' })
  await addFall(app.db, { nachname: 'Anfang', team: 'Spezial', niveau: 'A1' })
  await addFall(app.db, { nachname: 'Längst dort', team: 'Nord', niveau: 'B2' })
  await addFall(app.db, { nachname: 'Ohne Team', niveau: 'B1' })
  await addFall(app.db, { nachname: 'Beendet', team: 'Spezial', niveau: 'B1', fallStatus: 'GESCHLOSSEN' })

  const alle = await app.api.uebergaben.pruefen({ team: null, limit: 50 })
  const spezial = await app.api.uebergaben.pruefen({ team: 'Spezial', limit: 50 })

  expect(alle.zeilen.map(({ nachname }) => nachname)).toEqual(['Ohne Team', 'Reif'])
  expect(alle.jeTeam).toEqual([
    { team: '', anzahl: 1 },
    { team: 'Spezial', anzahl: 1 }
  ])
  expect(spezial.zeilen).toMatchObject([{ fall: reif, zielTeamart: 'UE25' }])
  expect(spezial.zeilen[0]?.antworten[0]).toMatchObject({ id: 'U-1', erfuellt: true, hinweise: ['nachweisAlt'] })

  await app.api.uebergaben.prepare({ fall: reif, anlass: 'SPRACHNIVEAU', anTeam: null })

  expect((await app.api.uebergaben.pruefen({ team: 'Spezial', limit: 50 })).gesamt).toBe(0)
})

it('tells of 24 months without an Integrationskurs, and points to a team of the right kind', async () => {
  await using app = await startTestApp()
  await addTeam(app.db, { name: 'Spezial', art: 'SPEZIAL' })
  await addTeam(app.db, { name: 'Jugend', art: 'U25' })
  const fall = await addFall(app.db, {
    ...{ team: 'Spezial', niveau: 'A2', geburtsdatum: '2004-05-01', fallSeit: '2024-01-01' }
  })

  const ohne = await app.api.uebergaben.evaluate({ fall })
  await app.api.akte.createSatz({
    ...{ art: 'teilnahme', fall, werte: { kursart: 'IK_ALLG', status: 'BEENDET_REGULAER', austrittIst: '2025-01-01' } }
  })
  const mit = await app.api.uebergaben.evaluate({ fall })

  const dauer = (antworten: typeof ohne.antworten) => antworten.find(({ id }) => id === 'U-4')
  expect(ohne).toMatchObject({ pruefen: true, zielTeam: 'Jugend', regeln: 'Vorschlag der AG 3' })
  expect(dauer(ohne.antworten)?.hinweise).toEqual(['ohneIntegrationskurs'])
  expect(dauer(mit.antworten)?.hinweise).toEqual([])
})

it('asks what the office decided to ask', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db, { team: 'Spezial', niveau: 'B1' })
  const { version } = await app.api.einstellungen.readUebergaberegeln()
  const { id: _, quelle: __, ...krefeld } = uebergabevorlagen.find(({ id }) => id === 'KREFELD')!

  await app.api.einstellungen.saveUebergaberegeln({ version, wert: krefeld })

  expect((await app.api.uebergaben.evaluate({ fall })).antworten.map(({ id }) => id)).toEqual(['U-7', 'U-8'])
  const leer = { ...krefeld, kriterien: krefeld.kriterien.map((eines) => ({ ...eines, alter: null })) }
  await expect(app.api.einstellungen.saveUebergaberegeln({ version: version + 1, wert: leer })).rejects.toMatchObject({
    data: { code: 'uebergabe.kriteriumOhneBedingung', details: { id: 'U-7' } }
  })
})

it('lists who becomes 25 within 90 days, the nearest first', async () => {
  await using app = await startTestApp()
  await addFall(app.db, { nachname: 'In 90 Tagen', geburtsdatum: '2002-02-20', team: 'Jugend' })
  await addFall(app.db, { nachname: 'In 91 Tagen', geburtsdatum: '2002-02-21', team: 'Jugend' })
  await addFall(app.db, { nachname: 'Heute', geburtsdatum: '2001-11-22', team: 'Jugend' })
  await addFall(app.db, { nachname: 'Gestern', geburtsdatum: '2001-11-21', team: 'Jugend' })

  const { zeilen, jeTeam } = await app.api.uebergaben.wechsel({ team: null, limit: 10 })

  expect(zeilen.map(({ nachname, geburtstag25 }) => [nachname, geburtstag25])).toEqual([
    ['Heute', '2026-11-22'],
    ['In 90 Tagen', '2027-02-20']
  ])
  expect(jeTeam).toEqual([{ team: 'Jugend', anzahl: 2 }])
})

it('counts the cases of each team against its posts', async () => {
  await using app = await startTestApp()
  await addTeam(app.db, { name: 'Jugend', art: 'U25', stellen: 0.5 })
  await addFall(app.db, { team: 'Jugend', geburtsdatum: '2001-11-23' })
  await addFall(app.db, { team: 'Jugend', geburtsdatum: '2001-11-22' })
  await addFall(app.db, { team: 'Jugend', geburtsdatum: null })
  await addFall(app.db, { team: 'Nord', fallStatus: 'GESCHLOSSEN' })
  await addFall(app.db, { team: 'Süd' })

  const { teams, richtwertUe25 } = await app.api.uebergaben.auslastung()

  expect(richtwertUe25).toBe(150)
  expect(teams).toEqual([
    {
      ...{ team: 'Jugend', art: 'U25', stellen: 0.5, faelle: 3, u25: 1, ue25: 1, unbekannt: 1 },
      jeStelle: 6,
      richtwert: 75
    },
    {
      ...{ team: 'Süd', art: null, stellen: null, faelle: 1, u25: 0, ue25: 1, unbekannt: 0 },
      jeStelle: null,
      richtwert: 150
    }
  ])
})
