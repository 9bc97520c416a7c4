import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { addDays } from '@shared/domain/kalender'
import { describe, expect, it } from 'vitest'
import { ensureParameter } from '../../../electron/features/parameter/repository'
import { readFilterKontext } from '../../../electron/store/filterKontext'
import { keepFristen } from '../../../electron/store/fristen'
import { removeWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import { readLagen } from '../../../electron/store/lagen'
import type { Db } from '../../../electron/store/tables'
import { newVorgang } from '../../../electron/store/vorgang'
import { addDurchfuehrung } from '../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../support/someFall'
import { filled, heute } from '../../support/somePractice'
import { startTestApp } from '../../support/startTestApp'

const hand = () => newVorgang('test')

/** What the rules say now, as the kept rows would say it: of everybody, with all records, whether they can still matter or not. */
async function workedOut(db: Db, tag: string): Promise<string[]> {
  const faelle = await db.selectFrom('fall').select(['id', 'fallStatus']).execute()
  const offen = faelle.flatMap(({ id, fallStatus }) => (fallStatus === 'GESCHLOSSEN' ? [] : [id]))
  const lagen = await readLagen(db, await readFilterKontext(db, tag), offen)
  const bis = addDays(tag, 7)
  return lagen
    .flatMap(({ person, lage }) =>
      fristenOf(lage)
        .filter(({ datum, seit }) => datum === null || (seit ?? datum) <= bis)
        .map(({ art, satz, datum, seit }) => [person.fall, art, satz?.id ?? null, datum, seit].join())
    )
    .toSorted()
}

async function kept(db: Db, tag: string): Promise<string[]> {
  await keepFristen(db, await readFilterKontext(db, tag))
  const rows = await db.selectFrom('frist').selectAll().execute()
  return rows.map(({ fall, art, satz, datum, seit }) => [fall, art, satz, datum, seit].join()).toSorted()
}

describe('the kept Fristen', () => {
  it('are what the rules say, on the day, after changes, on the next days', async () => {
    const store = await filled(200, 3)
    const { db } = store
    await ensureParameter(db)
    expect(await kept(db, heute)).toEqual(await workedOut(db, heute))

    const faelle = await db.selectFrom('fall').select(['id', 'version']).limit(40).execute()
    for (const [index, { id, version }] of faelle.entries()) {
      if (index % 4 === 0) await removeWithHistory(db, hand(), 'fall', { id, version })
      else {
        const werte = {
          kooperationsplanAm: '2026-06-01',
          titelBis: '2026-12-24',
          rechtskreis: index % 2 === 0 ? 'SGB3' : 'SGB2',
          fallStatus: index % 4 === 1 ? 'GESCHLOSSEN' : 'AKTIV'
        }
        await updateWithHistory(db, hand(), 'fall', { id, version, werte })
      }
    }
    expect(await kept(db, heute)).toEqual(await workedOut(db, heute))

    for (const tage of [1, 9, 40, 200]) {
      expect(await kept(db, addDays(heute, tage))).toEqual(await workedOut(db, addDays(heute, tage)))
    }
    await store.close()
  })

  it('follow when a dated parameter is set otherwise', async () => {
    await using app = await startTestApp()
    await addFall(app.db, { juengstesKind: '2025-12-01' })
    const [vorher] = await kept(app.db, heute)

    await app.db.updateTable('parameter').set({ wert: '13' }).where('name', '=', 'kindZumutbarkeitMonate').execute()

    expect((await kept(app.db, heute))[0]).not.toBe(vorher)
  })

  it('follow when a run is to pause', async () => {
    await using app = await startTestApp()
    const { id: durchfuehrung } = await addDurchfuehrung(app.db, { kursart: 'IK_ALLG', instrument: null })
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung, kursart: 'IK_ALLG', status: 'EINGETRETEN' })
    const ue = { kursart: 'IK_ALLG', status: 'BEGONNEN', ueKontingent: 700, ueVerbraucht: 650, ueWoche: 25 }
    await addSatz(app.db, 'berechtigung', fall, { zugangsweg: 'IK_ANSPRUCH', ...ue })
    const ende = async () => (await kept(app.db, heute)).find((row) => row.includes('ueAufgebraucht'))?.split(',')[3]
    expect(await ende()).toBe('2026-12-06')

    await app.db.updateTable('durchfuehrung').set({ ausfalltage: '30.11.2026 bis 04.12.2026' }).execute()

    expect(await ende()).toBe('2026-12-13')
  })

  it('are worked out again for the case that changed, and only for it', async () => {
    await using app = await startTestApp()
    const eine = await addFall(app.db, { kooperationsplanAm: '2026-11-01' })
    const andere = await addFall(app.db, { kooperationsplanAm: '2026-11-01' })
    await kept(app.db, heute)
    await app.db.deleteFrom('frist').execute()

    await addSatz(app.db, 'berechtigung', eine, { zugangsweg: 'BSK_JC', ausgestelltAm: '2026-09-01' })

    const rows = await kept(app.db, heute)
    expect(rows.some((row) => row.startsWith(`${eine},bskAnmeldung`))).toBe(true)
    expect(rows.some((row) => row.startsWith(andere))).toBe(false)
  })
})
