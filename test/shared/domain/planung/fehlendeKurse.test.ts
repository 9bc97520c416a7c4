import type { Fenster, Planperson } from '@shared/domain/kombination/planperson'
import { kursideenOf } from '@shared/domain/planung/fehlendeKurse'
import { zeitfensterOf } from '@shared/domain/planung/zeitfenster'
import { expect, it } from 'vitest'
import { somePlanperson } from '../../../support/someKombination'

const heute = '2026-11-22'
const wege = (von: string, nach: string) =>
  von === 'Insel' || nach === 'Insel'
    ? undefined
    : { frueh: 40, mittag: 45, spaet: 50, letzteRueckfahrt: null, geschaetzt: false }
const bedarf = {
  art: 'SPRACHE',
  kursart: 'BSK_JOB',
  instrument: null,
  niveauVon: 'A2',
  niveauZiel: null,
  zeitmodell: null,
  seit: '2026-08-14',
  status: 'OFFEN',
  erledigtAm: null,
  bemerkung: null
} as const
const wartet = (wohnort: string | null, mehr: Partial<Planperson> = {}) =>
  somePlanperson({ wohnort, bedarfe: [bedarf], wartetSeit: '2026-08-14', fenster: [], kinder: [], ...mehr })
const frei = (von: number, bis: number): Fenster[] =>
  [1, 2, 3, 4, 5].map((wochentag) => ({
    ...{ wochentag, von: von * 60, bis: bis * 60, ort: null, art: 'FREI' },
    ...{ gueltigVon: null, gueltigBis: null }
  }))

it('puts people of one need together at a place most can reach, and tells how long the middle one waits', () => {
  const personen = [wartet('Vlotho'), wartet('Herford'), wartet('Herford', { wartetSeit: '2026-11-12' })]

  expect(kursideenOf(personen, wege, heute)).toEqual([
    {
      ...{ kursart: 'BSK_JOB', instrument: null, niveau: 'A2', ort: 'Herford', zeit: 'offen', betreuung: false },
      ...{ personen: 3, medianTage: 100, mindestens: 3 }
    }
  ])
})

it.each([
  ['fewer than three', [wartet('Herford'), wartet('Herford')]],
  ['those nobody can reach', [wartet('Herford'), wartet('Herford'), wartet('Insel')]],
  ['those whose place is not known', [wartet('Herford'), wartet('Herford'), wartet(null)]],
  [
    'those who can at other times',
    [wartet('Herford'), wartet('Herford'), wartet('Herford', { fenster: frei(13, 16) })]
  ],
  [
    'needs that are met',
    Array.from({ length: 3 }, () => wartet('Herford', { bedarfe: [{ ...bedarf, status: 'ERFUELLT' }] }))
  ]
])('makes no group of %s', (_, personen) => {
  expect(kursideenOf(personen, wege, heute)).toEqual([])
})

it('sees half a group of a Berufssprachkurs coming, not less', () => {
  const b2 = { ...bedarf, kursart: 'BSK_B2', niveauVon: 'B1' }
  const gruppe = (anzahl: number) => Array.from({ length: anzahl }, () => wartet('Herford', { bedarfe: [b2] }))

  expect(kursideenOf(gruppe(7), wege, heute)).toEqual([])
  expect(kursideenOf(gruppe(8), wege, heute)).toMatchObject([{ personen: 8, mindestens: 15 }])
})

it('knows the time of day at which most days are free', () => {
  expect(zeitfensterOf({ fenster: [] })).toBe('offen')
  expect(zeitfensterOf({ fenster: frei(8, 20) })).toBe('vormittag')
  expect(zeitfensterOf({ fenster: frei(12, 18) })).toBe('nachmittag')
  expect(zeitfensterOf({ fenster: frei(17, 20) })).toBe('abend')
  expect(zeitfensterOf({ fenster: frei(9, 12).slice(0, 2) })).toBe('offen')
})
