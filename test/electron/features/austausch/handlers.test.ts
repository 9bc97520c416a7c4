import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { describe, expect, it } from 'vitest'
import { updateWithHistory } from '../../../../electron/store/geschichte'
import { newVorgang } from '../../../../electron/store/vorgang'
import { readerOf, someListe, type Werte, zeile } from '../../../support/someListe'
import { startTestApp } from '../../../support/startTestApp'

const amal: Werte = {
  kundennummer: '498A012345',
  nachname: 'Haddad',
  vorname: 'Amal',
  geburtsdatum: '1987-03-07',
  ort: 'Ellerwiek',
  telefon: '0171 3920004',
  niveau_gesamt: 'A2',
  einkommen: 165.5,
  kursart: 'IK_ALLG',
  massnahme: 'Aktiv im Moor'
}
const samer: Werte = {
  kundennummer: '498A010435',
  nachname: 'Abd al-Salam',
  vorname: 'Samer',
  geburtsdatum: '1977-01-01'
}

const oktober = someListe([amal, samer], { file: 'abzug-10.xlsx' })
const bytes = new Uint8Array([1])

async function startWith(...listen: ErkannteListe[]) {
  const app = await startTestApp({ readForeign: readerOf(...listen) })
  const open = (liste: ErkannteListe) => app.api.austausch.openBytes({ file: liste.file, bytes })
  const takeOver = async (liste: ErkannteListe) => app.api.austausch.apply({ id: (await open(liste)).id })
  return { ...app, open, takeOver, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}

const november = (...changes: (Werte | undefined)[]) =>
  someListe(
    changes.filter((werte) => werte !== undefined),
    { file: 'abzug-11.xlsx', stand: '2026-11-01' }
  )

describe('a monthly list', () => {
  it('brings new persons with their level and courses', async () => {
    await using app = await startWith(oktober)

    const uebernahme = await app.takeOver(oktober)

    expect(uebernahme).toMatchObject({ quelle: 'abzug', zaehler: { rows: 2, new: 2 }, vorhaben: { neuePersonen: 2 } })
    const [fall] = await app.db.selectFrom('fall').selectAll().where('nachname', '=', 'Haddad').execute()
    expect(fall).toMatchObject({ einkommenBetrag: 16550, niveau: 'A2', fallStatus: 'AKTIV', niveauRang: 20 })
    expect(fall?.suchform).toContain('498a012345')
    const teilnahmen = await app.db.selectFrom('teilnahme').select(['kursart', 'titel', 'status']).execute()
    expect(teilnahmen).toEqual([
      { kursart: 'IK_ALLG', titel: null, status: 'EINGETRETEN' },
      { kursart: null, titel: 'Aktiv im Moor', status: 'EINGETRETEN' }
    ])
  })

  it('changes nothing when it comes a second time, and says that it was there before', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)

    const zweites = await app.open(oktober)

    expect(zweites.zaehler).toMatchObject({ rows: 2, unchanged: 2, missing: 0 })
    expect(zweites.schonUebernommen).toMatchObject([{ konto: expect.any(String) }])
    expect(zweites.vorhaben).toEqual({ neuePersonen: 0, geaendertePersonen: 0, felder: 0, saetze: 0 })
  })

  it('shows a changed value as old and new, and a level that is another as a further record', async () => {
    const liste = november({ ...amal, ort: 'Oberfinken', niveau_gesamt: 'B1' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    const { id } = await app.open(liste)
    const { zeilen } = await app.api.austausch.rows({ id, ausgaenge: ['changed'], offset: 0, limit: 50 })
    await app.api.austausch.apply({ id })

    expect(zeilen).toMatchObject([
      {
        name: 'Haddad, Amal',
        zellen: [{ feld: 'ort', von: 'Ellerwiek', nach: 'Oberfinken', zustand: 'geaendert' }],
        neueSaetze: [{ tabelle: 'sprachstand', werte: { niveauGesamt: 'B1', datum: '2026-11-01' } }]
      }
    ])
    const [fall] = await app.db.selectFrom('fall').selectAll().where('nachname', '=', 'Haddad').execute()
    expect(fall).toMatchObject({ ort: 'Oberfinken', niveau: 'B1', version: 2 })
  })

  it('changes nothing where a cell is empty', async () => {
    const liste = november({ kundennummer: '498A012345', nachname: 'Haddad', vorname: 'Amal' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    expect((await app.open(liste)).zaehler).toMatchObject({ unchanged: 2 })
  })

  it('tells whom it names no longer, once', async () => {
    const liste = november(amal)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    const { id, zaehler } = await app.open(liste)
    const { personen } = await app.api.austausch.fehlende({ id, offset: 0 })
    await app.api.austausch.apply({ id })

    expect(zaehler.missing).toBe(1)
    expect(personen).toMatchObject([{ name: 'Abd al-Salam, Samer' }])
    expect((await app.open(liste)).zaehler.missing).toBe(0)
  })
})

async function editByHand(app: Awaited<ReturnType<typeof startWith>>, werte: Record<string, string | null>) {
  const { id, version } = await app.db
    .selectFrom('fall')
    .select(['id', 'version'])
    .where('nachname', '=', 'Haddad')
    .executeTakeFirstOrThrow()
  await app.db.transaction().execute(async (tx) => {
    await updateWithHistory(tx, newVorgang('somebody'), 'fall', { id, version, werte })
  })
  return id
}

describe('what was changed by hand', () => {
  it('is a conflict that stays as it is until somebody decides', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)
    const satz = await editByHand(app, { ort: 'Neu Terlau' })

    const offen = await app.open(oktober)
    const entschieden = await app.api.austausch.decide({
      id: offen.id,
      entscheidungen: [{ art: 'zelle', satz, feld: 'ort', vorzug: 'liste' }]
    })

    expect(offen.zaehler).toMatchObject({ conflict: 1, unchanged: 1 })
    expect(offen.konflikte).toEqual([{ tabelle: 'fall', feld: 'ort', anzahl: 1 }])
    expect(offen.vorhaben.felder).toBe(0)
    expect(entschieden.zaehler).toMatchObject({ conflict: 0, changed: 1 })
    expect(entschieden.vorhaben.felder).toBe(1)
  })

  it('stays without asking again while the list only repeats itself', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })
    const { id } = await app.open(oktober)
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'alleKonflikte', feld: null, vorzug: 'bestand' }] })
    await app.api.austausch.apply({ id })

    const drittes = await app.open(oktober)

    expect(drittes.zaehler).toMatchObject({ conflict: 0, unchanged: 2 })
  })

  it('is asked about again when the list says something else', async () => {
    const liste = november({ ...amal, ort: 'Heidbruchsen' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })
    await app.takeOver(oktober)

    expect((await app.open(liste)).zaehler).toMatchObject({ conflict: 1 })
  })
})

