import { describe, expect, it } from 'vitest'
import { edited, startWithIssued } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'

const at = listFolder()
type Started = Awaited<ReturnType<typeof startWithIssued>>

async function cellsOf({ api }: Pick<Started, 'api'>, id: string) {
  const { zeilen } = await api.austausch.rows({ id, offset: 0, limit: 200 })
  return zeilen.flatMap(({ row, ruecklauf }) =>
    ruecklauf.filter(({ stand }) => stand !== 'unveraendert').map(({ spalte, stand }) => [row, spalte, stand])
  )
}

const rowsOf = async ({ api }: Pick<Started, 'api'>, id: string) =>
  (await api.austausch.rows({ id, offset: 0, limit: 200 })).zeilen

async function changeHere({ api, db, teilnahmen }: Started, at: number, werte: object) {
  const { id } = teilnahmen[at]!
  const { version } = await db.selectFrom('teilnahme').select('version').where('id', '=', id).executeTakeFirstOrThrow()
  await api.akte.saveSatz({ art: 'teilnahme', id, version, werte })
}

describe('an issued list that comes back', () => {
  it('is known as the answer: kind, recipient, source and provider, and nothing has changed', async () => {
    await using app = await startWithIssued(at)

    const offen = await app.open(app.issued)

    expect(offen).toMatchObject({
      art: 'teilnehmerliste',
      quelle: 'Teilnehmerliste Lernhof Moosbrook e. V.',
      traeger: { id: app.durchfuehrung.traeger },
      ausgabe: {
        ...{ id: app.ausgegeben.id, empfaenger: 'Lernhof Moosbrook e. V.', art: 'teilnehmerliste' },
        zeilen: { zurueck: 3, fehlend: 0, dazu: 0, doppelt: 0 }
      },
      hinweise: [],
      zaehler: { unchanged: 3, changed: 0, unclear: 0, missing: 0 }
    })
    expect(await cellsOf(app, offen.id)).toEqual([])
  })

  it('brings exactly the one cell edited there, and names the one edited here', async () => {
    await using app = await startWithIssued(at)
    await changeHere(app, 1, { prognose: 'gut' })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'status').value = 'Abgebrochen'
    })

    const offen = await app.open(bytes)

    expect(await cellsOf(app, offen.id)).toEqual([
      [2, 'status', 'dort'],
      [3, 'prognose', 'hier']
    ])
    expect((await rowsOf(app, offen.id))[0]).toMatchObject({
      ausgang: 'changed',
      zellen: [
        { tabelle: 'teilnahme', satz: app.teilnahmen[0]!.id, feld: 'status', von: 'EINGETRETEN', nach: 'ABGEBROCHEN' },
        { feld: 'statusSeit' }
      ]
    })
    await app.api.austausch.apply({ id: offen.id })
    const stored = await app.db.selectFrom('teilnahme').select(['id', 'status', 'prognose']).execute()
    expect(new Map(stored.map(({ id, ...rest }) => [id, rest]))).toEqual(
      new Map([
        [app.teilnahmen[0]!.id, { status: 'ABGEBROCHEN', prognose: null }],
        [app.teilnahmen[1]!.id, { status: 'EINGETRETEN', prognose: 'gut' }],
        [app.teilnahmen[2]!.id, { status: 'EINGETRETEN', prognose: null }]
      ])
    )
  })

  it('asks where both sides changed a cell, and writes what a person decides', async () => {
    await using app = await startWithIssued(at)
    await changeHere(app, 0, { prognose: 'mittel' })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'prognose').value = 'sehr gut'
    })

    const { id } = await app.open(bytes)

    const [zeile] = await rowsOf(app, id)
    expect(zeile).toMatchObject({
      ausgang: 'conflict',
      zellen: [
        { feld: 'prognose', von: 'mittel', nach: 'sehr gut', zustand: 'konflikt', konflikt: 'beide', nehmen: false }
      ]
    })
    expect(zeile!.ruecklauf.find(({ spalte }) => spalte === 'prognose')).toEqual({
      ...{ spalte: 'prognose', feld: 'prognose', stand: 'beide' },
      ...{ ausgegeben: null, dort: 'sehr gut', hier: 'mittel' }
    })
    const { satz, feld } = zeile!.zellen[0]!
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'zelle', satz, feld, vorzug: 'liste' }] })
    await app.api.austausch.apply({ id })
    const stored = await app.db.selectFrom('teilnahme').select('prognose').where('id', '=', satz).execute()
    expect(stored).toEqual([{ prognose: 'sehr gut' }])
  })

  it('tells what its recipient may not change, and ignores it', async () => {
    await using app = await startWithIssued(at)
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(3, 'nachname').value = 'Haddad-Klein'
    })

    const { id } = await app.open(bytes)

    expect(await cellsOf(app, id)).toEqual([[3, 'nachname', 'unzulaessig']])
    expect((await rowsOf(app, id))[1]).toMatchObject({
      ...{ ausgang: 'unchanged', zellen: [], neueSaetze: [] },
      gruende: [{ code: 'rueckUnzulaessig', facts: { spalten: 'Nachname' } }]
    })
  })

  it('makes the remark and the comments a dated note with the name of the sender', async () => {
    await using app = await startWithIssued(at)
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(4, 'bemerkung').value = 'möchte in den Abendkurs'
      cell(4, 'nachname').note = 'bitte zurückrufen'
    })

    const { id } = await app.open(bytes)
    await app.api.austausch.apply({ id })

    const notes = await app.db.selectFrom('kontakt').select(['fall', 'datum', 'art', 'vermerk']).execute()
    expect(notes).toMatchObject([{ fall: app.teilnahmen[2]!.fall, datum: '2026-11-22', art: 'DRITTE' }])
    expect(notes[0]!.vermerk).toContain('Lernhof Moosbrook e. V.')
    expect(notes[0]!.vermerk).toContain('möchte in den Abendkurs')
    expect(notes[0]!.vermerk).toContain('bitte zurückrufen')
  })

  it('marks the list answered, and takes that back when the import is taken back', async () => {
    await using app = await startWithIssued(at)
    const answered = async () =>
      (await app.db.selectFrom('ausgabe').select('rueckmeldungAm').execute()).map(
        ({ rueckmeldungAm }) => rueckmeldungAm
      )
    const { id } = await app.open(app.issued)

    const uebernahme = await app.api.austausch.apply({ id })

    expect(await answered()).toEqual(['2026-11-22'])
    await app.api.austausch.undo({ id: uebernahme.id })
    expect(await answered()).toEqual([null])
  })

  it('does not take a second answer for a conflict with the first', async () => {
    await using app = await startWithIssued(at)
    const first = await edited(app.issued, ({ cell }) => {
      cell(2, 'prognose').value = 'gut'
    })
    await app.api.austausch.apply({ id: (await app.open(first)).id })
    const second = await edited(first, ({ cell }) => {
      cell(2, 'prognose').value = 'sehr gut'
    })

    expect(await cellsOf(app, (await app.open(first)).id)).toEqual([])
    expect(await cellsOf(app, (await app.open(second)).id)).toEqual([[2, 'prognose', 'dort']])
  })

  it('is a list like any other to a store that did not issue it', async () => {
    await using issuing = await startWithIssued(at)
    await using other = await at.startApp()

    const offen = await other.api.austausch.openBytes({ file: 'fremd.xlsx', bytes: issuing.issued })

    expect(offen.ausgabe).toBeNull()
    expect(offen.hinweise).toContainEqual({ code: 'beleg.unbekannt', facts: {} })
    expect(offen.zaehler).toMatchObject({ rows: 3, unclear: 3 })
  })

  it('does not bring back a participation that was removed here', async () => {
    await using app = await startWithIssued(at)
    const { id, fall } = app.teilnahmen[0]!
    await app.api.akte.removeSatz({ art: 'teilnahme', id, version: 1 })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'status').value = 'Abgebrochen'
    })

    const offen = await app.open(bytes)

    expect((await rowsOf(app, offen.id))[0]).toMatchObject({
      ...{ fall, ausgang: 'unchanged', zellen: [], neueSaetze: [] },
      gruende: [{ code: 'rueckTeilnahmeFort' }]
    })
  })

  it('is no message of leaving for those whose row says nothing', async () => {
    await using app = await startWithIssued(at, { art: 'austrittsmeldung' })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'austritt').value = new Date(Date.UTC(2026, 10, 13))
    })

    const offen = await app.open(bytes)

    expect(offen.zaehler).toMatchObject({ changed: 1, unchanged: 2 })
  })

  it('brings the days of the month it was issued for, to exactly this participation', async () => {
    await using app = await startWithIssued(at, { art: 'fehlzeitenliste', monat: '2026-10' })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'sollTage').value = 20
      cell(2, 'anwesendTage').value = 17.5
    })

    const { id } = await app.open(bytes)
    await app.api.austausch.apply({ id })

    expect(await app.db.selectFrom('anwesenheit').selectAll().execute()).toMatchObject([
      {
        fall: app.teilnahmen[0]!.fall,
        teilnahme: app.teilnahmen[0]!.id,
        monat: '2026-10',
        sollTage: 20,
        anwesendTage: 17.5
      }
    ])
    expect(await cellsOf(app, (await app.open(bytes)).id)).toEqual([])
  })
})
