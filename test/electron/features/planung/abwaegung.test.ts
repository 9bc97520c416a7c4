import { expect, it } from 'vitest'
import { addLauf } from '../../../support/addLauf'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('gives two one seat each while a combination counts little, one both where it counts much, and keeps nothing', async () => {
  await using app = await startTestApp()
  for (const nachname of ['Anders', 'Berg']) {
    const person = { nachname, ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2', geburtsdatum: '1990-05-05' }
    const fall = await addFall(app.db, person)
    await addSatz(app.db, 'bedarf', fall, { art: 'KOMBINATION', seit: '2026-10-01', status: 'OFFEN' })
  }
  const einPlatz = { plaetzeFrei: 1 }
  await addLauf(app.db, { titel: 'MAT', instrument: 'MAT', ...einPlatz }, '13', '12:30', '15:30')
  await addLauf(app.db, { titel: 'BSK', kursart: 'BSK_B1', instrument: null, ...einPlatz }, '1234', '08:30', '11:45')
  const { id } = await app.api.planung.anlegen({ name: 'Dezember', stichtag: '2026-11-22' })
  const heard: { done: number; total: number }[] = []

  const { personen, plaene } = await app.api.planung.abwaegen({ id }, { onProgress: (stand) => heard.push(stand) })

  expect(personen).toBe(2)
  expect(plaene.map(({ zaehlt }) => zaehlt)).toEqual([1, 1.5, 2, 2.5, 3])
  expect(plaene[0]).toMatchObject({ vermittelt: 2, kombinationen: 0 })
  expect(plaene.at(-1)).toMatchObject({ vermittelt: 1, kombinationen: 1 })
  expect(heard.at(-1)).toEqual({ done: 5, total: 5 })
  expect((await app.api.planung.read({ id })).plaene).toEqual([])
})
