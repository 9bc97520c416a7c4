import { expect, it } from 'vitest'
import { amal, november, oktober, samer, startWith } from '../../../support/someAbzug'

it('names whom an import added, and whom it changed', async () => {
  const neue = { kundennummer: '498A012999', nachname: 'Meyer', vorname: 'Uwe' }
  const liste = november({ ...amal, ort: 'Oberfinken' }, samer, neue)
  await using app = await startWith(oktober, liste)
  const erste = await app.takeOver(oktober)
  const zweite = await app.takeOver(liste)

  const { total, personen } = await app.api.austausch.betroffene({ id: zweite.id, limit: 50 })

  expect((await app.api.austausch.betroffene({ id: erste.id, limit: 1 })).total).toBe(2)
  expect(total).toBe(2)
  expect(personen).toMatchObject([
    { name: 'Haddad, Amal', neu: false },
    { name: 'Meyer, Uwe', neu: true }
  ])
})
