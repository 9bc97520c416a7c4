import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('tells what people wait for and nobody offers, without naming them', async () => {
  await using app = await startTestApp()
  for (const nachname of ['Anders', 'Berg', 'Cole']) {
    const fall = await addFall(app.db, { nachname, ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2' })
    await addSatz(app.db, 'bedarf', fall, { art: 'SPRACHE', kursart: 'BSK_JOB', seit: '2026-10-01', status: 'OFFEN' })
  }

  const { wartende, ideen } = await app.api.planung.fehlend(undefined)

  expect(wartende).toBe(3)
  expect(ideen).toMatchObject([{ kursart: 'BSK_JOB', niveau: 'A2', ort: 'Kranichwerder', personen: 3, mindestens: 3 }])
  expect(JSON.stringify(ideen)).not.toMatch(/Anders|Berg|Cole/)
})
