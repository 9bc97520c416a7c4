import { expect, it } from 'vitest'
import { arrangeRunde, planeRunde, rowOf } from '../../../support/someRunde'
import { startTestApp } from '../../../support/startTestApp'

/** What a person reads: no tags, no style sheet, no soft hyphens. */
const textOf = (html = '') =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\u00AD|&shy;/g, '')
    .replace(/\s+/g, ' ')

it('puts who is proposed what and why on paper, with room to decide; noted by ids when it leaves', async () => {
  const paper: string[] = []
  await using app = await startTestApp({ print: async (html) => paper.push(html) > 0 })
  const { runde, mat } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')

  await app.api.druck.print({ art: 'vorschlagsliste', plan: id, lauf: mat })
  const entscheid = { art: 'ablehnen', grund: 'Möchte etwas anderes' } as const
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid })
  await app.api.druck.print({ art: 'vorschlagsliste', plan: id, lauf: null })

  const [offen, entschieden] = paper.map(textOf)
  expect(offen).toContain('Vorschlagsliste: Plan 1')
  expect(offen).toContain('Dezember · Stichtag 22.11.2026 · Kriterien: mitgelieferte Fassung · 1 Vorschlag')
  expect(offen).toMatch(/Anders, .*MAT ab 11\.01\.2027 .*– Wartet seit/)
  expect(offen).not.toMatch(/Berg|Cole/)
  expect(entschieden).toMatch(/x Möchte etwas anderes/)
  const protokoll = await app.db.selectFrom('protokoll').select(['aktion', 'felder']).execute()
  expect(protokoll).toContainEqual({ aktion: 'vorschlagsliste gedruckt', felder: JSON.stringify([fall]) })
})

it('counts what somebody was given by hand beside the plan, and has it on the list', async () => {
  const paper: string[] = []
  await using app = await startTestApp({ print: async (html) => paper.push(html) > 0 })
  const { runde, mat } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  await app.db.updateTable('durchfuehrung').set({ plaetzeFrei: 2 }).where('id', '=', mat).execute()
  const { fall, version } = rowOf(zeilen, 'Berg')
  const gewaehlt = [{ lauf: mat, eintritt: '2027-01-11' }]
  const entscheid = { art: 'aendern', gewaehlt, grund: 'Noch ein Platz' } as const

  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid })

  expect((await app.api.planung.plan({ id })).plan).toMatchObject({ geaendert: 1, offen: 1 })
  expect(await app.api.planung.runden()).toMatchObject([{ angenommen: 1, offen: 1 }])
  await app.api.druck.print({ art: 'vorschlagsliste', plan: id, lauf: null })
  expect(textOf(paper[0])).toMatch(/Berg, .*von Hand: MAT ab 11\.01\.2027/)
})