describe('a doubtful row', () => {
  const ohneNummer = someListe([{ nachname: 'Haddad', vorname: 'Amal' }], { file: 'zweifel.xlsx' })

  it('is never matched by the name alone, waits with its candidates and is left out until decided', async () => {
    await using app = await startWith(oktober, ohneNummer)
    await app.takeOver(oktober)

    const { id, zaehler } = await app.open(ohneNummer)
    const { zeilen } = await app.api.austausch.rows({ id, offset: 0, limit: 10 })

    expect(zaehler).toMatchObject({ unclear: 1 })
    expect(zeilen[0]).toMatchObject({
      kandidaten: [{ nachname: 'Haddad', kundennummer: '498A012345', ort: 'Ellerwiek', hinweis: 'name' }]
    })
    expect((await app.api.austausch.apply({ id })).vorhaben.neuePersonen).toBe(0)
  })

  it('follows what the person decides: this one, a new one, leave out', async () => {
    await using app = await startWith(oktober, ohneNummer)
    await app.takeOver(oktober)
    const { id } = await app.open(ohneNummer)
    const { zeilen } = await app.api.austausch.rows({ id, offset: 0, limit: 10 })
    const choose = (wahl: Parameters<typeof app.api.austausch.decide>[0]['entscheidungen'][number]) =>
      app.api.austausch.decide({ id, entscheidungen: [wahl] })

    const fall = zeilen[0]!.kandidaten[0]!.fall
    expect((await choose({ art: 'person', row: 2, wahl: { art: 'fall', fall } })).zaehler).toMatchObject({
      unchanged: 1
    })
    expect((await choose({ art: 'person', row: 2, wahl: { art: 'neu' } })).zaehler).toMatchObject({ new: 1 })
    expect((await choose({ art: 'alleUnklaren', wahl: 'auslassen' })).zaehler).toMatchObject({ new: 1 })
    expect((await choose({ art: 'person', row: 2, wahl: null })).zaehler).toMatchObject({ unclear: 1 })
    expect((await choose({ art: 'alleUnklaren', wahl: 'auslassen' })).zaehler).toMatchObject({ skipped: 1 })
  })

  it('that was hidden by hand is asked about', async () => {
    const versteckt = someListe([zeile(2, amal, { hidden: 'hand' })], { file: 'versteckt.xlsx' })
    await using app = await startWith(versteckt)

    const { id, zaehler } = await app.open(versteckt)

    expect(zaehler).toMatchObject({ unclear: 1 })
    const entschieden = await app.api.austausch.decide({
      id,
      entscheidungen: [{ art: 'person', row: 2, wahl: { art: 'nehmen' } }]
    })
    expect(entschieden.zaehler).toMatchObject({ new: 1 })
  })
})

