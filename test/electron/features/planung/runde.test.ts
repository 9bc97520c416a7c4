import { expect, it } from 'vitest'
import { makeProtokollblatt } from '../../../../electron/features/planung/protokollblatt'
import { refusalOf } from '../../../support/refusal'
import { someRahmen } from '../../../support/someRahmen'
import { arrangeRunde, planen, planeRunde, rowOf } from '../../../support/someRunde'
import { startTestApp } from '../../../support/startTestApp'

it('plans a round: one place, the longest waiting gets it, the others are told why not and what would help', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)

  expect(await app.api.planung.vorschau({ id: runde })).toMatchObject({ personen: 3, ohneMoeglichkeit: 0 })
  const { plan: gemacht, zeilen } = await planeRunde(app, runde)

  expect(gemacht.kennzahlen).toMatchObject({ personen: 3, vermittelt: 1 })
  expect(rowOf(zeilen, 'Anders')).toMatchObject({ vorschlag: [{ lauf: mat, eintritt: '2027-01-11' }], status: 'OFFEN' })
  expect(rowOf(zeilen, 'Anders').gruende).toHaveLength(3)
  expect(rowOf(zeilen, 'Berg').gruende.map(({ code }) => code)).toEqual(['voll', 'hilftPlatz'])
  expect(gemacht.kennzahlen.laeufe[0]).toMatchObject({
    gegeben: 1,
    naechste: [{ wechselt: false }, { wechselt: false }]
  })
})

it('makes an accepted row a proposal in the chain, and nothing before', async () => {
  await using app = await startTestApp()
  const { runde, wartende } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  expect((await app.api.kette.read({ fall: wartende[0]! })).schritte).toEqual([])

  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: { art: 'annehmen' } })

  const { schritte } = await app.api.kette.read({ fall })
  expect(schritte).toMatchObject([{ titel: 'MAT', plan: { beginn: '2027-01-11' } }])
  expect(rowOf((await app.api.planung.plan({ id })).zeilen, 'Anders')).toMatchObject({ status: 'ANGENOMMEN' })
  expect(await app.api.planung.runden()).toMatchObject([{ angenommen: 1, offen: 0, plaene: 1 }])
})

it('keeps all rows as they are when one of them was decided elsewhere', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  const ablehnen = { art: 'ablehnen', grund: 'Passt zeitlich nicht' } as const
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: ablehnen })

  const later = () =>
    app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: { art: 'annehmen' } })

  expect(await refusalOf(later)).toBe('satz.geaendert')
  expect((await app.api.kette.read({ fall })).schritte).toEqual([])
})

it('takes the seat an accepted row holds from the next plan, and keeps to what was fixed', async () => {
  await using app = await startTestApp()
  const { runde, wartende, mat } = await arrangeRunde(app)
  await app.db.updateTable('durchfuehrung').set({ plaetzeFrei: 2 }).where('id', '=', mat).execute()
  const erster = await planeRunde(app, runde)
  const { fall, version } = rowOf(erster.zeilen, 'Anders')
  await app.api.planung.entscheiden({ plan: erster.id, zeilen: [{ fall, version }], entscheid: { art: 'annehmen' } })
  const { version: rundenversion } = await app.api.planung.read({ id: runde })
  const sperren = [{ art: 'nichtJetzt', fall: wartende[1]! } as const]
  await app.api.planung.save({ id: runde, version: rundenversion, werte: { sperren } })

  const zweiter = await planeRunde(app, runde)

  expect(zweiter.zeilen.map(({ nachname, vorschlag }) => [nachname, vorschlag.length])).toEqual([
    ['Berg', 0],
    ['Cole', 1]
  ])
  expect(rowOf(zweiter.zeilen, 'Berg').gruende[0]?.code).toBe('nichtJetzt')
  expect(await app.api.planung.seither({ id: zweiter.id })).toMatchObject({ gegangen: [], neu: [], plaetze: [] })
})

