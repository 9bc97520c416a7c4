import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { change, file, minuten, read, startKreis, stored, zahlen } from '../../../support/wegetabelle'
import { writeWorkbook } from '../../../support/writeWorkbook'

describe('a table of ways', () => {
  it('is shown before it is written, keeps corrections by hand, and is taken back with one click', async () => {
    await using app = await startKreis()
    await app.api.wege.saveVorlage()
    await change({
      'Vlotho – Herford': { 'früh (Minuten)': '35 min', Stand: '01.10.2026' },
      'Bünde – Herford': { 'früh (Minuten)': 20 },
      'Spenge – Herford': { 'früh (Minuten)': 30, 'mittags (Minuten)': 30, 'abends (Minuten)': '1:05' },
      'Spenge – Bünde': { 'letzte Rückfahrt': 'stündlich' }
    })
    const vorher = await stored(app)
    const { id, ...vorschau } = await read(app)
    expect(zahlen(vorschau)).toMatchObject({ neu: 1, geaendert: 1, behalten: 1, abgelehnt: 1 })
    expect(await app.api.wege.tabellenzeilen({ id, zustand: 'geaendert', limit: 10 })).toMatchObject([
      { von: 'Vlotho', nach: 'Herford', alt: { frueh: 40 }, neu: { frueh: 35, mittag: 55, stand: '2026-10-01' } }
    ])
    expect(await stored(app)).toEqual(vorher)

    const { vorgang, ...getan } = await app.api.wege.uebernimm({ id })

    expect(getan).toMatchObject({ neu: 1, geaendert: 1, orte: 0 })
    expect(await stored(app)).toMatchObject([
      { ortA: 'Bünde', minutenFrueh: 40, vonHand: 1, version: 1 },
      { ortA: 'Spenge', ortB: 'Herford', minutenSpaet: 65, stand: '2026-11-22', vonHand: 0, version: 1 },
      { ortA: 'Vlotho', minutenFrueh: 35, letzteRueckfahrt: '18:25', version: 2 }
    ])
    expect(await app.api.wege.tabelle()).toBeNull()
    // The way back outlives the lock.
    const danach = app.afterLock()
    expect(await danach.wege.letzteUebernahme()).toMatchObject({ vorgang, neu: 1 })
    expect(await danach.wege.nimmZurueck({ vorgang })).toEqual({ zurueckgenommen: 2, verschont: [] })
    expect(await stored(app)).toEqual(vorher.map((row) => (row.ortA === 'Vlotho' ? { ...row, version: 3 } : row)))
    expect(await danach.wege.letzteUebernahme()).toBeNull()
    await expect(danach.wege.nimmZurueck({ vorgang })).rejects.toMatchObject({
      data: { code: 'wege.nichtsZuZuruecknehmen' }
    })
  })

  it('overwrites corrections by hand where a person says so', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Bünde', 'Herford', 20]
      ])
    )
    const { id } = await read(app)
    const vorschau = await app.api.wege.entscheide({ id, entscheidungen: { orte: [], ueberschreiben: true } })
    expect(vorschau).toMatchObject({ eigene: 1, zaehler: { geaendert: 1, behalten: 0 } })

    const { vorgang } = await app.api.wege.uebernimm({ id })

    expect((await stored(app))[0]).toMatchObject({ minutenMittag: 20, vonHand: 0, version: 2 })
    await app.api.wege.nimmZurueck({ vorgang })
    expect((await stored(app))[0]).toMatchObject({ minutenMittag: 55, vonHand: 1, stand: '2026-01-01', version: 3 })
  })

  it('spares at the way back what somebody changed since, and names it', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 20],
        ['Spenge', 'Bünde', 9]
      ])
    )
    const { vorgang } = await app.api.wege.uebernimm(await read(app))
    const werte = { ortA: 'Vlotho', ortB: 'Herford', ...minuten, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 2, werte })

    expect(await app.api.wege.nimmZurueck({ vorgang })).toEqual({
      zurueckgenommen: 1,
      verschont: ['Vlotho – Herford']
    })
    expect((await stored(app)).map(({ ortA, minutenFrueh }) => [ortA, minutenFrueh])).toEqual([
      ['Bünde', 40],
      ['Vlotho', 40]
    ])
  })

  it('is written whole or not at all: a way that changed since the preview stops it', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 20],
        ['Spenge', 'Bünde', 9]
      ])
    )
    const { id } = await read(app)
    const werte = { ortA: 'Vlotho', ortB: 'Herford', ...minuten, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 1, werte })

    await expect(app.api.wege.uebernimm({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
    })
    expect((await stored(app)).map(({ ortA }) => ortA)).toEqual(['Bünde', 'Vlotho'])
    // Compared again, the correction that was made meanwhile is kept.
    const neu = await app.api.wege.entscheide({ id, entscheidungen: { orte: [], ueberschreiben: false } })
    expect(zahlen(neu)).toEqual({ behalten: 1, neu: 1 })
  })

  it('in the form of a matrix asks for places nobody knows, and adds those a person calls new', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['Ort', 'Herford', 'Löhne'],
        ['Vlohto', 41, 30],
        ['Spenge', 33, null]
      ])
    )
    const { id, unbekannte, form } = await read(app)
    expect(form).toBe('matrix')
    expect(unbekannte.map(({ name, vorschlaege }) => [name, vorschlaege])).toEqual([
      ['Löhne', []],
      ['Vlohto', ['Vlotho']]
    ])
    await expect(app.api.wege.uebernimm({ id })).rejects.toMatchObject({
      data: { code: 'wege.ortOffen', details: { ort: 'Löhne', weitere: 1 } }
    })

    const orte = [
      { ort: 'Löhne', entscheid: { art: 'neu' as const } },
      { ort: 'Vlohto', entscheid: { art: 'bekannt' as const, name: 'Vlotho' } }
    ]
    await app.api.wege.entscheide({ id, entscheidungen: { orte, ueberschreiben: false } })
    const { vorgang, ...getan } = await app.api.wege.uebernimm({ id })

    expect(getan).toMatchObject({ neu: 2, geaendert: 1, orte: 1 })
    expect((await app.api.wege.orte()).find(({ name }) => name === 'Löhne')?.stand).toMatchObject({ version: 1 })
    await app.api.wege.nimmZurueck({ vorgang })
    expect((await app.api.wege.orte()).map(({ name }) => name)).not.toContain('Löhne')
  })

  it('that cannot be understood is refused, and nothing stays open', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['Name', 'Telefon'],
        ['Amt', '05221']
      ])
    )
    await expect(app.api.wege.openTabelle(undefined)).rejects.toMatchObject({ data: { code: 'wege.nichtErkannt' } })
    expect(await app.api.wege.tabelle()).toBeNull()
    await expect(app.api.wege.discardTabelle({ id: crypto.randomUUID() })).rejects.toMatchObject({
      data: { code: 'uebernahme.nichtOffen' }
    })
    expect(readFileSync(file).length).toBeGreaterThan(0)
  })
})
