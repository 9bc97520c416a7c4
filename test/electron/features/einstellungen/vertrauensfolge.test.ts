import { vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'
import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const ifkZuerst = [{ arten: ['IFK_EINSCHAETZUNG'], hoechstensMonate: 3 }, ...vertrauensfolgeVorgabe]

async function someProgram() {
  const app = await startTestApp()
  const fall = await addFall(app.db)
  await addFall(app.db, { nachname: 'Ohne' })
  await addSatz(app.db, 'sprachstand', fall, { art: 'ZERTIFIKAT', datum: '2026-08-01', niveauGesamt: 'B1' })
  await addSatz(app.db, 'sprachstand', fall, { art: 'IFK_EINSCHAETZUNG', datum: '2026-10-01', niveauGesamt: 'A2' })
  const niveau = async () => (await app.api.akte.read({ id: fall })).fall.niveau
  return { app, fall, niveau }
}

it('brings every level up to a new order of trust, tells how far it is, and goes back when the order does', async () => {
  const { app, niveau } = await someProgram()
  await using _ = app
  const { version, wert } = await app.api.einstellungen.readVertrauensfolge()
  expect(wert).toEqual(vertrauensfolgeVorgabe)
  const heard: unknown[] = []

  const saved = await app.api.einstellungen.saveVertrauensfolge(
    { version, wert: ifkZuerst },
    { onProgress: (progress) => heard.push(progress) }
  )
  expect(saved).toEqual({ version: version + 1, wert: ifkZuerst, geaendert: 1 })
  expect(heard).toEqual([{ done: 2, total: 2 }])
  expect(await niveau()).toBe('A2')

  await app.api.einstellungen.saveVertrauensfolge({ version: saved.version, wert: vertrauensfolgeVorgabe })
  expect(await niveau()).toBe('B1')
})

it('holds for what is entered afterwards', async () => {
  const { app, fall, niveau } = await someProgram()
  await using _ = app
  await app.api.einstellungen.saveVertrauensfolge({ version: 0, wert: ifkZuerst })
  await app.api.akte.createSatz({
    art: 'sprachstand',
    fall,
    werte: { art: 'ZERTIFIKAT', datum: '2026-11-20', niveauGesamt: 'B2', pruefung: 'DTB_B2' }
  })
  expect(await niveau()).toBe('A2')
  expect((await app.api.akte.read({ id: fall })).vertrauensfolge).toEqual(ifkZuerst)
})

it('refuses what somebody else saved meanwhile, and an empty order', async () => {
  const { app, niveau } = await someProgram()
  await using _ = app
  await app.api.einstellungen.saveVertrauensfolge({ version: 0, wert: ifkZuerst })
  await expect(
    app.api.einstellungen.saveVertrauensfolge({ version: 0, wert: vertrauensfolgeVorgabe })
  ).rejects.toThrow()
  await expect(app.api.einstellungen.saveVertrauensfolge({ version: 1, wert: [] })).rejects.toThrow()
  expect(await niveau()).toBe('A2')
})

it('keeps which ways into a course are suspended; as shipped, the admission by BAMF', async () => {
  await using app = await startTestApp()
  const { version, wert } = await app.api.einstellungen.readAusgesetzteZugangswege()
  expect(wert).toEqual(['IK_ZUL_BAMF'])
  await app.api.einstellungen.saveAusgesetzteZugangswege({ version, wert: ['IK_ZUL_JC'] })
  expect((await app.api.einstellungen.readAusgesetzteZugangswege()).wert).toEqual(['IK_ZUL_JC'])
  await expect(app.api.einstellungen.saveAusgesetzteZugangswege({ version, wert: [] })).rejects.toThrow()
})
