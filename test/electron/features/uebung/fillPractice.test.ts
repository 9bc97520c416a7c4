import { createHash } from 'node:crypto'
import { durchfuehrungFelder, standortFelder } from '@shared/domain/angebote/angebot'
import { checkDurchfuehrung } from '@shared/domain/angebote/checkAngebot'
import { standortOf } from '@shared/domain/angebote/standort'
import { mitgelieferteCodes } from '@shared/domain/codes'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import { satzarten } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { dtzVorschlag } from '@shared/domain/sprache/dtz'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { vergleichsstand } from '@shared/domain/zielgruppen/trend'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPractice } from '../../../../electron/features/uebung/fillPractice'
import { refreshNiveau } from '../../../../electron/store/abgeleitet'
import { fromColumns } from '../../../../electron/store/columns'
import { openStore, type Store } from '../../../../electron/store/openStore'
import type { Db, StandortTable } from '../../../../electron/store/tables'
import { all, filled, heute, run } from '../../../support/somePractice'

async function contentOf(db: Db): Promise<string> {
  const hash = createHash('sha256')
  for (const tabelle of ['fall', 'traeger', 'standort', 'ort', 'durchfuehrung', ...satzarten] as const) {
    hash.update(JSON.stringify(await all(db, tabelle)))
  }
  return hash.digest('hex')
}

const codes = new Set(mitgelieferteCodes.map(({ liste, code }) => `${liste} ${code}`))
const asStandort = (row: StandortTable) => ({ ...fromColumns(standortFelder, row), traeger: row.traeger })

