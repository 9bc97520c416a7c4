import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../../support/someFall'
import { startTestApp } from '../../../../support/startTestApp'
import { frau, ik, mann } from './person'

describe('the variants of the Bielefeld queries', () => {
  const variante = (id: string, name: string) =>
    eingebauteZielgruppen.find((eine) => eine.id === id)!.varianten.find((eine) => eine.name === name)!.filter

  it('count earlier drop-outs as participation', async () => {
    await using app = await startTestApp()
    const person = await addFall(app.db, frau)
    await addSatz(app.db, 'teilnahme', person, { kursart: 'IK_ALLG', status: 'ABGEBROCHEN' })
    await addFall(app.db, frau)

    expect((await app.api.zielgruppen.count({ filter: variante('Q1', 'abbrueche') })).treffer).toBe(1)
  })

  it('keep the limit of 2017', async () => {
    await using app = await startTestApp()
    for (const einkommenBetrag of [45_000, 45_099, 45_100]) {
      await addSatz(app.db, 'teilnahme', await addFall(app.db, { ...mann, einkommenBetrag }), ik)
    }

    expect((await app.api.zielgruppen.count({ filter: variante('Q2', 'seed') })).treffer).toBe(2)
  })

  it('follow the limit of the year: 603 € in 2026, 633 € from 2027', async () => {
    const { filter } = eingebauteZielgruppen.find(({ id }) => id === 'Q2')!
    for (const [today, treffer] of [
      ['2026-12-31', 1],
      ['2027-01-01', 2]
    ] as const) {
      await using app = await startTestApp({ today: () => today })
      for (const einkommenBetrag of [60_300, 63_300, 63_301]) {
        await addSatz(app.db, 'teilnahme', await addFall(app.db, { ...mann, einkommenBetrag }), ik)
      }
      expect((await app.api.zielgruppen.count({ filter })).treffer).toBe(treffer)
    }
  })
})
