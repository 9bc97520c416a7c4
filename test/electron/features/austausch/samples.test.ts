import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountedFor } from '@shared/domain/austausch/plan'
import { fallZiele } from '@shared/domain/austausch/ziele'
import { describe, expect, it } from 'vitest'
import { confirmWords } from '../../../support/confirmWords'
import { readAnswerKey } from '../../../support/readSample'
import { startTestApp } from '../../../support/startTestApp'

const samples = ['01-controlling-abzug-2026-10', '02-arbeitsliste-team-nord', '03-step-auszug']

async function openSample(app: Awaited<ReturnType<typeof startTestApp>>, file: string) {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../samples', file)))
  // What the reader took a word for is what these keys mean by it.
  const offen = await confirmWords(app.api, await app.api.austausch.openBytes({ file, bytes }))
  // Rows hidden by hand belong to the list in these keys.
  const { zeilen } = await app.api.austausch.rows({ id: offen.id, ausgaenge: ['unclear'], offset: 0, limit: 200 })
  const versteckt = zeilen.filter(({ gruende }) => gruende.some(({ code }) => code === 'ausgeblendet'))
  if (versteckt.length === 0) return offen
  const entscheidungen = versteckt.map(({ row }) => ({ art: 'person', row, wahl: { art: 'nehmen' } }) as const)
  return app.api.austausch.decide({ id: offen.id, entscheidungen })
}

/** Values of an answer key as the store keeps them. */
function storedValues(values: Record<string, string | number | boolean>, uncertain: readonly string[]) {
  const entries = Object.entries(fallZiele).flatMap(([feld, ziel]) => {
    const wert = values[feld]
    if (wert === undefined || uncertain.includes(feld)) return []
    if (feld === 'einkommen') return [[ziel, Math.round(Number(wert) * 100)]]
    return [[ziel, typeof wert === 'boolean' ? Number(wert) : wert]]
  })
  return Object.fromEntries(entries) as Record<string, string | number>
}

const figures = (value: unknown) => String(value).replaceAll(/\D/g, '')

describe.each(samples)('the list %s', (name) => {
  const key = readAnswerKey(name)
  const entries = key.rows.filter(({ values }) => values !== undefined)

  it('is taken over as its answer key says', async () => {
    await using app = await startTestApp()
    const offen = await openSample(app, key.file)
    const { zaehler } = await app.api.austausch.apply({ id: offen.id })

    expect(accountedFor(zaehler)).toBe(zaehler.rows)
    const faelle = await app.db.selectFrom('fall').selectAll().execute()
    expect({ neu: zaehler.new, unklar: zaehler.unclear, abgelehnt: zaehler.rejected }).toEqual({
      neu: entries.length,
      unklar: 0,
      abgelehnt: 0
    })
    expect(faelle).toHaveLength(entries.length)
    for (const { row, values = {}, uncertain = [] } of entries) {
      const wanted = storedValues(values, uncertain)
      const fall = faelle.find((one) =>
        values['kundennummer']
          ? one.kundennummer === values['kundennummer']
          : one.nachname === values['nachname'] &&
            one.vorname === values['vorname'] &&
            one.geburtsdatum === values['geburtsdatum']
      )
      expect(fall, `row ${row}`).toBeDefined()
      const { telefon, ...rest } = wanted
      expect(fall, `row ${row}`).toMatchObject(rest)
      if (telefon !== undefined) expect(figures(fall?.telefon), `row ${row}`).toBe(figures(telefon))
      if (values['niveau_gesamt'] && !uncertain.includes('niveau_gesamt')) {
        expect(fall?.niveau, `row ${row}`).toBe(values['niveau_gesamt'])
      }
    }
  })

  it('changes nothing when it comes a second time, and leaves nothing when it is taken back', async () => {
    await using app = await startTestApp()
    const { id } = await app.api.austausch.apply({ id: (await openSample(app, key.file)).id })

    const zweites = await openSample(app, key.file)

    expect(zweites.zaehler).toMatchObject({ new: 0, changed: 0, conflict: 0, unclear: 0, missing: 0 })
    expect(zweites.zaehler.unchanged).toBe(entries.length)
    expect((await app.api.austausch.undo({ id })).verschont).toEqual([])
    for (const table of ['fall', 'sprachstand', 'teilnahme', 'quelleFall'] as const) {
      expect(await app.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  })
})

it('a second source about the same persons only adds what it knows', async () => {
  await using app = await startTestApp()
  await app.api.austausch.apply({ id: (await openSample(app, '02-arbeitsliste-team-nord.xlsx')).id })

  const { quelle, zaehler } = await openSample(app, '03-step-auszug.csv')

  expect(quelle).toBe('step auszug')
  expect(zaehler.changed + zaehler.unclear).toBeGreaterThan(0)
  expect(zaehler.missing).toBe(0)
  expect(accountedFor(zaehler)).toBe(zaehler.rows)
})
