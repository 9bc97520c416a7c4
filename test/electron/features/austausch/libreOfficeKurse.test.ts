import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { insertRows, type Zeile } from '../../../../electron/store/bulk'
import { kurstabellen } from '../../../support/ruecklaufVorlage'
import { startTestApp } from '../../../support/startTestApp'

// A list of courses this program issued, as LibreOffice saved it: `test/launch/ruecklaufKurse.ts`.
const samples = join(import.meta.dirname, '../../../samples/ruecklauf/kursplanungsliste')

async function startAsIssued() {
  const app = await startTestApp()
  const stored = JSON.parse(readFileSync(join(samples, 'bestand.json'), 'utf8'), (_, wert) =>
    wert !== null && typeof wert === 'object' && 'base64' in wert ? Buffer.from(wert.base64, 'base64') : wert
  ) as Record<(typeof kurstabellen)[number], Zeile[]>
  for (const tabelle of kurstabellen) await insertRows(app.db, tabelle, stored[tabelle])
  const open = async (name: string) => {
    const bytes = new Uint8Array(readFileSync(join(samples, name)))
    const offen = await app.api.austausch.openBytes({ file: name, bytes })
    const { zeilen } = await app.api.austausch.rows({ id: offen.id, offset: 0, limit: 200 })
    const changed = zeilen.flatMap(({ row, ruecklauf }) =>
      ruecklauf.filter(({ stand }) => stand !== 'unveraendert').map(({ spalte, stand }) => [row, spalte, stand])
    )
    return { offen, zeilen, changed }
  }
  return { ...app, open, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}

describe('a list of courses that LibreOffice opened and saved', () => {
  it.each(['xlsx', 'ods', 'xls', 'csv'])('has no false change as .%s', async (format) => {
    await using app = await startAsIssued()

    const { offen, zeilen, changed } = await app.open(`unveraendert.${format}`)

    expect(changed).toEqual([])
    expect(zeilen.flatMap(({ zellen }) => zellen)).toEqual([])
    expect(offen.ausgabe?.zeilen).toEqual({ zurueck: 4, fehlend: 0, dazu: 0, doppelt: 0 })
    expect(offen).toMatchObject({ art: 'kursplanungsliste', zaehler: { unchanged: 4, rows: 4 }, probleme: 0 })
  })

  it.each(['xlsx', 'ods', 'xls', 'csv'])('brings exactly the cell filled in there as .%s', async (format) => {
    await using app = await startAsIssued()

    const { changed, zeilen } = await app.open(`ausgefuellt.${format}`)

    expect(changed).toEqual([[2, 'plaetzeFrei', 'dort']])
    expect(zeilen[0]?.zellen.map(({ feld, nach }) => [feld, nach])).toContainEqual(['plaetzeFrei', 9])
  })
})
