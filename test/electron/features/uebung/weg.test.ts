import { mitgelieferteCodes } from '@shared/domain/codes'
import { alterOn } from '@shared/domain/kalender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../../electron/store/openStore'
import { filled, heute } from '../../../support/somePractice'

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
