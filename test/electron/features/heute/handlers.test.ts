import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const ohneAnschluss = { kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18', titel: 'IK 4' }

it('lists open Wiedervorlagen of the past and the next four weeks, the oldest first', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db, { nachname: 'Beispiel', vorname: 'Amira' })
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-12-20', betreff: 'in vier Wochen' })
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-12-21', betreff: 'noch später' })
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-01', betreff: 'überfällig' })
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-02', betreff: 'fertig', erledigtAm: '2026-11-03' })

  const { wiedervorlagen } = await app.api.heute.read(undefined)

  expect(wiedervorlagen.gesamt).toBe(2)
  expect(wiedervorlagen.zeilen.map(({ betreff }) => betreff)).toEqual(['überfällig', 'in vier Wochen'])
})

it('settles a Wiedervorlage with the version it was shown at', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-22', betreff: 'Anruf' })
  const [eine] = (await app.api.heute.read(undefined)).wiedervorlagen.zeilen

  await app.api.akte.saveSatz({
    art: 'wiedervorlage',
    id: eine!.id,
    version: eine!.version,
    werte: { erledigtAm: '2026-11-22' }
  })

  expect((await app.api.heute.read(undefined)).wiedervorlagen.gesamt).toBe(0)
})

it('names the course that ends with nothing after it, and only that one', async () => {
  await using app = await startTestApp()
  const ohne = await addFall(app.db, { nachname: 'Ohne' })
  await addSatz(app.db, 'teilnahme', ohne, ohneAnschluss)
  await addSatz(app.db, 'teilnahme', ohne, { ...ohneAnschluss, status: 'BEENDET_REGULAER', austrittIst: '2025-12-18' })
  const mit = await addFall(app.db, { nachname: 'Mit' })
  await addSatz(app.db, 'teilnahme', mit, ohneAnschluss)
  await addSatz(app.db, 'teilnahme', mit, { kursart: 'BSK_B2', status: 'ANGEMELDET' })

  const { enden } = await app.api.heute.read(undefined)

  expect(enden).toMatchObject({ gesamt: 1, zeilen: [{ nachname: 'Ohne', ende: '2026-12-18', titel: 'IK 4' }] })
})

it('shows the day a title really ends, and the day an entitlement lapses', async () => {
  await using app = await startTestApp({ today: () => '2027-01-15' })
  await addFall(app.db, { nachname: 'Fortgeltung', aufenthaltsstatus: 'AE_24', titelBis: '2026-12-01' })
  const fall = await addFall(app.db, { nachname: 'Berechtigt', aufenthaltsstatus: 'EU' })
  await addSatz(app.db, 'berechtigung', fall, {
    zugangsweg: 'IK_ANSPRUCH',
    status: 'ANGEMELDET',
    angemeldetAm: '2026-02-01'
  })
  await addSatz(app.db, 'berechtigung', fall, { zugangsweg: 'BSK_JC', status: 'AUSGESTELLT', gueltigBis: '2027-09-01' })

  const { titel, berechtigungen } = await app.api.heute.read(undefined)

  expect(titel.zeilen).toMatchObject([{ nachname: 'Fortgeltung', ende: '2027-03-04' }])
  expect(berechtigungen.zeilen).toMatchObject([{ nachname: 'Berechtigt', erlischt: '2027-02-01' }])
})

it('says that nobody is there yet', async () => {
  await using app = await startTestApp()

  expect(await app.api.heute.read(undefined)).toMatchObject({ personen: 0, heute: '2026-11-22', uebernahmen: [] })
})