const tables = ['fall', 'sprachstand', 'teilnahme', 'fruehereKundennummer', 'quelleFall'] as const

/** Everything a case consists of, without the versions, which go on counting. */
async function contentOf({ db }: Awaited<ReturnType<typeof startWith>>) {
  const all = []
  for (const table of tables) {
    const rows: object[] = await db.selectFrom(table).selectAll().execute()
    all.push(rows.map((row) => JSON.stringify({ ...row, version: 0 })).toSorted())
  }
  return all
}

describe('taking an import back', () => {
  it('restores every row to the letter', async () => {
    const liste = november(
      { ...amal, ort: 'Oberfinken', niveau_gesamt: 'B1', kursart: 'BSK_B2' },
      {
        kundennummer: '498B010459',
        nachname: 'Noori',
        vorname: 'Zahra'
      }
    )
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    const before = await contentOf(app)
    const { id } = await app.takeOver(liste)

    const { reverted, verschont } = await app.api.austausch.undo({ id })

    expect(reverted).toBeGreaterThan(0)
    expect(verschont).toEqual([])
    expect(await contentOf(app)).toEqual(before)
    expect((await app.api.austausch.list())[0]).toMatchObject({ id, zurueckgenommen: { konto: expect.any(String) } })
  })

  it('spares what was edited later and lists it', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })

    const { verschont } = await app.api.austausch.undo({ id })

    expect(verschont).toMatchObject([{ name: 'Haddad, Amal', grund: 'spaeterGeaendert' }])
    expect(await app.db.selectFrom('fall').select('nachname').execute()).toEqual([{ nachname: 'Haddad' }])
  })

  it('happens once only', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.takeOver(oktober)
    await app.api.austausch.undo({ id })

    await expect(app.api.austausch.undo({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.schonZurueckgenommen' }
    })
  })
})

