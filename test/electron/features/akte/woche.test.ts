import { describe, expect, it } from 'vitest'
import { startTestApp } from '../../../support/startTestApp'

type App = Awaited<ReturnType<typeof startTestApp>>
const vormittag = { wochentage: [1, 2], von: 480, bis: 720, art: 'FREI' } as const

async function person({ api }: App) {
  const { id } = await api.akte.create({ werte: { nachname: 'Beispiel' } })
  const zeiten = async () => (await api.akte.read({ id })).saetze.verfuegbarkeit
  const paint = async (strich: Parameters<App['api']['akte']['paintWoche']>[0]['strich']) => {
    const stand = (await zeiten()).map((zeit) => ({ id: zeit.id, version: zeit.version }))
    await api.akte.paintWoche({ fall: id, stand, strich })
  }
  const worte = async () => (await zeiten()).map(({ wochentag, von, bis, art }) => `${wochentag} ${von}-${bis} ${art}`)
  return { id, zeiten, paint, worte: async () => (await worte()).sort() }
}

describe('drawing the week of a person', () => {
  it('writes a stretch for each day, and takes all of a stroke back at once', async () => {
    await using app = await startTestApp()
    const { id, paint, worte } = await person(app)

    await paint({ ...vormittag, wochentage: [...vormittag.wochentage] })
    expect(await worte()).toEqual(['1 08:00-12:00 FREI', '2 08:00-12:00 FREI'])

    await app.api.akte.undo({ id })
    expect(await worte()).toEqual([])
  })

  it('cuts and removes what is drawn over', async () => {
    await using app = await startTestApp()
    const { paint, worte } = await person(app)
    await paint({ ...vormittag, wochentage: [1, 2] })

    await paint({ wochentage: [1], von: 600, bis: 720, art: 'GESPERRT' })
    await paint({ wochentage: [2], von: 0, bis: 1439, art: null })

    expect(await worte()).toEqual(['1 08:00-10:00 FREI', '1 10:00-12:00 GESPERRT'])
  })

  it('leaves alone what holds only for a time', async () => {
    await using app = await startTestApp()
    const { id, paint, worte } = await person(app)
    const werte = { wochentag: 1, von: '08:00', bis: '12:00', art: 'GESPERRT', gueltigBis: '2026-12-31' }
    await app.api.akte.createSatz({ art: 'verfuegbarkeit', fall: id, werte })

    await paint({ ...vormittag, wochentage: [1] })

    expect(await worte()).toEqual(['1 08:00-12:00 FREI', '1 08:00-12:00 GESPERRT'])
  })

  it('refuses a stroke over a week that looks different by now', async () => {
    await using app = await startTestApp()
    const { id, paint } = await person(app)
    await paint({ ...vormittag, wochentage: [1] })

    await expect(
      app.api.akte.paintWoche({ fall: id, stand: [], strich: { ...vormittag, wochentage: [1] } })
    ).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
  })
})
