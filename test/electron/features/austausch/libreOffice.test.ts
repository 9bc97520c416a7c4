import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { insertRows, type Zeile } from '../../../../electron/store/bulk'
import { tabellen, vorlagen } from '../../../support/ruecklaufVorlage'
import { startTestApp } from '../../../support/startTestApp'

// Lists this program issued, as LibreOffice saved them: `test/launch/ruecklaufVorlagen.ts`.
const samples = join(import.meta.dirname, '../../../samples/ruecklauf')
const arten = Object.keys(vorlagen) as (keyof typeof vorlagen)[]
const formate = ['xlsx', 'ods', 'xls', 'csv'] as const
const alle = arten.flatMap((art) => formate.map((format) => [art, format] as const))

/** The store that issued the list, as it stood then. */
async function startAsIssued(art: keyof typeof vorlagen) {
  const app = await startTestApp()
  const stored = JSON.parse(readFileSync(join(samples, art, 'bestand.json'), 'utf8'), (_, wert) =>
    wert !== null && typeof wert === 'object' && 'base64' in wert ? Buffer.from(wert.base64, 'base64') : wert
  ) as Record<(typeof tabellen)[number], Zeile[]>
  for (const tabelle of tabellen) await insertRows(app.db, tabelle, stored[tabelle])
  const open = async (name: string) => {
    const bytes = new Uint8Array(readFileSync(join(samples, art, name)))
    const offen = await app.api.austausch.openBytes({ file: name, bytes })
    const { zeilen } = await app.api.austausch.rows({ id: offen.id, offset: 0, limit: 200 })
    return { offen, zeilen }
  }
  return { ...app, open, teilnahmen: stored.teilnahme, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}

type Zeilen = Awaited<ReturnType<Awaited<ReturnType<typeof startAsIssued>>['open']>>['zeilen']

const changedIn = (zeilen: Zeilen) =>
  zeilen.flatMap(({ name, ruecklauf }) =>
    ruecklauf.filter(({ stand }) => stand !== 'unveraendert').map(({ spalte, stand }) => [name, spalte, stand])
  )

describe('a list that LibreOffice opened and saved', () => {
  it.each(alle)('has no false change: %s as .%s', async (art, format) => {
    await using app = await startAsIssued(art)

    const { offen, zeilen } = await app.open(`unveraendert.${format}`)

    expect(changedIn(zeilen)).toEqual([])
    expect(offen.ausgabe?.zeilen).toEqual({ zurueck: 4, fehlend: 0, dazu: 0, doppelt: 0 })
    expect(offen).toMatchObject({ art, hinweise: [], zaehler: { unchanged: 4, rows: 4 }, probleme: 0 })
  })

  it.each(alle)('has no false change when sorted, with a column put in: %s as .%s', async (art, format) => {
    await using app = await startAsIssued(art)

    const { offen, zeilen } = await app.open(`sortiert.${format}`)

    expect(changedIn(zeilen)).toEqual([])
    expect(zeilen[0]?.name).toBe('Öztürk-Álvarez, Yıldız')
    expect(offen.ausgabe?.zeilen).toMatchObject({ zurueck: 4, dazu: 0 })
    expect(offen.hinweise.map(({ code }) => code)).toEqual(['spalte.dazu'])
  })

  it.each(alle)('finds its rows when sorted without its tickets: %s as .%s', async (art, format) => {
    await using app = await startAsIssued(art)

    const { offen, zeilen } = await app.open(`verrutscht.${format}`)

    expect(changedIn(zeilen)).toEqual([])
    expect(offen.ausgabe?.zeilen).toMatchObject({ zurueck: 4, dazu: 0 })
  })

  it.each(alle)('is known as a sheet alone in another workbook: %s as .%s', async (art, format) => {
    await using app = await startAsIssued(art)

    const { offen, zeilen } = await app.open(`kopiert.${format}`)

    expect(changedIn(zeilen)).toEqual([])
    expect(offen).toMatchObject({ art, ausgabe: { zeilen: { zurueck: 4, dazu: 0 } } })
  })

  it.each(alle)(
    'brings exactly the cells filled in there and names the one changed here: %s as .%s',
    async (art, format) => {
      await using app = await startAsIssued(art)
      const { id, version } = app.teilnahmen[1] as { id: string; version: number }
      await app.api.akte.saveSatz({ art: 'teilnahme', id, version, werte: { prognose: 'unsicher' } })

      const { zeilen } = await app.open(`ausgefuellt.${format}`)

      const there = vorlagen[art].eintraege.map(({ spalte }) => ['Haddad, Amal', spalte, 'dort'])
      const here = art === 'teilnehmerliste' ? [['Haddad, Omar', 'prognose', 'hier']] : []
      const order = (cells: unknown[][]) => cells.map(String).toSorted()
      expect(order(changedIn(zeilen))).toEqual(order([...there, ...here]))
    }
  )
})
