import type { Fenster, Planperson } from '@shared/domain/kombination/planperson'
import { fehlendesOf } from '@shared/domain/planung/fehlendeKurse'
import { withoutSmall } from '@shared/domain/planung/kleineZellen'
import { zeitfensterOf } from '@shared/domain/planung/zeitfenster'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  bloecke,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt,
  wegeBy
} from '../../../support/someKombination'

const welt = someWelt({ heute: '2026-11-22', wege: wegeBy({ 'Vlotho-Herford': 40, 'Herford-Bünde': 30 }) })
const ideenOf = (personen: readonly Planperson[], mehr: Partial<typeof welt> = {}) =>
  fehlendesOf(personen, { ...welt, ...mehr }).ideen
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

  expect(ideenOf(personen)).toEqual([
    {
      ...{ kursart: 'BSK_JOB', instrument: null, niveau: 'A2', ort: 'Herford', zeit: 'offen', betreuung: false },
      ...{ personen: 3, medianTage: 100, mindestens: 3, vorhanden: [] }
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
  expect(ideenOf(personen)).toEqual([])
})

it('sees half a group of a Berufssprachkurs coming, not less', () => {
  const b2 = { ...bedarf, kursart: 'BSK_B2', niveauVon: 'B1' }
  const gruppe = (anzahl: number) => Array.from({ length: anzahl }, () => wartet('Herford', { bedarfe: [b2] }))

  expect(ideenOf(gruppe(7))).toEqual([])
  expect(ideenOf(gruppe(8))).toMatchObject([{ personen: 8, mindestens: 15 }])
})

it('finds the town more people can come to, not the largest one', () => {
  // Three villages with a bus to the market town, none of them within an hour of the county town.
  const wege = wegeBy({
    'Dorf-Markt': 20,
    'Weiler-Markt': 25,
    'Hof-Markt': 25,
    'Dorf-Kreisstadt': 75,
    'Markt-Kreisstadt': 55
  })
  const personen = ['Dorf', 'Weiler', 'Hof', 'Kreisstadt', 'Kreisstadt'].map((ort) => wartet(ort))

  // There are rooms in both.
  const laeufe = ['Kreisstadt', 'Markt'].map((ort) => someLauf({ id: ort, ort, frei: 0 }))
  expect(ideenOf(personen, { wege, laeufe })).toMatchObject([{ ort: 'Markt', personen: 5 }])
})

it('goes by the way back too, the last bus, and when the care of a child ends', () => {
  const wege = wegeBy({ 'Vlotho-Herford': 40 }, 18 * 60)
  const kind = someKind('2023-01-01', '07:30', '12:40')
  const abends = (ort: string) => wartet(ort, { fenster: frei(17, 20) })

  const [abend] = ideenOf([abends('Vlotho'), abends('Vlotho'), abends('Vlotho'), abends('Herford')], { wege })
  const [vormittag] = ideenOf(
    [wartet('Vlotho', { kinder: [kind] }), wartet('Vlotho'), wartet('Vlotho'), wartet('Herford')],
    { wege }
  )

  expect(abend).toMatchObject({ ort: 'Vlotho', personen: 3 })
  expect(vormittag).toMatchObject({ ort: 'Vlotho', personen: 4, betreuung: false })
})

it('parts a group that is large enough for two where one half has clearly shorter ways', () => {
  const wege = wegeBy({ 'Vlotho-Herford': 40 })
  const personen = [...Array.from({ length: 3 }, () => 'Herford'), ...Array.from({ length: 4 }, () => 'Vlotho')].map(
    (ort) => wartet(ort)
  )

  expect(ideenOf(personen, { wege })).toMatchObject([
    { ort: 'Vlotho', personen: 4 },
    { ort: 'Herford', personen: 3 }
  ])
})

const jobkurs = someKurs('BSK_JOB', { id: 'job', titel: 'Job-BSK', frei: 2 })

it('counts nobody whom a free seat of such a run would serve, and says where that is', () => {
  const gefunden = fehlendesOf(
    [1, 2, 3, 4, 5].map((nummer) => wartet('Herford', { fall: `fall ${nummer}` })),
    { ...welt, laeufe: [jobkurs] }
  )

  expect(gefunden.restplaetze).toEqual([
    { lauf: 'job', titel: 'Job-BSK', ort: 'Herford', eintritt: '2027-01-11', frei: 2, personen: 2 }
  ])
  expect(gefunden.ideen).toMatchObject([
    { personen: 3, vorhanden: [{ lauf: 'job', frei: 2, gruende: { voll: 3, zeit: 0, weg: 0, betreuung: 0 } }] }
  ])
})

it('says why free seats do not serve those who wait', () => {
  const mittags = { ...jobkurs, bloecke: bloecke('1234', '12:00', '15:00') }
  const kind = someKind('2023-01-01', '07:30', '13:00')
  const personen = [
    ...[1, 2].map(() => wartet('Herford', { kinder: [kind] })),
    wartet('Herford', { fenster: [{ ...frei(12, 16)[0]!, art: 'GESPERRT' }] }),
    wartet('Vlotho')
  ]
  const wege = wegeBy({ 'Vlotho-Herford': 40 }, 14 * 60)

  expect(ideenOf(personen, { wege, laeufe: [mittags] })).toMatchObject([
    { ort: 'Herford', vorhanden: [{ gruende: { zeit: 1, weg: 1, betreuung: 2, zugang: 0, voll: 0 } }] }
  ])
  expect(withoutSmall([1, 1, 2, 0, 4])).toEqual([null, null, null, 0, 4])
  expect(ideenOf(personen, { wege, laeufe: [{ ...mittags, niveauVon: 'B1' }] })[0]?.vorhanden).toEqual([])
})

const orte = ['Nord', 'Süd', 'Ost', 'West', 'Mitte'] as const
const someone = fc.record({
  ort: fc.constantFrom(...orte),
  wartet: fc.integer({ min: 1, max: 28 }),
  kind: fc.constantFrom(null, '12:30', '16:00')
})
const someWege = fc
  .array(fc.integer({ min: 10, max: 95 }), { minLength: 10, maxLength: 10 })
  .map((minuten) =>
    wegeBy(
      Object.fromEntries(
        orte.flatMap((von, a) =>
          orte.slice(a + 1).map((nach, b) => [`${von}-${nach}`, minuten[(a * 3 + b) % 10] ?? 30])
        )
      )
    )
  )

it('counts nobody twice, names no smaller group than it may, and one seat more serves no fewer', () => {
  fc.assert(
    fc.property(
      fc.array(someone, { maxLength: 30 }),
      someWege,
      fc.integer({ min: 0, max: 6 }),
      (leute, wege, plaetze) => {
        const personen = leute.map(({ ort, wartet: tag, kind }, nummer) =>
          wartet(ort, {
            ...{ fall: `fall ${nummer}`, wartetSeit: `2026-08-${String(tag).padStart(2, '0')}` },
            kinder: kind === null ? [] : [someKind('2023-01-01', '07:30', kind)]
          })
        )
        const withSeats = (frei: number) =>
          fehlendesOf(personen, {
            ...welt,
            wege,
            laeufe: [{ ...jobkurs, ort: 'Mitte', bloecke: bloecke('12', '09:00', '12:00', 'Mitte'), frei }]
          })
        const { ideen, restplaetze } = withSeats(plaetze)

        const versorgt = restplaetze.reduce((summe, platz) => summe + platz.personen, 0)
        const gezaehlt = ideen.reduce((summe, idee) => summe + idee.personen, 0)
        expect(versorgt).toBeLessThanOrEqual(plaetze)
        expect(gezaehlt + versorgt).toBeLessThanOrEqual(personen.length)
        for (const { personen: anzahl, vorhanden } of ideen) {
          expect(anzahl).toBeGreaterThanOrEqual(3)
          for (const { gruende } of vorhanden)
            expect(Object.values(gruende).reduce((summe, eines) => summe + eines, 0)).toBe(anzahl)
        }
        expect(
          withSeats(plaetze + 1).restplaetze.reduce((summe, platz) => summe + platz.personen, 0)
        ).toBeGreaterThanOrEqual(versorgt)
      }
    ),
    { numRuns: 200 }
  )
})

it('knows the time of day at which most days are free', () => {
  expect(zeitfensterOf({ fenster: [] })).toBe('offen')
  expect(zeitfensterOf({ fenster: frei(8, 20) })).toBe('vormittag')
  expect(zeitfensterOf({ fenster: frei(12, 18) })).toBe('nachmittag')
  expect(zeitfensterOf({ fenster: frei(17, 20) })).toBe('abend')
  expect(zeitfensterOf({ fenster: frei(9, 12).slice(0, 2) })).toBe('offen')
})