describe('applying', () => {
  it('is refused when a touched row has changed meanwhile, and goes on after comparing again', async () => {
    const liste = november({ ...amal, ort: 'Oberfinken' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    const { id } = await app.open(liste)
    await editByHand(app, { telefon: '0171 0000000' })

    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
    })
    expect((await app.api.austausch.compareAgain({ id })).zaehler).toMatchObject({ conflict: 1 })
    await app.api.austausch.apply({ id })
  })

  it('happens once, however often the button is pressed', async () => {
    const ohneNummer = someListe([{ nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' }])
    await using app = await startWith(ohneNummer)
    const { id } = await app.open(ohneNummer)

    const clicks = await Promise.allSettled([app.api.austausch.apply({ id }), app.api.austausch.apply({ id })])

    expect(clicks).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { data: { code: 'uebernahme.laeuft' } } }
    ])
    expect(await app.db.selectFrom('fall').select('nachname').execute()).toEqual([{ nachname: 'Noori' }])
    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })

  it('is refused when somebody has added the record of the list, or the person, by hand meanwhile', async () => {
    const besser = november({ ...amal, niveau_gesamt: 'B1' }, samer)
    const neu = someListe([{ nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' }], { file: 'neu.xlsx' })
    await using app = await startWith(oktober, besser, neu)
    await app.takeOver(oktober)
    const { id: fall } = await app.db
      .selectFrom('fall')
      .select('id')
      .where('nachname', '=', 'Haddad')
      .executeTakeFirstOrThrow()
    const offen = { record: await app.open(besser), person: await app.open(neu) }
    const geprueft = { art: 'TEST', datum: '2026-11-02', niveauGesamt: 'B1' }
    await app.api.akte.createSatz({ art: 'sprachstand', fall, werte: geprueft })
    await app.api.akte.create({ werte: { nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' } })

    for (const { id } of [offen.record, offen.person]) {
      await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
        data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
      })
    }
    expect((await app.api.austausch.compareAgain({ id: offen.person.id })).zaehler).toMatchObject({ new: 0 })
  })

  it('is refused when another list of the same source came first, also of one never seen before', async () => {
    const zweite = someListe([samer], { file: 'abzug-12.xlsx', stand: '2026-12-01' })
    await using app = await startWith(oktober, zweite)
    const { id } = await app.open(oktober)
    await app.takeOver(zweite)

    await expect(app.api.austausch.apply({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.quelleWeiter', details: { quelle: 'abzug' } }
    })
    await app.api.austausch.compareAgain({ id })
    await app.api.austausch.apply({ id })
    expect(await app.db.selectFrom('quelle').select('name').execute()).toEqual([{ name: 'abzug' }])
  })

  it('leaves nothing when it is cancelled', async () => {
    const many = someListe(
      Array.from({ length: 3000 }, (_, at) => ({ kundennummer: `498A${100_000 + at}`, nachname: `Person ${at}` })),
      { file: 'viele.xlsx' }
    )
    await using app = await startWith(many)
    const { id } = await app.open(many)
    const controller = new AbortController()

    const applying = app.api.austausch.apply(
      { id },
      { signal: controller.signal, onProgress: ({ done }) => done >= 1000 && controller.abort() }
    )

    await expect(applying).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    for (const table of ['fall', 'aenderung', 'uebernahme', 'quelle', 'quelleFall'] as const) {
      expect(await app.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    expect((await app.api.austausch.read({ id })).zaehler).toMatchObject({ new: 3000 })
  })

  it('ends when the list is put aside', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.open(oktober)
    await app.api.austausch.discard({ id })

    await expect(app.api.austausch.read({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })
})

describe('a list that is open when the store is locked', () => {
  const nurName = someListe([amal, { nachname: 'Noori', vorname: 'Zahra' }], { file: 'namen.xlsx' })

  it('is still there with every correction and decision', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.api.austausch.configure({ id, quelle: 'Team Nord' })
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: 3, wahl: { art: 'neu' } }] })

    const api = app.afterLock()

    expect(await api.austausch.offene()).toMatchObject([{ id, quelle: 'Team Nord', zaehler: { new: 2, unclear: 0 } }])
    await api.austausch.apply({ id })
    expect(await app.db.selectFrom('fall').select('nachname').orderBy('nachname').execute()).toEqual([
      { nachname: 'Haddad' },
      { nachname: 'Noori' }
    ])
    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('leaves nothing in the store when it was only looked at', async () => {
    await using app = await startWith(nurName)

    await app.api.austausch.openBytes({ file: nurName.file, bytes, fluechtig: true })

    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('is nothing to anybody else', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.db.updateTable('offeneListe').set({ konto: 'jemand anders' }).execute()

    const api = app.afterLock()

    expect(await api.austausch.offene()).toEqual([])
    await expect(api.austausch.read({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })
})

describe('what has changed since the last list', () => {
  it('is told before and after taking over, whatever was edited in between', async () => {
    const liste = november(
      { ...amal, ort: 'Oberfinken' },
      { kundennummer: '498B010459', nachname: 'Noori', vorname: 'Z' }
    )
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Oberfinken' })
    const { id } = await app.open(liste)

    const vorher = await app.api.austausch.seitLetztem({ id })
    const uebernahme = await app.api.austausch.apply({ id })
    const nachher = await app.api.austausch.seitLetztem({ id: uebernahme.id })

    expect(vorher).toMatchObject({ neu: 1, weg: 1, geaendert: 1, felder: [{ feld: 'ort', anzahl: 1 }] })
    expect(nachher).toMatchObject({ neu: 1, weg: 1, geaendert: 1 })
    expect(nachher.liste.find(({ art }) => art === 'geaendert')).toMatchObject({
      name: 'Haddad, Amal',
      felder: [{ feld: 'ort', von: 'Ellerwiek', nach: 'Oberfinken' }]
    })
  })
})
