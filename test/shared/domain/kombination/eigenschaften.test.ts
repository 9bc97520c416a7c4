import { beurteile, passtOf } from '@shared/domain/kombination/beurteilen'
import { type Hartregel, hartregeln } from '@shared/domain/kombination/kandidat'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  ganz,
  gesperrt,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt
} from '../../../support/someKombination'

const orte = ['Herford', 'Vlotho', 'Bünde', null]
const uhr = fc.integer({ min: 7 * 4, max: 19 * 4 })
const uhrzeit = (viertel: number) =>
  `${String(Math.floor(viertel / 4)).padStart(2, '0')}:${String((viertel % 4) * 15).padStart(2, '0')}`

const block = fc
  .record({
    wochentag: fc.integer({ min: 1, max: 5 }),
    von: uhr,
    dauer: fc.integer({ min: 4, max: 20 }),
    ort: fc.constantFrom(...orte)
  })
  .map(({ wochentag, von, dauer, ort }) => ({ wochentag, von: von * 15, bis: (von + dauer) * 15, ort }))

const lauf = (nummer: number): fc.Arbitrary<Lauf> =>
  fc
    .record({
      kurs: fc.constantFrom('BSK_B1', 'BSK_B2', 'IK_ALLG', 'KOMM', null),
      beginn: fc.constantFrom('2026-12-07', '2027-01-11', '2027-03-01', null),
      bloecke: fc.array(block, { maxLength: 5 }),
      frei: fc.constantFrom(null, 0, 3),
      kinderbetreuung: fc.boolean()
    })
    .map(({ kurs, ...werte }) =>
      kurs ? someKurs(kurs, { ...werte, id: `L${nummer}` }) : someLauf({ ...werte, id: `L${nummer}` })
    )

const laeufe = fc.tuple(...Array.from({ length: 6 }, (_, nummer) => lauf(nummer)))
const sperre = fc.tuple(fc.integer({ min: 1, max: 5 }), uhr, fc.integer({ min: 2, max: 12 }))

const person: fc.Arbitrary<Planperson> = fc
  .record({
    niveau: fc.constantFrom('A1', 'A2', 'B1', null),
    wohnort: fc.constantFrom('Herford', 'Vlotho', null),
    sperren: fc.array(sperre, { maxLength: 4 }),
    kind: fc.constantFrom(undefined, '12:00', '16:00')
  })
  .map(({ niveau, wohnort, sperren, kind }) =>
    somePlanperson({
      ...{ niveau, wohnort },
      fenster: sperren.map(([tag, von, dauer]) => gesperrt(tag, uhrzeit(von), uhrzeit(von + dauer))),
      kinder: kind ? [someKind('2023-01-01', '07:30', kind)] : []
    })
  )

it('finds the same whatever order runs come in', () => {
  fc.assert(
    fc.property(person, laeufe, fc.integer({ min: 1, max: 5 }), (wer, alle, schnitt) => {
      const gedreht = [...alle.slice(schnitt), ...alle.slice(0, schnitt)]

      expect(kandidatenOf(wer, someWelt({ laeufe: gedreht }))).toEqual(kandidatenOf(wer, someWelt({ laeufe: alle })))
    }),
    { numRuns: 60 }
  )
})

it('makes nothing unfit by overriding one constraint more', () => {
  fc.assert(
    fc.property(
      person,
      laeufe,
      fc.subarray([...hartregeln]),
      fc.constantFrom(...hartregeln),
      (wer, alle, schon, eine) => {
        for (const { urteile } of kandidatenOf(wer, someWelt({ laeufe: alle }))) {
          const vorher = passtOf(urteile, new Set<Hartregel>(schon))
          const nachher = passtOf(urteile, new Set<Hartregel>([...schon, eine]))
          if (vorher !== 'nein') expect(nachher).not.toBe('nein')
        }
      }
    ),
    { numRuns: 60 }
  )
})

it('makes nothing unfit by giving back a blocked time or taking a child away', () => {
  fc.assert(
    fc.property(person, laeufe, (wer, alle) => {
      const welt = someWelt({ laeufe: alle })
      const leichter = [
        ...wer.fenster.map((eines) => ({ ...wer, fenster: wer.fenster.filter((f) => f !== eines) })),
        { ...wer, kinder: [] }
      ]
      for (const eine of alle) {
        if (beurteile(wer, [ganz(eine)], welt).passt === 'nein') continue
        for (const andere of leichter) expect(beurteile(andere, [ganz(eine)], welt).passt).not.toBe('nein')
      }
    }),
    { numRuns: 80 }
  )
})

it('names every pair that fits though pairs are sorted out before', () => {
  fc.assert(
    fc.property(person, laeufe, (wer, alle) => {
      const welt = someWelt({ laeufe: alle })
      const gefunden = new Set(kandidatenOf(wer, welt).map(({ elemente }) => elemente.map(({ lauf: id }) => id).join()))
      for (const kurs of alle.filter(({ art, beginn }) => art === 'sprache' && beginn !== null)) {
        for (const massnahme of alle.filter(({ art, beginn }) => art === 'arbeitsmarkt' && beginn !== null)) {
          const beides = beurteile(wer, [ganz(kurs), ganz(massnahme)], welt)
          const jedes = [kurs, massnahme].map((eines) => beurteile(wer, [ganz(eines)], welt).passt)
          if (beides.passt !== 'nein' && !jedes.includes('nein'))
            expect(gefunden).toContain(`${kurs.id},${massnahme.id}`)
        }
      }
    }),
    { numRuns: 80 }
  )
})

it('gives points from 0 to 100', () => {
  fc.assert(
    fc.property(person, laeufe, (wer, alle) => {
      for (const { punkte, teile } of kandidatenOf(wer, someWelt({ laeufe: alle }))) {
        expect(punkte).toBeGreaterThanOrEqual(0)
        expect(punkte).toBeLessThanOrEqual(100)
        expect(teile.every(({ anteil }) => anteil >= 0 && anteil <= 1)).toBe(true)
      }
    }),
    { numRuns: 60 }
  )
})