it('says next week what changed since', async () => {
  await using app = await startTestApp()
  const { runde, wartende, mat } = await arrangeRunde(app)
  const { id } = await planeRunde(app, runde)
  await app.db.deleteFrom('bedarf').where('fall', '=', wartende[2]!).execute()
  await app.db.updateTable('durchfuehrung').set({ plaetzeFrei: 3 }).where('id', '=', mat).execute()

  expect(await app.api.planung.seither({ id })).toMatchObject({
    gegangen: [{ fall: wartende[2] }],
    plaetze: [{ lauf: mat, vorher: 1, jetzt: 3 }]
  })
})

it('writes down what was proposed and changed, and never by whom', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  const entscheid = { art: 'ablehnen', grund: 'Möchte etwas anderes' } as const
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid })

  const { eintraege, laeufe } = await app.api.planung.protokoll({ runde })

  expect(eintraege.map(({ art }) => art)).toEqual(['abgelehnt', 'geplant', 'angelegt'])
  expect(eintraege[0]).toMatchObject({
    vorschlag: zeilen.find((zeile) => zeile.fall === fall)?.vorschlag,
    grund: entscheid.grund
  })
  expect(eintraege[1]).toMatchObject({ name: 'Plan 1', zahlen: { vermittelt: 1 } })
  expect(laeufe).toMatchObject([{ titel: 'MAT' }])
  expect(JSON.stringify(eintraege)).not.toMatch(new RegExp(`konto|${fall}`))
  const { html, faelle } = await makeProtokollblatt(app.db, { art: 'planungsprotokoll', runde }, someRahmen())
  expect(html).toContain('1 × Möchte etwas anderes')
  expect(html).not.toContain('Anders,')
  expect(faelle).toEqual([])
})

it('leaves no trace of a planning that was cancelled', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const cancel = new AbortController()

  const made = () =>
    app.api.planung.planen({ runde, ...planen }, { signal: cancel.signal, onProgress: () => cancel.abort() })

  expect(await refusalOf(made)).toBe('call.cancelled')
  expect((await app.api.planung.read({ id: runde })).plaene).toEqual([])
})

it('tells what would help, each proven by planning anew, and leaves the plan as it is', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const heard: unknown[] = []

  const wirkungen = await app.api.planung.hebel({ id }, { onProgress: (stand) => heard.push(stand) })

  expect(wirkungen).toEqual([{ art: 'platz', lauf: mat, personen: 1, punkte: expect.any(Number) }])
  expect(wirkungen[0]!.punkte).toBeGreaterThan(0)
  expect(heard).toEqual([{ done: 1, total: 2 }])
  expect((await app.api.planung.plan({ id })).zeilen).toEqual(zeilen)
})

it('tells what would be if a run were cancelled or there were one more, and leaves plan and offers as they are', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const wieJetzt = { beginn: null, um: null, ort: null, frei: null, kinderbetreuung: null }

  const abgesagt = await app.api.planung.wennAnders({ id, aenderung: { art: 'absage', lauf: mat } })
  expect(abgesagt).toMatchObject({ vorher: { vermittelt: 1 }, nachher: { vermittelt: 0 }, gewinnen: [] })
  expect(abgesagt.verlieren).toEqual([{ fall: rowOf(zeilen, 'Anders').fall, name: expect.stringMatching(/^Anders/) }])

  const doppelt = await app.api.planung.wennAnders({ id, aenderung: { art: 'neu', wie: mat, ...wieJetzt, frei: 1 } })
  expect(doppelt).toMatchObject({ nachher: { vermittelt: 2 }, verlieren: [] })
  expect(doppelt.gewinnen).toMatchObject([{ name: expect.stringMatching(/^Berg/) }])
  expect((await app.api.planung.plan({ id })).zeilen).toEqual(zeilen)
})

