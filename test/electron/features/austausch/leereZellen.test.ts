import type { Merkmale } from '@shared/domain/quellen/merkmale'
import { describe, expect, it } from 'vitest'
import { edited, startWithIssued } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'
import { amal, editByHand, november, oktober, samer, startWith } from '../../../support/someAbzug'
import { someListe, zeile } from '../../../support/someListe'

type Started = Pick<Awaited<ReturnType<typeof startWith>>, 'api'>

async function remember({ api }: Started, change: Partial<Merkmale>) {
  const [quelle] = await api.quellen.list()
  await api.quellen.save({ ...quelle!, merkmale: { ...quelle!.merkmale, ...change } })
}

const rowsOf = async ({ api }: Started, id: string) => (await api.austausch.rows({ id, offset: 0, limit: 50 })).zeilen

const { telefon: _telefon, ort: _ort, ...ohne } = amal
/** The list of November with a column for the telephone number, in which nothing stands for Amal. */
const leer = someListe([ohne, { ...samer, telefon: '0176 04069014', ort: 'Oberfinken' }], {
  ...{ file: 'abzug-11.xlsx', stand: '2026-11-01' }
})

describe('an empty cell', () => {
  it('changes nothing', async () => {
    await using app = await startWith(oktober, leer)
    await app.takeOver(oktober)

    const offen = await app.open(leer)

    expect(offen).toMatchObject({ leer: [], zaehler: { unchanged: 1, changed: 1 } })
  })

  it('removes the entry where its source means that, as a change with its old value, and undo brings it back', async () => {
    await using app = await startWith(oktober, leer)
    await app.takeOver(oktober)
    await remember(app, { leer: ['telefon', 'kundennummer'] })
    const stored = async () =>
      app.db.selectFrom('fall').select(['telefon', 'ort', 'kundennummer']).orderBy('nachname', 'desc').execute()
    const before = await stored()

    const offen = await app.open(leer)
    const [zeile] = await rowsOf(app, offen.id)
    const seit = await app.api.austausch.seitLetztem({ id: offen.id })
    const { id } = await app.api.austausch.apply({ id: offen.id })

    const geaendert = { art: 'geaendert', felder: [{ feld: 'telefon', von: amal.telefon, nach: null }] }
    expect(seit.liste).toContainEqual(expect.objectContaining(geaendert))
    expect((await app.api.austausch.seitLetztem({ id })).liste).toContainEqual(expect.objectContaining(geaendert))
    expect(offen.leer).toEqual(['telefon'])
    expect(zeile).toMatchObject({
      ausgang: 'changed',
      zellen: [{ feld: 'telefon', von: amal.telefon, nach: null, zustand: 'geaendert', nehmen: true }]
    })
    expect((await stored())[0]).toEqual({ telefon: null, ort: 'Ellerwiek', kundennummer: amal.kundennummer })
    expect((await app.api.austausch.undo({ id })).verschont).toEqual([])
    expect(await stored()).toEqual(before)
  })

  it('asks where somebody changed the entry by hand, once', async () => {
    const dezember = { ...leer, file: 'abzug-12.xlsx', hash: 'dezember', stand: '2026-12-01' }
    await using app = await startWith(oktober, leer, dezember)
    await app.takeOver(oktober)
    await remember(app, { leer: ['telefon'] })
    await editByHand(app, { telefon: '040 123456' })

    const offen = await app.open(leer)
    expect((await rowsOf(app, offen.id))[0]).toMatchObject({
      ausgang: 'conflict',
      zellen: [{ feld: 'telefon', von: '040 123456', nach: null, konflikt: 'hand', nehmen: false }]
    })
    await app.api.austausch.apply({ id: offen.id })

    expect((await rowsOf(app, (await app.open(dezember)).id))[0]).toMatchObject({
      ausgang: 'unchanged',
      zellen: [{ feld: 'telefon', zustand: 'bleibt', nehmen: false }]
    })
  })

  it('is none where the column is missing, the cell was not understood, or another row names the entry', async () => {
    const befund = { field: 'telefon', code: 'zelle.fehler', facts: { fehler: '#WERT!' } } as const
    const listen = {
      ohneSpalte: someListe([ohne], { file: 'abzug-1.xlsx' }),
      unlesbar: someListe([zeile(2, ohne, { findings: [befund] }), { ...samer, telefon: '1234' }], {
        file: 'abzug-2.xlsx'
      }),
      weitereZeile: someListe([ohne, amal], { file: 'abzug-3.xlsx' })
    }
    await using app = await startWith(oktober, ...Object.values(listen))
    await app.takeOver(oktober)
    await remember(app, { leer: ['telefon'] })

    for (const liste of Object.values(listen)) {
      const { id } = await app.open(liste)
      expect((await rowsOf(app, id))[0]?.zellen).toEqual([])
    }
  })

  it('is none in a field the source may not change', async () => {
    await using app = await startWith(oktober, leer)
    await app.takeOver(oktober)
    await remember(app, { leer: ['telefon'], gesperrt: ['telefon'] })

    const offen = await app.open(leer)

    expect(offen.leer).toEqual([])
    expect((await rowsOf(app, offen.id))[0]?.zellen).toEqual([])
  })

  it('ends the plan of a course whose source means it so', async () => {
    const kurs = {
      ...amal,
      massnahme: 'IK 26-07',
      kursart: 'IK_ALLG',
      austritt_plan: '2027-03-31',
      status: 'EINGETRETEN'
    }
    const { austritt_plan: _, ...ohneEnde } = kurs
    const erste = november(kurs)
    const zweite = {
      ...november(ohneEnde, { ...samer, austritt_plan: '2027-04-01' }),
      ...{ file: 'abzug-12.xlsx', stand: '2026-12-01' }
    }
    await using app = await startWith(erste, zweite)
    await app.takeOver(erste)
    await remember(app, { leer: ['austritt_plan'] })

    const { id } = await app.open(zweite)
    await app.api.austausch.apply({ id })

    expect(await app.db.selectFrom('teilnahme').select(['titel', 'austrittPlan']).execute()).toContainEqual({
      ...{ titel: 'IK 26-07', austrittPlan: null }
    })
  })
})

