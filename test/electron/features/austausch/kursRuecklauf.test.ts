import type { Ausgabespalte } from '@shared/domain/ausgaben/spalten'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { describe, expect, it } from 'vitest'
import { startWithKurse } from '../../../support/issuedKurse'
import { edited } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'

const at = listFolder()
type Started = Awaited<ReturnType<typeof startWithKurse>>

const rowsOf = async ({ api }: Pick<Started, 'api'>, id: string) =>
  (await api.austausch.rows({ id, offset: 0, limit: 200 })).zeilen

const cellsOf = async (app: Pick<Started, 'api'>, id: string) =>
  (await rowsOf(app, id)).flatMap(({ row, ruecklauf }) =>
    ruecklauf.filter(({ stand }) => stand !== 'unveraendert').map(({ spalte, stand }) => [row, spalte, stand])
  )

/** Where each course stands in the list, which is in the order of their names. */
async function rowFor(app: Started, at: number): Promise<number> {
  const { id } = await app.api.austausch.openBytes({ file: 'suche.xlsx', bytes: app.issued, fluechtig: true })
  const zeilen = await rowsOf(app, id)
  return zeilen.find(({ angebot }) => angebot?.durchfuehrung === app.ids[at])!.row
}

const storedRun = async ({ api }: Started, id: string) => {
  const { durchfuehrung } = await api.angebote.read({ id })
  return durchfuehrung
}

