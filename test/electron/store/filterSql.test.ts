import { randomUUID } from 'node:crypto'
import { suchformOf } from '@shared/domain/faelle/suchform'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { evaluate, type FallMitSaetzen } from '@shared/domain/zielgruppen/evaluate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trefferSql, unbekanntSql } from '../../../electron/store/filterSql'
import { openStore } from '../../../electron/store/openStore'
import type { Db } from '../../../electron/store/tables'
import { anyFall, someKurse } from '../../support/randomFall'
import { anyFilter } from '../../support/randomFilter'

const parameter: Record<string, string | number> = {
  geringfuegigkeitsgrenze: 60_300,
  ukraineTitelFortgeltungBis: '2027-03-04'
}

describe('trefferSql and unbekanntSql', () => {
  it('answer in SQL what the rule answers in memory, for any filter, person and day', async () => {
    const { db } = await openStore({ file: ':memory:' })
    const personen = fc.sample(anyFall, { numRuns: 400, seed: 7 })
    await insertKurse(db)
    await insertAll(db, personen)

    const heute = fc.constantFrom(
      '2026-01-31',
      '2026-11-22',
      '2026-11-30',
      '2026-02-28',
      '2028-02-29',
      '2026-03-01',
      '2027-12-31'
    )
    await fc.assert(
      fc.asyncProperty(anyFilter, heute, async (filter, tag) => {
        const kontext = { heute: tag, parameter: (name: string) => parameter[name]! }
        expect(checkFilter(filter)).toEqual([])
        const treffer = await db.selectFrom('fall').select('id').where(trefferSql(filter, kontext)).execute()
        const unbekannt = await db.selectFrom('fall').select('id').where(unbekanntSql(filter, kontext)).execute()
        const says = (antwort: boolean | null) =>
          personen.filter((person) => evaluate(filter, person, kontext) === antwort).map(({ id }) => id)
        expect(treffer.map(({ id }) => id).toSorted()).toEqual(says(true).toSorted())
        expect(unbekannt.map(({ id }) => id).toSorted()).toEqual(says(null).toSorted())
      }),
      { numRuns: 1500 }
    )
    await db.destroy()
  }, 180_000)
})

async function insertKurse(db: Db): Promise<void> {
  const traeger = { id: randomUUID(), version: 1, name: 'Sprachwerk', ort: null, ansprechpartner: null, telefon: null }
  await db
    .insertInto('traeger')
    .values({ ...traeger, email: null })
    .execute()
  for (const [id, { termine, zeitmodell, wochenstunden }] of someKurse) {
    const kurs = { id, version: 1, traeger: traeger.id, titel: 'Kurs', zeitmodell, wochenstunden }
    await db
      .insertInto('durchfuehrung')
      .values(kurs as never)
      .execute()
    for (const termin of termine)
      await db
        .insertInto('termin')
        .values({ durchfuehrung: id, ...termin })
        .execute()
  }
}

async function insertAll(db: Db, personen: readonly (FallMitSaetzen & { id: string })[]): Promise<void> {
  for (const { id, fall, kurse: _, ...saetze } of personen) {
    const row = {
      ...asRow(fall),
      id,
      version: 1,
      suchform: suchformOf([fall.nachname]),
      sortName: '',
      niveauRang: niveauRang(fall.niveau)
    }
    await db
      .insertInto('fall')
      .values(row as never)
      .execute()
    for (const [tabelle, liste] of Object.entries(saetze)) {
      for (const satz of liste) {
        const satzRow = { id: randomUUID(), ...asRow(satz), version: 1, fall: id }
        await db
          .insertInto(tabelle as 'teilnahme')
          .values(satzRow as never)
          .execute()
      }
    }
  }
}

const asRow = (werte: object) =>
  Object.fromEntries(
    Object.entries(werte).map(([name, wert]) => [name, typeof wert === 'boolean' ? Number(wert) : wert])
  )
