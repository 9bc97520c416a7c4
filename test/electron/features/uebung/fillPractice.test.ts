import { createHash } from 'node:crypto'
import { mitgelieferteCodes } from '@shared/domain/codes'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import { alterOn } from '@shared/domain/kalender'
import { satzarten, satzFelder } from '@shared/domain/saetze/satzarten'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPractice } from '../../../../electron/features/uebung/fillPractice'
import { refreshNiveau } from '../../../../electron/store/abgeleitet'
import { openStore, type Store } from '../../../../electron/store/openStore'
import type { Db, Tables } from '../../../../electron/store/tables'

const heute = '2026-11-22'
const run = { report: () => {}, signal: new AbortController().signal }

async function filled(personen: number, seed: number): Promise<Store> {
  const store = await openStore({ file: ':memory:' })
  await fillPractice(store.db, { personen, seed, heute }, run)
  return store
}

const all = (db: Db, tabelle: keyof Tables) =>
  db
    .selectFrom(tabelle as 'fall')
    .selectAll()
    .orderBy('id')
    .execute()

async function contentOf(db: Db): Promise<string> {
  const hash = createHash('sha256')
  for (const tabelle of ['fall', 'traeger', 'durchfuehrung', ...satzarten] as const) {
    hash.update(JSON.stringify(await all(db, tabelle)))
  }
  return hash.digest('hex')
}

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

  it('uses only values the catalogue knows', async () => {
    const codes = new Set(mitgelieferteCodes.map(({ liste, code }) => `${liste} ${code}`))
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

describe('participations in the practice county', () => {
  let store: Store
  beforeAll(async () => {
    store = await filled(3000, 1)
  })
  afterAll(() => store.close())

  const withRun = () =>
    store.db
      .selectFrom('teilnahme')
      .innerJoin('fall', 'fall.id', 'teilnahme.fall')
      .innerJoin('durchfuehrung', 'durchfuehrung.id', 'teilnahme.durchfuehrung')
      .selectAll('teilnahme')
      .select([
        'fall.geburtsdatum',
        'fall.fallStatus',
        'durchfuehrung.beginn',
        'durchfuehrung.ende',
        'durchfuehrung.plaetze',
        'durchfuehrung.zeitmodell'
      ])
      .execute()

  it('stand in every state there is', async () => {
    const states = new Set((await withRun()).map(({ status }) => status))

    expect([...states].toSorted()).toEqual(
      mitgelieferteCodes
        .filter(({ liste, code }) => liste === 'teilnahmeStatus' && code !== 'UNB')
        .map(({ code }) => code)
        .toSorted()
    )
  })

  it('lie within the dates of their run and after the 16th birthday', async () => {
    for (const { eintrittIst, austrittIst, eintrittPlan, beginn, ende, geburtsdatum } of await withRun()) {
      for (const tag of [eintrittIst, austrittIst, eintrittPlan]) {
        if (tag !== null) expect(beginn! <= tag && tag <= ende!, `${beginn} ${tag} ${ende}`).toBe(true)
      }
      if (eintrittIst && austrittIst) expect(eintrittIst <= austrittIst).toBe(true)
      expect(alterOn(eintrittIst ?? eintrittPlan!, geburtsdatum!)).toBeGreaterThanOrEqual(16)
    }
  })

  it('have the dates their state asks for, and none of the future', async () => {
    for (const {
      status,
      statusSeit,
      eintrittIst,
      austrittIst,
      austrittsgrund,
      beginn,
      fallStatus
    } of await withRun()) {
      const attended = [
        'EINGETRETEN',
        'UNTERBROCHEN',
        'BEENDET_REGULAER',
        'BEENDET_VORZEITIG_POSITIV',
        'ABGEBROCHEN',
        'AUSGESCHLOSSEN'
      ]
      const running = ['EINGETRETEN', 'UNTERBROCHEN']
      const planned = ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'WARTELISTE', 'VERSCHOBEN']
      expect(statusSeit! <= heute).toBe(true)
      expect(eintrittIst !== null, status).toBe(attended.includes(status))
      expect(austrittIst !== null, status).toBe(attended.includes(status) && !running.includes(status))
      expect(austrittsgrund !== null, status).toBe(austrittIst !== null)
      for (const tag of [eintrittIst, austrittIst]) if (tag) expect(tag <= heute).toBe(true)
      expect(beginn! > heute, status).toBe(planned.includes(status))
      if (running.includes(status) || planned.includes(status)) expect(fallStatus).toBe('AKTIV')
    }
  })

  it('never have a person in two language courses at a time, nor in more than two things', async () => {
    const attended = (await withRun()).filter(({ eintrittIst }) => eintrittIst !== null)
    for (const [, rows] of Map.groupBy(attended, ({ fall }) => fall)) {
      const sorted = rows.toSorted((a, b) => a.eintrittIst!.localeCompare(b.eintrittIst!))
      const overlapping = sorted.flatMap((a, index) =>
        sorted
          .slice(index + 1)
          .filter((b) => b.eintrittIst! <= (a.austrittIst ?? heute))
          .map((b) => [a, b] as const)
      )
      expect(overlapping.length).toBeLessThanOrEqual(1)
      for (const [a, b] of overlapping) {
        expect(a.kursart === null || b.kursart === null).toBe(true)
        expect(a.zeitmodell === 'VZ' && b.zeitmodell === 'VZ').toBe(false)
      }
    }
  })

  it('never fill a run beyond its places', async () => {
    for (const [, rows] of Map.groupBy(await withRun(), ({ durchfuehrung }) => durchfuehrung)) {
      expect(rows.length).toBeLessThanOrEqual(rows[0]!.plaetze!)
    }
  })

  it('fill the two target groups of Bielefeld, and leave some incomes unknown', async () => {
    const women = await store.db
      .selectFrom('fall')
      .select(['id', 'einkommenBetrag'])
      .where('fallStatus', '=', 'AKTIV')
      .where('geschlecht', '=', 'W')
      .where('bgGroesse', '>=', 3)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('teilnahme')
              .select('teilnahme.id')
              .whereRef('teilnahme.fall', '=', 'fall.id')
              .where('kursart', 'like', 'IK%')
              .where('status', 'in', [
                'ANGEMELDET',
                'EINGETRETEN',
                'UNTERBROCHEN',
                'BEENDET_REGULAER',
                'BEENDET_VORZEITIG_POSITIV'
              ])
          )
        )
      )
      .execute()
    const men = await store.db
      .selectFrom('fall')
      .select('einkommenBetrag')
      .where('fallStatus', '=', 'AKTIV')
      .where('geschlecht', '=', 'M')
      .where('geburtsdatum', '>', '1998-11-22')
      .where('bgGroesse', '<=', 2)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('teilnahme')
            .select('teilnahme.id')
            .whereRef('teilnahme.fall', '=', 'fall.id')
            .where('kursart', 'like', 'IK%')
            .where('status', '=', 'BEENDET_REGULAER')
        )
      )
      .execute()

    expect(women.filter(({ einkommenBetrag }) => einkommenBetrag === 0).length).toBeGreaterThan(30)
    expect(women.filter(({ einkommenBetrag }) => einkommenBetrag === null).length).toBeGreaterThan(3)
    expect(
      men.filter(({ einkommenBetrag }) => einkommenBetrag !== null && einkommenBetrag <= 60_300).length
    ).toBeGreaterThan(10)
    expect(men.filter(({ einkommenBetrag }) => einkommenBetrag === null).length).toBeGreaterThan(0)
  })

  it('show a usable level that differs from the certified one, now and then', async () => {
    const both = await store.db
      .selectFrom('fall')
      .select(['niveauBescheinigt', 'niveauEingeschaetzt'])
      .where('niveauBescheinigt', 'is not', null)
      .where('niveauEingeschaetzt', 'is not', null)
      .execute()
    const different = both.filter(
      ({ niveauBescheinigt, niveauEingeschaetzt }) => !niveauEingeschaetzt!.startsWith(niveauBescheinigt!)
    )

    expect(different.length / both.length).toBeGreaterThan(0.15)
    expect(different.length / both.length).toBeLessThan(0.75)
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
