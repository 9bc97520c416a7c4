import { aehnlicheOf } from '@shared/domain/teilnahme/wiederholung'
import { expect, it } from 'vitest'

const heute = '2026-11-28'
const leer = { titel: null, kursart: null, instrument: null, statusSeit: null }
const frueher = (werte: object) => ({
  ...{ ...leer, status: 'BEENDET_REGULAER', eintrittPlan: null, eintrittIst: null, austrittPlan: null },
  austrittIst: '2025-06-30',
  ...werte
})
const neu = { status: 'VORGEMERKT', eintrittPlan: '2027-01-11' }

it.each([
  [{ kursart: 'BSK_B2' }, { kursart: 'BSK_B2' }, 1],
  [{ kursart: 'BSK_B2' }, { kursart: 'BSK_B1' }, 0],
  [{ kursart: 'IK_ALLG' }, { kursart: 'IK_ALLG', status: 'ABGEBROCHEN' }, 1],
  // what is a repetition by its kind says so itself
  [{ kursart: 'IK_WDH' }, { kursart: 'IK_WDH' }, 0],
  [{ instrument: 'AVGS_MAT' }, { instrument: 'MAT' }, 1],
  [{ instrument: 'MAG' }, { instrument: 'MAT' }, 0],
  [{ instrument: 'VB' }, { instrument: 'VB' }, 0],
  [{ instrument: 'AGH' }, { instrument: 'AGH', status: 'NICHT_ANGETRETEN' }, 0],
  [{ instrument: 'AGH' }, { instrument: 'AGH', austrittIst: '2025-01-11' }, 1],
  [{ instrument: 'AGH' }, { instrument: 'AGH', austrittIst: '2025-01-10' }, 0],
  [{ instrument: 'AGH', status: 'BEENDET_REGULAER' }, { instrument: 'AGH' }, 0],
  [{}, {}, 0]
])('%o is or is not asked about after %o', (was, vorher, anzahl) => {
  expect(aehnlicheOf({ ...neu, ...was }, [frueher(vorher)], heute)).toHaveLength(anzahl)
})

it('names the newest first', () => {
  const alle = [
    frueher({ instrument: 'MAT', titel: 'a' }),
    frueher({ instrument: 'MAT', titel: 'b', austrittIst: '2026-01-31' })
  ]
  expect(aehnlicheOf({ ...neu, instrument: 'MAT' }, alle, heute).map(({ titel }) => titel)).toEqual(['b', 'a'])
})