describe('our list of courses that comes back', () => {
  it('changes nothing as it left, whatever its times, starts and empty fields, and counts as answered', async () => {
    await using app = await startWithKurse(at)

    const offen = await app.open(app.issued)

    expect(offen).toMatchObject({
      ...{ art: 'kursplanungsliste', traeger: { id: app.traeger }, hinweise: [], probleme: 0 },
      ausgabe: { zeilen: { zurueck: 4, fehlend: 0, dazu: 0, doppelt: 0 } },
      zaehler: { unchanged: 4, new: 0, changed: 0, conflict: 0, unclear: 0, rejected: 0, missing: 0 }
    })
    expect(await cellsOf(app, offen.id)).toEqual([])
    expect((await rowsOf(app, offen.id)).flatMap(({ zellen, befunde, gruende }) => [zellen, befunde, gruende])).toEqual(
      Array.from({ length: 12 }, () => [])
    )
    await app.api.austausch.apply({ id: offen.id })
    const { eintraege } = await app.api.ausgaben.list({ text: '', filter: 'alle', limit: 10 })
    expect(eintraege[0]).toMatchObject({ rueckmeldungAm: '2026-11-22' })
  })

  it('brings exactly the cell edited there, and names the one edited here', async () => {
    await using app = await startWithKurse(at)
    const [there, here] = [await rowFor(app, 1), await rowFor(app, 0)]
    const alpha4 = await storedRun(app, app.ids[0]!)
    await app.api.angebote.save({
      stand: { id: alpha4.id, version: alpha4.version },
      ...{ traeger: app.traeger, werte: { ...alpha4, kontakt: 'Herr Beispiel' }, termine: alpha4.termine }
    })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(there, 'kursbeginn').value = new Date('2027-04-12')
    })

    const offen = await app.open(bytes)

    expect((await cellsOf(app, offen.id)).toSorted()).toEqual(
      [
        [there, 'kursbeginn', 'dort'],
        [here, 'kurskontakt', 'hier']
      ].toSorted()
    )
    expect(offen.zaehler).toMatchObject({ changed: 1, unchanged: 3 })
    await app.api.austausch.apply({ id: offen.id })
    expect(await storedRun(app, app.ids[1]!)).toMatchObject({ beginn: '2027-04-12', titel: 'Alpha 5', standort: null })
    expect(await storedRun(app, app.ids[0]!)).toMatchObject({ kontakt: 'Herr Beispiel' })
  })

  it('asks where both sides changed a cell', async () => {
    await using app = await startWithKurse(at)
    const row = await rowFor(app, 0)
    const alpha4 = await storedRun(app, app.ids[0]!)
    await app.api.angebote.save({
      stand: { id: alpha4.id, version: alpha4.version },
      ...{ traeger: app.traeger, werte: { ...alpha4, ueWoche: 22 }, termine: alpha4.termine }
    })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(row, 'ueWoche').value = 25
    })

    const { id } = await app.open(bytes)
    const zeile = (await rowsOf(app, id)).find((one) => one.row === row)!

    expect(zeile).toMatchObject({
      ausgang: 'conflict',
      zellen: [{ feld: 'ueWoche', von: 22, nach: 25, konflikt: 'beide', nehmen: false }]
    })
    expect(zeile.ruecklauf.find(({ spalte }) => spalte === 'ueWoche')).toMatchObject({
      ...{ stand: 'beide', ausgegeben: 20, dort: 25, hier: 22 }
    })
    await app.api.austausch.decide({
      id,
      entscheidungen: [{ art: 'zelle', satz: app.ids[0]!, feld: 'ueWoche', vorzug: 'liste' }]
    })
    await app.api.austausch.apply({ id })
    expect(await storedRun(app, app.ids[0]!)).toMatchObject({ ueWoche: 25 })
  })

  it('names exactly the cell that was edited, whichever it is, and would take it over', async () => {
    await using app = await startWithKurse(at)
    const row = await rowFor(app, 0)
    const werte: Partial<Record<Ausgabespalte, string | number | Date>> = {
      ...{ kursort: 'Moosbrook', kursart: 'Jugendintegrationskurs', angebot: 'Alpha 44', massnahmeNr: '498/0999/1/27' },
      ...{ kurskennung: 'A-44', kursabschnitt: 'Modul 4', kursbeginn: new Date('2027-02-01') },
      ...{ kursende: new Date('2027-07-31'), kurstage: 'Mo–Mi', uhrzeit: 'Mo, Di, Do 09:00–12:00', ueWoche: 21 },
      ...{ plaetze: 14, plaetzeFrei: 5, kursstand: new Date('2026-11-20'), mindestTn: 9, wartende: 0 },
      ...{ kursbetreuung: 'nein', format: 'online', anmeldeschluss: new Date('2026-12-18'), kurskontakt: 'Herr Probe' }
    }
    expect(new Set(Object.keys(werte))).toEqual(new Set(vorlagen.kursplanungsliste.ausfuellbar))

    for (const [spalte, wert] of Object.entries(werte) as [Ausgabespalte, string | number | Date][]) {
      const bytes = await edited(app.issued, ({ cell }) => {
        cell(row, spalte).value = wert
      })
      const offen = await app.api.austausch.openBytes({ file: 'zurueck.xlsx', bytes, fluechtig: true })

      expect(await cellsOf(app, offen.id), spalte).toEqual([[row, spalte, 'dort']])
      // Days that do not fit the times are told and left.
      const fits = spalte !== 'kurstage'
      expect(offen.zaehler, spalte).toMatchObject({ changed: fits ? 1 : 0, unchanged: fits ? 3 : 4 })
    }
  })

  it('takes days and times as one statement, also where only one of them was edited', async () => {
    await using app = await startWithKurse(at)
    const row = await rowFor(app, 3)
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(row, 'kurstage').value = 'Do, Fr'
    })

    const { id } = await app.open(bytes)
    expect(await cellsOf(app, id)).toEqual([[row, 'kurstage', 'dort']])
    await app.api.austausch.apply({ id })

    expect((await storedRun(app, app.ids[3]!)).termine).toMatchObject([
      { wochentag: 4, von: '17:00', bis: '20:15' },
      { wochentag: 5, von: '17:00', bis: '20:15', ort: 'Raum 3' }
    ])
  })

  it('dates places by the day the list came back, or by the day entered there; a new day alone confirms them', async () => {
    await using app = await startWithKurse(at)
    const row = await rowFor(app, 0)
    const edit = (change: Record<'plaetzeFrei' | 'kursstand', string | number | Date | undefined>) =>
      edited(app.issued, ({ cell }) => {
        for (const [spalte, wert] of Object.entries(change))
          if (wert !== undefined) cell(row, spalte as 'plaetzeFrei').value = wert
      })
    const planned = async (change: Parameters<typeof edit>[0]) => {
      const { id } = await app.open(await edit(change))
      const { zellen } = (await rowsOf(app, id)).find((one) => one.row === row)!
      await app.api.austausch.discard({ id })
      return Object.fromEntries(zellen.map(({ feld, nach }) => [feld, nach]))
    }
    const source = 'Kursplanungsliste Lernhof Moosbrook e. V.'

    expect(await planned({ plaetzeFrei: 'voll', kursstand: undefined })).toEqual({
      ...{ plaetzeFrei: 0, plaetzeStand: '2026-11-22', quelle: source }
    })
    expect(await planned({ plaetzeFrei: 1, kursstand: new Date('2026-11-18') })).toEqual({
      ...{ plaetzeFrei: 1, plaetzeStand: '2026-11-18', quelle: source }
    })
    expect(await planned({ plaetzeFrei: undefined, kursstand: new Date('2026-11-18') })).toEqual({
      ...{ plaetzeStand: '2026-11-18', quelle: source }
    })
  })

  it('finds added, removed and doubled rows, also after sorting with and without the tickets', async () => {
    await using app = await startWithKurse(at)
    const parted = await edited(app.issued, ({ sheet, cell }) => {
      sheet.spliceRows(5, 1)
      const neu = sheet.addRow([])
      cell(neu.number, 'kursart').value = 'Jugendintegrationskurs'
      cell(neu.number, 'angebot').value = 'Jugend 1'
      cell(neu.number, 'kursbeginn').value = new Date('2027-05-03')
    })
    const sorted = (withTickets: boolean) =>
      edited(app.issued, ({ sheet }) => {
        const rows = [2, 3, 4, 5].map((row) => sheet.getRow(row).values as unknown[])
        rows.toReversed().forEach((values, at) => {
          const ticket = sheet.getRow(at + 2).getCell(1).value
          sheet.getRow(at + 2).values = values as never
          if (!withTickets) sheet.getRow(at + 2).getCell(1).value = ticket
        })
      })

    const offen = await app.open(parted)
    expect(offen.ausgabe?.zeilen).toEqual({ zurueck: 3, fehlend: 1, dazu: 1, doppelt: 0 })
    expect(offen.zaehler).toMatchObject({ unchanged: 3, new: 1, missing: 1 })
    for (const withTickets of [true, false]) {
      const zurueck = await app.open(await sorted(withTickets))
      expect(await cellsOf(app, zurueck.id)).toEqual([])
      expect(zurueck.zaehler).toMatchObject({ unchanged: 4, missing: 0 })
    }
  })

  it('offers an emptied cell, tells what may not be changed, and a run that is gone', async () => {
    await using app = await startWithKurse(at)
    const [alpha4, alpha6] = [await rowFor(app, 0), await rowFor(app, 2)]
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(alpha4, 'kurskontakt').value = null
      cell(alpha4, 'kurstraeger').value = 'Ein anderer'
    })
    const { version } = await storedRun(app, app.ids[2]!)
    await app.api.angebote.remove({ id: app.ids[2]!, version })

    const { id } = await app.open(bytes)
    const zeilen = await rowsOf(app, id)

    expect(zeilen.find(({ row }) => row === alpha4)).toMatchObject({
      ausgang: 'unchanged',
      zellen: [{ feld: 'kontakt', von: 'Frau Beispiel', nach: null, zustand: 'bleibt', nehmen: false }],
      gruende: [{ code: 'rueckUnzulaessig', facts: { spalten: 'Träger' } }, { code: 'rueckGeleert' }]
    })
    expect(zeilen.find(({ row }) => row === alpha6)).toMatchObject({
      ...{ ausgang: 'unclear', gruende: [{ code: 'rueckKursFort' }] }
    })
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: alpha6, wahl: { art: 'nehmen' } }] })
    expect((await rowsOf(app, id)).find(({ row }) => row === alpha6)).toMatchObject({ ausgang: 'new' })
  })
})
