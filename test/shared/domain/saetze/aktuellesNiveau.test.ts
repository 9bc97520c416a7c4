import { aktuellesNiveauOn, niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import { vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const heute = '2026-11-22'

type Eintrag = [art: string, datum: string | null, niveauGesamt: string | null]

const niveau = (...eintraege: Eintrag[]) =>
  aktuellesNiveauOn(
    heute,
    eintraege.map(([art, datum, niveauGesamt]) => ({ art, datum, niveauGesamt }))
  )

// The order of trust of DOMAIN 3.1: each row, the first record wins over the second.
it.each<[Eintrag, Eintrag]>([
  [
    ['ZERTIFIKAT', '2025-11-22', 'A2'],
    ['EINSTUFUNG_IK', '2026-11-01', 'B1']
  ],
  [
    ['TUM', '2026-05-22', 'A2'],
    ['ZERTIFIKAT', '2025-11-21', 'B1']
  ],
  [
    ['KDL', '2026-11-01', 'A2'],
    ['TRAEGEREINSCHAETZUNG', '2026-11-20', 'B1']
  ],
  [
    ['ZERTIFIKAT', '2015-01-01', 'A2'],
    ['EINSTUFUNG_BSK', '2026-05-21', 'B1']
  ],
  [
    ['ZERTIFIKAT', null, 'A2'],
    ['TRAEGEREINSCHAETZUNG', '2026-11-20', 'B1']
  ],
  [
    ['TRAEGEREINSCHAETZUNG', '2025-01-01', 'A2'],
    ['IFK_EINSCHAETZUNG', '2026-11-20', 'B1']
  ],
  [
    ['IFK_EINSCHAETZUNG', '2020-01-01', 'A2'],
    ['SELBSTAUSKUNFT', '2026-11-20', 'B1']
  ],
  [
    ['ZERTIFIKAT', '2026-10-01', 'B1'],
    ['ZERTIFIKAT', '2026-03-01', 'A2']
  ],
  [
    ['SELBSTAUSKUNFT', null, 'A1'],
    ['ZERTIFIKAT', '2026-10-01', 'UNB']
  ]
])('trusts %o more than %o', (mehr, weniger) => {
  expect(niveau(mehr, weniger).niveau).toBe(mehr[2])
  expect(niveau(weniger, mehr).niveau).toBe(mehr[2])
})

it('keeps what is certified and what is estimated side by side, each the newest', () => {
  expect(
    niveau(
      ['ZERTIFIKAT', '2024-01-01', 'B1'],
      ['ZERTIFIKAT', '2023-01-01', 'A2'],
      ['TRAEGEREINSCHAETZUNG', '2026-01-01', 'A2.2'],
      ['SELBSTAUSKUNFT', '2026-02-01', 'B2']
    )
  ).toEqual({ niveau: 'B1', niveauAm: '2024-01-01', niveauBescheinigt: 'B1', niveauEingeschaetzt: 'B2' })
})

it('knows nothing without records', () => {
  expect(niveau()).toEqual({ niveau: null, niveauAm: null, niveauBescheinigt: null, niveauEingeschaetzt: null })
})

it('ranks levels, half steps between them', () => {
  expect(['NULL', 'ALPHA', 'A1', 'A1.1', 'A1.2', 'A2', 'B2.2', 'C2'].map(niveauRang)).toEqual([
    0, 0, 10, 10, 15, 20, 45, 60
  ])
  expect(niveauRang('UNB')).toBeNull()
  expect(niveauRang(null)).toBeNull()
})

const eintrag = fc.record({
  art: fc.constantFrom(...vertrauensfolgeVorgabe.flatMap(({ arten }) => arten), 'EIGENE_ART'),
  datum: fc.option(fc.constantFrom('2020-01-01', '2025-11-21', '2025-11-22', '2026-05-21', '2026-11-01')),
  niveauGesamt: fc.option(fc.constantFrom('UNB', 'NULL', 'A1', 'A2.1', 'B1', 'C1'))
})
const folge = fc
  .shuffledSubarray(vertrauensfolgeVorgabe, { minLength: 1 })
  .chain((stufen) =>
    fc.tuple(
      ...stufen.map((stufe) =>
        fc.option(fc.integer({ min: 1, max: 120 })).map((hoechstensMonate) => ({ ...stufe, hoechstensMonate }))
      )
    )
  )

it('takes a level from one of the records by any order of trust, and knows one whenever a record does', () => {
  fc.assert(
    fc.property(fc.array(eintrag, { maxLength: 6 }), folge, (eintraege, eine) => {
      const { niveau, niveauAm } = aktuellesNiveauOn(heute, eintraege, eine)
      const bekannt = eintraege.filter(({ niveauGesamt }) => niveauGesamt !== null && niveauGesamt !== 'UNB')
      if (bekannt.length === 0) expect(niveau).toBeNull()
      else expect(bekannt.some((one) => one.niveauGesamt === niveau && one.datum === niveauAm)).toBe(true)
    })
  )
})

it('follows an order of the office: here an estimate of the office counts before an old certificate', () => {
  const eintraege = [
    { art: 'ZERTIFIKAT', datum: '2025-01-01', niveauGesamt: 'B1' },
    { art: 'IFK_EINSCHAETZUNG', datum: '2026-10-01', niveauGesamt: 'A2' }
  ]
  expect(aktuellesNiveauOn(heute, eintraege).niveau).toBe('B1')
  const eine = [
    { arten: ['ZERTIFIKAT'], hoechstensMonate: 12 },
    { arten: ['IFK_EINSCHAETZUNG'], hoechstensMonate: null }
  ]
  expect(aktuellesNiveauOn(heute, eintraege, eine).niveau).toBe('A2')
})
