import fc from 'fast-check'
import { expect, it } from 'vitest'
import { refreshNiveau } from '../../../electron/store/abgeleitet'
import { removeWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import { revertVorgang } from '../../../electron/store/ruecknahme'
import type { Db } from '../../../electron/store/tables'
import { newVorgang, type Vorgang } from '../../../electron/store/vorgang'
import { addFall, addSatz } from '../../support/someFall'
import { openStoreInMemory } from '../../support/storeInMemory'

const heute = '2026-11-22'

const undo = (db: Db, vorgang: Vorgang) => revertVorgang(db, vorgang.id, newVorgang('Bert'), { heute })

const felder = ['nachname', 'ort', 'bemerkung', 'bgGroesse', 'titelBis'] as const

const wert = {
  nachname: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
  ort: fc.option(fc.constantFrom('Ähren', 'Öd', '')),
  bemerkung: fc.option(
    fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed().replaceAll('\0', ''))
  ),
  bgGroesse: fc.option(fc.double({ min: 1, max: 30, noNaN: true })),
  titelBis: fc.option(fc.constantFrom('2026-01-01', '2027-03-04'))
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...felder).chain((feld) =>
      fc.record({
        was: fc.constant('change' as const),
        feld: fc.constant(feld),
        wert: wert[feld] as fc.Arbitrary<string | number | null>,
        wen: fc.nat(20)
      })
    )
  },
  { weight: 1, arbitrary: fc.record({ was: fc.constant('addFall' as const), wen: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ was: fc.constant('addSatz' as const), wen: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ was: fc.constant('removeSatz' as const), wen: fc.nat(20) }) }
)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function play(db: Db, vorgang: Vorgang, steps: readonly Step[]): Promise<void> {
  for (const [index, now] of steps.entries()) {
    const faelle = await db.selectFrom('fall').select(['id', 'version']).orderBy('id').execute()
    const saetze = await db.selectFrom('sprachstand').select(['id', 'version']).orderBy('id').execute()
    const fall = faelle[now.wen % Math.max(1, faelle.length)]
    const satz = saetze[now.wen % Math.max(1, saetze.length)]
    if (now.was === 'addFall') await addFall(db, { vorname: `P${index}` }, vorgang)
    else if (now.was === 'addSatz' && fall)
      await addSatz(db, 'sprachstand', fall.id, { art: 'ZERTIFIKAT', niveauGesamt: 'A2', datum: heute }, vorgang)
    else if (now.was === 'removeSatz' && satz) await removeWithHistory(db, vorgang, 'sprachstand', satz)
    else if (now.was === 'change' && fall)
      await updateWithHistory(db, vorgang, 'fall', { ...fall, werte: { [now.feld]: now.wert } })
  }
}

/** Everything but the versions, which go on counting on purpose. */
async function content(db: Db) {
  const rows = [
    ...(await db.selectFrom('fall').selectAll().orderBy('id').execute()),
    ...(await db.selectFrom('sprachstand').selectAll().orderBy('id').execute())
  ]
  return rows.map(({ version: _, ...rest }) => rest)
}

const scenario = fc.record({
  vorher: fc.array(step, { maxLength: 12 }),
  eigene: fc.array(step, { minLength: 1, maxLength: 12 }),
  nachher: fc.array(step, { maxLength: 8 })
})

it('restores the last Vorgang byte-equal, whatever it did, and can take that back too', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ vorher, eigene }) => {
      await using store = await openStoreInMemory()
      const { db } = store
      await addFall(db)
      await addFall(db)
      await play(db, newVorgang('Anna'), vorher)
      await refreshAll(db)
      const before = await content(db)
      const vorgang = newVorgang('Anna')
      await play(db, vorgang, eigene)
      await refreshAll(db)
      const after = await content(db)

      const by = newVorgang('Bert')
      const { spared } = await revertVorgang(db, vorgang.id, by, { heute })
      expect(spared).toEqual([])
      expect(await content(db)).toEqual(before)

      await undo(db, by)
      expect(await content(db)).toEqual(after)
    }),
    { numRuns: 60 }
  )
})

it('never touches what somebody did later', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ vorher, eigene, nachher }) => {
      await using store = await openStoreInMemory()
      const { db } = store
      await addFall(db)
      await addFall(db)
      await play(db, newVorgang('Anna'), vorher)
      const vorgang = newVorgang('Anna')
      await play(db, vorgang, eigene)
      const spaeter = newVorgang('Clara')
      await play(db, spaeter, nachher)
      const claras = await db.selectFrom('aenderung').selectAll().where('vorgang', '=', spaeter.id).execute()

      await undo(db, vorgang)

      for (const { satz, tabelle, art, feld, nach } of claras.reverse()) {
        const ueberholt = claras.find((other) => other.satz === satz && (other.feld === feld || other.art === 'WEG'))
        if (ueberholt && (ueberholt.feld !== feld || ueberholt.nach !== nach || ueberholt.art !== art)) continue
        const row = await db
          .selectFrom(tabelle as 'fall')
          .selectAll()
          .where('id', '=', satz)
          .executeTakeFirst()
        if (art === 'WEG') expect(row).toBeUndefined()
        else expect(row).toBeDefined()
        if (art === 'FELD') expect(row?.[feld as 'ort']).toEqual(JSON.parse(nach!))
      }
    }),
    { numRuns: 60 }
  )
})

async function refreshAll(db: Db) {
  await refreshNiveau(db, 'alle', heute)
}
