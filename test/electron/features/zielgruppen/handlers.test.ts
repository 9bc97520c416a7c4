import type { Filter } from '@shared/domain/zielgruppen/filter'
import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { addTeam } from '../../../support/someTeam'
import { startTestApp } from '../../../support/startTestApp'

const ausHerford: Filter = { feld: 'ort', op: 'ist', wert: 'herford' }
const neu = { id: null, version: null, name: 'Aus Herford', zweck: 'Einladung', filter: ausHerford, kachel: true }
const code = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })

it('keeps a Zielgruppe of the office behind those of the program', async () => {
  await using app = await startTestApp()

  const saved = await app.api.zielgruppen.save(neu)
  const list = await app.api.zielgruppen.list(undefined)

  expect(list[0]).toMatchObject({ id: 'Q1', version: null })
  expect(list.at(-1)).toEqual({ ...neu, id: saved.id, version: 1, quelle: null, varianten: [] })
})

it('tells the second of two editors that the Zielgruppe was changed', async () => {
  await using app = await startTestApp()
  const { id, version } = await app.api.zielgruppen.save(neu)
  await app.api.zielgruppen.save({ ...neu, id, version, name: 'Herford und Umland' })

  await expect(app.api.zielgruppen.save({ ...neu, id, version })).rejects.toEqual(code('zielgruppe.geaendert'))
  await expect(app.api.zielgruppen.remove({ id, version: version! })).rejects.toEqual(code('zielgruppe.geaendert'))
  await app.api.zielgruppen.remove({ id, version: 2 })
  expect((await app.api.zielgruppen.list(undefined)).some((eine) => eine.id === id)).toBe(false)
})

it('puts any Zielgruppe on Heute and takes it off', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.zielgruppen.save(neu)
  const kacheln = async () =>
    (await app.api.zielgruppen.list(undefined)).filter(({ kachel }) => kachel).map((eine) => eine.id)

  await app.api.zielgruppen.setKachel({ id: 'Q1', kachel: false })
  await app.api.zielgruppen.setKachel({ id: 'Q14', kachel: true })
  await app.api.zielgruppen.setKachel({ id, kachel: false })

  expect(await kacheln()).toContain('Q14')
  expect(await kacheln()).not.toContain('Q1')
  expect(await kacheln()).not.toContain(id)
})

it('finds by text without regard to case and umlauts written large', async () => {
  await using app = await startTestApp()
  await addFall(app.db, { ort: 'HERFORD' })
  await addFall(app.db, { ort: 'Bad Öynhausen' })

  expect(await app.api.zielgruppen.count({ filter: ausHerford })).toEqual({ treffer: 1, unbekannt: 0, gesamt: 2 })
  const oeyn: Filter = { feld: 'ort', op: 'enthaelt', wert: 'ÖYN' }
  expect(await app.api.zielgruppen.count({ filter: oeyn })).toMatchObject({ treffer: 1 })
})

it.each<[string, Filter, string]>([
  ['a field that does not exist', { feld: 'lieblingsfarbe', op: 'ist', wert: 'blau' }, 'filter.feldUnbekannt'],
  ['a comparison that does not fit', { feld: 'geschlecht', op: 'mindestens', wert: 'W' }, 'filter.vergleichPasstNicht'],
  ['a text where a number belongs', { feld: 'alter', op: 'mindestens', wert: 'alt' }, 'filter.wertPasstNicht'],
  ['a day nobody understands', { feld: 'titelBis', op: 'hoechstens', wert: 'bald' }, 'filter.wertPasstNicht'],
  [
    'an amount compared with a number of months',
    { feld: 'einkommenBetrag', op: 'unter', wert: { parameter: 'kindZumutbarkeitMonate' } },
    'filter.wertPasstNicht'
  ],
  ['too many levels', nested(20), 'filter.zuGross']
])('refuses %s', async (_what, filter, refusal) => {
  await using app = await startTestApp()

  await expect(app.api.zielgruppen.count({ filter })).rejects.toEqual(code(refusal))
  await expect(app.api.zielgruppen.save({ ...neu, filter })).rejects.toEqual(code(refusal))
})

function nested(depth: number): Filter {
  return depth === 0 ? ausHerford : { not: nested(depth - 1) }
}

it('asks for handover by the criteria and teams of the office, in words too, and counts them anew when they change', async () => {
  await using app = await startTestApp()
  await addTeam(app.db, { name: 'Team Ankommen', art: 'SPEZIAL' })
  await addTeam(app.db, { name: 'Team Nord', art: 'UE25' })
  await addFall(app.db, { nachname: 'Spezial', team: 'Team Ankommen', niveau: 'B1', fallSeit: '2026-10-01' })
  await addFall(app.db, { nachname: 'Regel', team: 'Team Nord', niveau: 'B1', fallSeit: '2026-10-01' })
  const treffer = async () => {
    const { filter } = (await app.api.zielgruppen.list(undefined)).find(({ id }) => id === 'Q9')!
    return (await app.api.zielgruppen.preview({ filter, gruppe: 'treffer', limit: 9 })).map(({ nachname }) => nachname)
  }
  await app.api.zielgruppen.setKachel({ id: 'Q9', kachel: true })
  await app.api.zielgruppen.staende(undefined)
  expect(await treffer()).toEqual(['Spezial'])

  const { version, wert } = await app.api.einstellungen.readUebergaberegeln(undefined)
  const kriterien = wert.kriterien.map((eines) => ({ ...eines, mindestNiveau: eines.mindestNiveau && 'C1' }))
  await app.api.einstellungen.saveUebergaberegeln({ version, wert: { ...wert, kriterien } })

  expect(await treffer()).toEqual([])
  const { anzahl } = await app.api.zielgruppen.frage({ frage: 'Übergabe prüfen' })
  expect(anzahl?.treffer).toBe(0)
  const staende = await app.api.zielgruppen.staende(undefined)
  expect(staende.find(({ zielgruppe }) => zielgruppe === 'Q9')?.staende.map((eine) => eine.anzahl)).toEqual([0])
})

it('tells the hits by level and place', async () => {
  await using app = await startTestApp()
  await addFall(app.db, { ort: 'Herford' })
  await addFall(app.db, { ort: 'Herford' })
  await addFall(app.db, { ort: 'Vlotho' })

  expect(await app.api.zielgruppen.verteilung({ filter: ausHerford })).toEqual([
    { niveau: null, ort: 'Herford', anzahl: 2 }
  ])
})