it('counts the seat of a proposal once, whatever day the figure of places is of', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)
  await app.db
    .updateTable('durchfuehrung')
    .set({ plaetzeFrei: 3, plaetzeStand: '2026-11-10' })
    .where('id', '=', mat)
    .execute()
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: { art: 'annehmen' } })

  const { plan: naechster } = await planeRunde(app, runde)

  expect(naechster.kennzahlen).toMatchObject({ personen: 2, vermittelt: 2 })
  expect(naechster.kennzahlen.laeufe[0]).toMatchObject({ frei: 2, belegt: expect.any(Number) })
})

it('gives a seat once when several rows are decided with one click', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const beide = zeilen.slice(0, 2).map(({ fall, version }) => ({ fall, version }))
  const gewaehlt = [{ lauf: mat, eintritt: '2027-01-11' }]
  const decide = () =>
    app.api.planung.entscheiden({
      ...{ plan: id, zeilen: beide },
      entscheid: { art: 'aendern', gewaehlt, grund: 'Beide zusammen' }
    })

  expect(await refusalOf(decide)).toBe('kombination.verletzt')
  const geaendert = async () =>
    (await app.api.planung.plan({ id })).zeilen.filter(({ status }) => status === 'GEAENDERT').length
  expect(await geaendert()).toBe(0)

  await app.db.updateTable('durchfuehrung').set({ plaetzeFrei: 2 }).where('id', '=', mat).execute()
  await decide()
  expect(await geaendert()).toBe(2)
})

it('opens a row again whose proposal was taken back in the case', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: { art: 'annehmen' } })
  await app.api.akte.undo({ id: fall })

  const wieder = rowOf((await app.api.planung.plan({ id })).zeilen, 'Anders')
  expect(wieder).toMatchObject({ status: 'OFFEN', kombination: null, version: version + 1 })
  expect(await app.api.planung.runden()).toMatchObject([{ angenommen: 0, offen: 1 }])
  expect(await app.api.planung.vorschau({ id: runde })).toMatchObject({ personen: 3 })

  const nochmal = [{ fall, version: wieder.version }]
  await app.api.planung.entscheiden({ plan: id, zeilen: nochmal, entscheid: { art: 'annehmen' } })
  expect(await app.api.planung.runden()).toMatchObject([{ angenommen: 1, offen: 0 }])
})

it('keeps a quota only for a run of the round, and plans by it', async () => {
  await using app = await startTestApp()
  const { runde, mat } = await arrangeRunde(app)
  const { version, kriterien, umfang } = await app.api.planung.read({ id: runde })
  const withQuote = (lauf: string) => ({
    ...kriterien,
    quoten: [{ name: 'U25', gruppe: 'u25' as const, lauf, mindestAnteil: 0.5 }]
  })

  const fremd = { kriterien: withQuote('00000000-0000-4000-8000-000000000001') }
  expect(await refusalOf(() => app.api.planung.save({ id: runde, version, werte: fremd }))).toBe('quote.laufFehlt')
  const stand = await app.api.planung.save({ id: runde, version, werte: { kriterien: withQuote(mat) } })
  const ohne = { umfang: { ...umfang, laeufe: [] } }
  expect(await refusalOf(() => app.api.planung.save({ id: runde, ...stand, werte: ohne }))).toBe('quote.laufFehlt')

  // Nobody is under 25: half of the seats of the run go to nobody, so none does.
  expect((await planeRunde(app, runde)).plan.kennzahlen).toMatchObject({ vermittelt: 0 })
})

it('refuses a share of all seats for a group in which nobody waits, before anything is planned', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { version, kriterien } = await app.api.planung.read({ id: runde })
  const quoten = [{ name: 'U25', gruppe: 'u25' as const, lauf: null, mindestAnteil: 0.2 }]
  await app.api.planung.save({ id: runde, version, werte: { kriterien: { ...kriterien, quoten } } })

  expect(await refusalOf(() => planeRunde(app, runde))).toBe('planung.quoteOhnePersonen')
  expect(await refusalOf(() => app.api.planung.abwaegen({ id: runde }))).toBe('planung.quoteOhnePersonen')
  expect((await app.api.planung.read({ id: runde })).plaene).toEqual([])
})
