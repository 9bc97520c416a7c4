import { describe, expect, it } from 'vitest'
import { insertRows } from '../../../../electron/store/bulk'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const zeile = {
  ...{ ortA: 'Vlotho', ortB: 'Herford', minutenFrueh: 40, minutenMittag: 55, minutenSpaet: 75 },
  letzteRueckfahrt: '18:25'
}
const lage = (name: string, breite: number | null) => ({ name, gemeinde: null, plz: null, breite, laenge: breite && 8 })

describe('the ways of the county', () => {
  it('name every place that people, sites or ways name, once', async () => {
    await using app = await startTestApp()
    await insertRows(app.db, 'wegzeit', [{ ...zeile, stand: '2026-01-01' }])
    await addFall(app.db, { ort: 'herford' })
    await addFall(app.db, { ort: 'Bünde' })
    await app.api.wege.saveOrt({ stand: null, werte: lage('Vlotho', 52) })

    const orte = await app.api.wege.orte()

    expect(orte.map(({ name }) => name)).toEqual(['Bünde', 'Herford', 'Vlotho'])
    expect(orte.map(({ stand }) => stand?.version ?? null)).toEqual([null, null, 1])
  })

  it('are told, of the other direction, estimated or unknown, and say which', async () => {
    await using app = await startTestApp()
    await insertRows(app.db, 'wegzeit', [{ ...zeile, stand: '2026-01-01' }])
    await app.api.wege.saveOrt({ stand: null, werte: lage('Herford', 52) })
    await app.api.wege.saveOrt({ stand: null, werte: lage('Bünde', 52.1) })
    await app.api.wege.saveOrt({ stand: null, werte: lage('Nirgends', null) })

    const von = async (ort: string) =>
      Object.fromEntries((await app.api.wege.von({ ort })).map((weg) => [weg.nach, weg]))

    expect((await von('Vlotho'))['Herford']).toMatchObject({
      version: 1,
      letzteRueckfahrt: '18:25',
      stand: '2026-01-01'
    })
    expect((await von('Herford'))['Vlotho']).toMatchObject({ version: 0, minuten: { frueh: 40 }, geschaetzt: false })
    expect((await von('Herford'))['Bünde']).toMatchObject({
      minuten: { frueh: 48, mittag: 48, spaet: 48 },
      geschaetzt: true
    })
    expect((await von('Herford'))['Nirgends']).toMatchObject({ minuten: null, geschaetzt: false })
  })

  it('are corrected by hand, today, and never over a newer state', async () => {
    await using app = await startTestApp()
    await insertRows(app.db, 'wegzeit', [{ ...zeile, stand: '2026-01-01' }])
    const werte = { ...zeile, ortA: 'vlotho', minutenFrueh: 35, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 1, werte })
    await app.api.wege.save({ version: 0, werte: { ...werte, ortB: 'Bünde' } })

    const wege = await app.api.wege.von({ ort: 'Vlotho' })

    expect(wege.find(({ nach }) => nach === 'Herford')).toMatchObject({
      ...{ version: 2, vonHand: true, stand: '2026-11-22', letzteRueckfahrt: null, minuten: { frueh: 35 } }
    })
    expect(wege.find(({ nach }) => nach === 'Bünde')).toMatchObject({ version: 1, vonHand: true })
    await expect(app.api.wege.save({ version: 1, werte })).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
    await expect(app.api.wege.save({ version: 0, werte })).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
  })

  it('know each place once, and lose no way with it', async () => {
    await using app = await startTestApp()
    await insertRows(app.db, 'wegzeit', [{ ...zeile, stand: null }])
    const stand = await app.api.wege.saveOrt({ stand: null, werte: lage('Vlotho', 52) })
    await expect(app.api.wege.saveOrt({ stand: null, werte: lage(' VLOTHO ', 53) })).rejects.toMatchObject({
      data: { code: 'ort.vergeben' }
    })
    const neu = await app.api.wege.saveOrt({ stand, werte: lage('Vlotho', 53) })
    await expect(app.api.wege.removeOrt(stand)).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
    await app.api.wege.removeOrt(neu)

    expect((await app.api.wege.orte()).map(({ name }) => name)).toEqual(['Herford', 'Vlotho'])
  })
})
