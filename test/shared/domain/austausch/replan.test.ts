import { newVorlage } from '@shared/domain/austausch/bestand'
import { createPlan, replan } from '@shared/domain/austausch/createPlan'
import { decide, type Entscheidung } from '@shared/domain/austausch/entscheidungen'
import { withWords } from '@shared/domain/austausch/fremdeWoerter'
import { type Entscheidungen, keineEntscheidungen, type Plan } from '@shared/domain/austausch/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zeile } from '../../../support/someListe'
import { bestandOf, storedFall, storedSatz, vorlageOf } from '../../../support/someVorlage'

const id = (nummer: number) => `00000000-0000-4000-8000-00000000000${nummer}`
const amal = { kundennummer: '498A000001', nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-03-07' }
const bestand = bestandOf(
  [
    storedFall(id(1), { ...amal, ort: 'Wendelau', telefon: '0176 1' }),
    storedFall(id(2), { ...amal, kundennummer: '498A000002', vorname: 'Nour', ort: 'Ellerwiek' }),
    storedFall(id(3), { ...amal, kundennummer: null, nachname: 'Müller', geburtsdatum: '1990-01-01' })
  ],
  { sprachstaende: [storedSatz('sprachstand', id(4), id(1), { niveauGesamt: 'A1', art: 'IFK_EINSCHAETZUNG' })] }
)

const werte = fc.record(
  {
    kundennummer: fc.constantFrom('498A000001', '498A000002', '498A000007', '498A000008'),
    nachname: fc.constantFrom('Haddad', 'Müller', 'Mueller', 'Berg'),
    vorname: fc.constantFrom('Amal', 'Nour', 'Iman'),
    geburtsdatum: fc.constantFrom('1987-03-07', '1990-01-01', '1991-05-06'),
    ort: fc.constantFrom('Ellerwiek', 'Oberfinken'),
    telefon: fc.constantFrom('0176 2', '0176 3'),
    niveau_gesamt: fc.constantFrom('A1', 'B1'),
    kursart: fc.constantFrom('IK_ALLG', 'BSK_B2')
  },
  { requiredKeys: [] }
)

const forOne = ({ tabelle, feld }: { tabelle: 'fall' | 'sprachstand'; feld: string }) => ({
  tabelle: fc.constant(tabelle),
  feld: fc.constant(feld)
})
const vorzug = fc.constantFrom('liste' as const, 'bestand' as const, null)
/** Where a decision is about a cell, `cell` says which one of those the plan shows. */
const entscheidung = fc.oneof(
  fc.record({
    art: fc.constant('person' as const),
    row: fc.integer({ min: 2, max: 13 }),
    wahl: fc.constantFrom(
      ...[null, { art: 'neu' as const }, { art: 'auslassen' as const }, { art: 'nehmen' as const }],
      ...[1, 2, 3, 9].map((nummer) => ({ art: 'fall' as const, fall: id(nummer) }))
    )
  }),
  fc.record({ cell: fc.nat({ max: 40 }), vorzug }),
  fc.record({ art: fc.constant('alleKonflikte' as const), feld: fc.constant(null), vorzug }),
  fc.record({ art: fc.constant('alleVersteckten' as const), wahl: fc.constantFrom('nehmen' as const, null) }),
  fc.record({ art: fc.constant('alleUnklaren' as const), wahl: fc.constantFrom('neu' as const, 'kandidat' as const) }),
  fc
    .constantFrom({ tabelle: 'fall' as const, feld: 'ort' }, { tabelle: 'sprachstand' as const, feld: 'niveauGesamt' })
    .chain((wo) => fc.record({ art: fc.constant('immer' as const), ...forOne(wo), vorzug })),
  fc.record({
    art: fc.constant('zeilen' as const),
    rows: fc.array(fc.integer({ min: 2, max: 13 }), { minLength: 1 }),
    wahl: fc.constantFrom('auslassen' as const, 'zurueck' as const, 'liste' as const, 'bestand' as const)
  })
)

function decided(
  bisher: Entscheidungen,
  plan: Plan,
  eine: Entscheidung | { cell: number; vorzug: 'liste' | 'bestand' | null }
): Entscheidungen {
  if (!('cell' in eine)) return decide(bisher, eine, plan)
  const zellen = plan.zeilen.flatMap((zeile) => zeile.zellen)
  const zelle = zellen[eine.cell % Math.max(1, zellen.length)]
  return zelle
    ? decide(bisher, { art: 'zelle', satz: zelle.satz, feld: zelle.feld, vorzug: eine.vorzug }, plan)
    : bisher
}

describe('a plan after one more decision', () => {
  it('is the very plan that would be made anew', () => {
    const zeilen = fc.array(fc.tuple(werte, fc.constantFrom(false, false, false, true)), {
      minLength: 1,
      maxLength: 12
    })
    fc.assert(
      fc.property(zeilen, fc.array(entscheidung, { minLength: 1, maxLength: 8 }), (some, folge) => {
        const rows = some.map(([werte, hidden], at) => zeile(at + 2, werte, hidden ? { hidden: 'hand' } : {}))
        const vorlage = vorlageOf(rows, { bestand })
        let bisher = { vorlage, entscheidungen: keineEntscheidungen, plan: createPlan(vorlage) }

        for (const eine of folge) {
          const entscheidungen = decided(bisher.entscheidungen, bisher.plan, eine)
          const plan = replan(vorlage, bisher, entscheidungen)
          expect(plan).toEqual(createPlan(vorlage, entscheidungen))
          bisher = { vorlage, entscheidungen, plan }
        }
      }),
      { numRuns: 1500 }
    )
  })

  it('is so when words are understood otherwise, too', () => {
    const befund = { field: 'geschlecht', code: 'wort.unbekannt', facts: { roh: 'Xy' } } as const
    const zeilen = fc.array(fc.tuple(werte, fc.boolean()), { minLength: 1, maxLength: 12 })
    const codes = fc.array(fc.constantFrom('W', 'M', null), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(zeilen, codes, (some, folge) => {
        const rows = some.map(([werte, isOpen], at) => zeile(at + 2, werte, isOpen ? { findings: [befund] } : {}))
        const gelesen = vorlageOf(rows, { bestand })
        let bisher = { vorlage: gelesen, entscheidungen: keineEntscheidungen, plan: createPlan(gelesen) }

        for (const code of folge) {
          const { liste } = withWords(gelesen.liste, { geschlecht: { xy: code } })
          const vorlage = newVorlage({ ...gelesen, liste }, bisher.vorlage)
          const plan = replan(vorlage, bisher, keineEntscheidungen)
          expect(plan).toEqual(createPlan(newVorlage({ ...gelesen, liste })))
          bisher = { ...bisher, vorlage, plan }
        }
      }),
      { numRuns: 300 }
    )
  })

  it('looks at no row that has nothing to do with the decision', () => {
    const rows = [
      amal,
      { ...amal, ort: 'Ellerwiek' },
      { nachname: 'Berg', vorname: 'Iman', geburtsdatum: '1991-05-06' }
    ]
    const vorlage = vorlageOf(rows, { bestand })
    const bisher = { vorlage, entscheidungen: keineEntscheidungen, plan: createPlan(vorlage) }
    const entscheidungen = decide(
      keineEntscheidungen,
      { art: 'person', row: 2, wahl: { art: 'auslassen' } },
      bisher.plan
    )

    const { zeilen } = replan(vorlage, bisher, entscheidungen)

    expect(zeilen.map((eine, at) => eine === bisher.plan.zeilen[at])).toEqual([false, false, true])
  })
})
