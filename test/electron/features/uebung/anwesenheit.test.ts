import { addMonths } from '@shared/domain/kalender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../../electron/store/openStore'
import { filled, heute } from '../../../support/somePractice'

describe('attendance in the practice county', () => {
  let store: Store
  beforeAll(async () => {
    store = await filled(400, 11)
  })
  afterAll(() => store.close())

  const rows = () =>
    store.db
      .selectFrom('anwesenheit')
      .innerJoin('teilnahme', 'teilnahme.id', 'anwesenheit.teilnahme')
      .selectAll('anwesenheit')
      .select(['teilnahme.eintrittIst', 'teilnahme.austrittIst', 'teilnahme.fall as wessen'])
      .execute()

  it('is told for months of the participation it names, once for each', async () => {
    const alle = await rows()

    expect(alle.length).toBeGreaterThan(100)
    for (const { monat, eintrittIst, austrittIst, fall, wessen } of alle) {
      expect(fall).toBe(wessen)
      expect(monat >= eintrittIst!.slice(0, 7), monat).toBe(true)
      expect(monat <= (austrittIst ?? heute).slice(0, 7), monat).toBe(true)
      expect(monat >= addMonths(heute, -6).slice(0, 7) && monat < heute.slice(0, 7), monat).toBe(true)
    }
    expect(new Set(alle.map(({ teilnahme, monat }) => `${teilnahme} ${monat}`)).size).toBe(alle.length)
  })

  it('adds up to the days there were', async () => {
    for (const row of await rows()) {
      const { anwesendTage, onlineTage, krankTage, entschuldigtTage, unentschuldigtTage, sollTage } = row
      expect(anwesendTage! + onlineTage! + krankTage! + entschuldigtTage! + unentschuldigtTage!).toBe(sollTage)
    }
  })
})