describe('the practice county', () => {
  let store: Store
  beforeAll(async () => {
    store = await filled(300, 7)
  })
  afterAll(() => store.close())

  it('has exactly as many persons as asked for, with their records', async () => {
    expect(await all(store.db, 'fall')).toHaveLength(300)
    for (const art of satzarten) expect((await all(store.db, art)).length, art).toBeGreaterThan(0)
  })

  it('is the same again for the same seed, and another for another', async () => {
    const again = await filled(300, 7)
    const other = await filled(300, 8)

    const content = await contentOf(store.db)
    expect(await contentOf(again.db)).toBe(content)
    expect(await contentOf(other.db)).not.toBe(content)
    await again.close()
    await other.close()
  })

  it('is marked as practice beyond doubt', async () => {
    const { wert } = await store.db
      .selectFrom('einstellung')
      .select('wert')
      .where('name', '=', 'uebung')
      .executeTakeFirstOrThrow()
    const faelle = await store.db.selectFrom('fall').select(['kundennummer', 'email', 'plz', 'telefon']).execute()

    expect(wert).toBe('true')
    for (const { kundennummer, email, plz, telefon } of faelle) {
      expect(kundennummer).toMatch(/^000[A-E]\d{6}$/)
      expect(email ?? 'x@y.example').toMatch(/\.example$/)
      expect(plz).toMatch(/^05\d{3}$/)
      expect(telefon ?? '0171 3920000').toMatch(/^(0171 39200|0176 040690)\d\d$/)
    }
  })

  it('has points of the DTZ that speak for its result', async () => {
    const saetze = await store.db.selectFrom('sprachstand').selectAll().where('pruefung', '=', 'DTZ').execute()
    const mitPunkten = saetze.filter(({ punkteSprechen }) => punkteSprechen !== null)
    const bescheinigt = (niveau: string | null) => (niveau === 'B1' || niveau === 'A2' ? niveau : 'UNTER_A2')

    expect(mitPunkten.length).toBeGreaterThan(saetze.length / 2)
    for (const satz of mitPunkten) expect(dtzVorschlag(satz)?.gesamt).toBe(bescheinigt(satz.niveauGesamt))
  })

  it('has counts of the last two months for every tile, so that each shows a trend', async () => {
    const jeKachel = Map.groupBy(
      await store.db.selectFrom('zielgruppenstand').selectAll().execute(),
      ({ zielgruppe }) => zielgruppe
    )

    expect([...jeKachel.keys()].toSorted()).toEqual(
      eingebauteZielgruppen
        .filter(({ kachel }) => kachel)
        .map(({ id }) => id)
        .toSorted()
    )
    for (const eine of jeKachel.values()) expect(vergleichsstand(eine, heute)?.tag).toBe('2026-10-25')
  })

  it('uses only values the catalogue knows', async () => {
    const check = (felder: Felder, row: Record<string, unknown>) => {
      for (const [name, { schema, liste, art }] of Object.entries(felder)) {
        const value = row[name]
        if (value === null) continue
        const wert = art === 'jaNein' ? value === 1 : value
        expect(schema.safeParse(wert).success, `${name} = ${wert}`).toBe(true)
        if (liste) expect(codes.has(`${liste satisfies Codeliste} ${wert}`), `${liste} ${wert}`).toBe(true)
      }
    }
    for (const row of await all(store.db, 'fall')) check(fallFelder, row)
    for (const art of satzarten) for (const row of await all(store.db, art)) check(satzFelder[art], row)
  })

  it('has runs that anybody could save by hand, each at a site of its provider', async () => {
    const standorte = await store.db.selectFrom('standort').selectAll().execute()
    for (const row of await store.db.selectFrom('durchfuehrung').selectAll().execute()) {
      const werte = fromColumns(durchfuehrungFelder, row)
      expect(checkDurchfuehrung(werte, heute), row.titel).toEqual([])
      expect(codes.has(`einstieg ${werte.einstieg}`)).toBe(true)
      expect(standortOf(standorte.map(asStandort), row.traeger, row.standort)?.ort).toBe(row.standort)
    }
  })

  it('keeps the followed columns as the program would', async () => {
    expect(await refreshNiveau(store.db, 'alle', heute)).toBe(0)
  })

  it('has letters of many languages', async () => {
    const faelle = await store.db.selectFrom('fall').select(['nachname', 'vorname']).execute()
    const letters = faelle.map(({ nachname, vorname }) => `${nachname}${vorname}`).join('')

    expect(letters).toMatch(/[ğşıİ]/)
    expect(letters).toMatch(/[āḤṢ]/)
    expect(letters).toBe(letters.normalize('NFC'))
  })

  it('shows work for today', async () => {
    const open = await store.db
      .selectFrom('wiedervorlage')
      .select('faelligAm')
      .where('erledigtAm', 'is', null)
      .execute()

    expect(open.some(({ faelligAm }) => faelligAm === heute)).toBe(true)
    expect(open.some(({ faelligAm }) => faelligAm < heute)).toBe(true)
    const titel = await store.db
      .selectFrom('fall')
      .select('id')
      .where('titelBis', '>=', heute)
      .where('titelBis', '<=', '2027-02-20')
      .execute()
    expect(titel.length).toBeGreaterThan(3)
  })
})

it('does not put invented people among others', async () => {
  await using closing = new AsyncDisposableStack()
  const store = closing.adopt(await filled(20, 1), (one) => one.close())

  await expect(fillPractice(store.db, { personen: 20, seed: 2, heute }, run)).rejects.toMatchObject({
    data: { code: 'uebung.nichtLeer' }
  })
  expect(await all(store.db, 'fall')).toHaveLength(20)
})

it('leaves an empty store when it is cancelled', async () => {
  const store = await openStore({ file: ':memory:' })
  const controller = new AbortController()
  const filling = fillPractice(
    store.db,
    { personen: 3000, seed: 1, heute },
    { signal: controller.signal, report: () => controller.abort() }
  )

  await expect(filling).rejects.toHaveProperty('name', 'AbortError')
  expect(await all(store.db, 'fall')).toEqual([])
  expect(await all(store.db, 'durchfuehrung')).toEqual([])
  await store.close()
})