describe('a cell of a returned list that was emptied', () => {
  const at = listFolder()
  const geleert = ['status', 'ende', 'prognose'] as const
  const start = () => startWithIssued(at, {}, { prognose: 'gut' })
  const empty = (bytes: Uint8Array) =>
    edited(bytes, ({ cell }) => {
      for (const spalte of geleert) cell(2, spalte).value = null
    })
  const storedIn = async (app: Awaited<ReturnType<typeof start>>) =>
    app.db
      .selectFrom('teilnahme')
      .select(['status', 'austrittPlan', 'prognose'])
      .where('id', '=', app.teilnahmen[0]!.id)
      .execute()

  it('is told and offered where the field can be empty, and not taken by itself', async () => {
    await using app = await start()

    const { id, zaehler } = await app.open(await empty(app.issued))
    const [zeile] = await rowsOf(app, id)
    await app.api.austausch.apply({ id })

    expect(zaehler).toMatchObject({ unchanged: 3, changed: 0 })
    expect(zeile?.gruende).toEqual([{ code: 'rueckGeleert', facts: { spalten: 'geplantes Ende, Status, Prognose' } }])
    expect(zeile?.zellen).toMatchObject([
      { feld: 'austrittPlan', von: '2027-04-30', nach: null, zustand: 'bleibt', nehmen: false },
      { feld: 'prognose', von: 'gut', nach: null, zustand: 'bleibt', nehmen: false }
    ])
    expect(await storedIn(app)).toEqual([{ status: 'EINGETRETEN', austrittPlan: '2027-04-30', prognose: 'gut' }])
  })

  it('is taken when a person says so, and undo brings it back', async () => {
    await using app = await start()
    const before = await storedIn(app)
    const { id } = await app.open(await empty(app.issued))
    const satz = app.teilnahmen[0]!.id
    await app.api.austausch.decide({
      id,
      entscheidungen: [{ art: 'zelle', satz, feld: 'prognose', vorzug: 'liste' }]
    })

    const { id: uebernahme } = await app.api.austausch.apply({ id })

    expect(await storedIn(app)).toEqual([{ status: 'EINGETRETEN', austrittPlan: '2027-04-30', prognose: null }])
    await app.api.austausch.undo({ id: uebernahme })
    expect(await storedIn(app)).toEqual(before)
  })

  it('is a conflict where the entry was changed here meanwhile', async () => {
    await using app = await start()
    await app.api.akte.saveSatz({
      ...{ art: 'teilnahme', id: app.teilnahmen[0]!.id, version: 1, werte: { prognose: 'sehr gut' } }
    })

    const { id } = await app.open(await empty(app.issued))

    expect((await rowsOf(app, id))[0]).toMatchObject({
      ausgang: 'conflict',
      zellen: [
        { feld: 'austrittPlan', zustand: 'bleibt' },
        { feld: 'prognose', von: 'sehr gut', nach: null, konflikt: 'beide', nehmen: false }
      ]
    })
  })

  it('is a change where the source means that', async () => {
    await using app = await start()
    await app.api.austausch.apply({ id: (await app.open(app.issued)).id })
    await remember(app, { leer: ['prognose'] })

    const { id } = await app.open(await empty(app.issued))

    expect((await rowsOf(app, id))[0]).toMatchObject({
      ausgang: 'changed',
      zellen: [
        { feld: 'austrittPlan', nehmen: false },
        { feld: 'prognose', von: 'gut', nach: null, zustand: 'geaendert', nehmen: true }
      ]
    })
  })

  it('is none where the list came back as it had left, though an answer filled the entry meanwhile', async () => {
    await using app = await startWithIssued(at, { art: 'fehlzeitenliste', monat: '2026-10' })
    const filled = await edited(app.issued, ({ cell }) => {
      cell(2, 'sollTage').value = 20
      cell(2, 'krankTage').value = 3
    })
    await app.api.austausch.apply({ id: (await app.open(filled)).id })
    const tage = await app.db.selectFrom('anwesenheit').select(['id', 'krankTage']).execute()

    expect(tage).toMatchObject([{ krankTage: 3 }])
    expect((await rowsOf(app, (await app.open(app.issued)).id))[0]?.zellen).toEqual([])
  })
})
