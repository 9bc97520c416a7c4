import type { Hartregel, Kandidat } from '@shared/domain/kombination/kandidat'
import { hebelOf, withHebel } from '@shared/domain/planung/hebel'
import { withoutSmall } from '@shared/domain/planung/kleineZellen'
import { wahlAus } from '@shared/domain/planung/wahlAus'
import { describe, expect, it } from 'vitest'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const laeufe = [somePlatzlauf('K1'), somePlatzlauf('K2', { frei: 1 })]
const problem = someProblem(laeufe, [
  someWartende('anna', [someBuendel([0], 60)]),
  someWartende('berta', [someBuendel([0], 50)]),
  someWartende('cem', [], { prio: 2 }),
  someWartende('dana')
])
const wahl = [0, null, null, null]

const kandidat = (lauf: string, punkte: number, ...regeln: Hartregel[]): Kandidat => ({
  elemente: [{ lauf, eintritt: '2027-01-11' }],
  art: 'einzeln',
  passt: regeln.length > 0 ? 'nein' : 'ja',
  urteile: regeln.map((regel) => ({ regel, schwere: 'verletzt', code: 'x', angaben: {} })),
  punkte,
  teile: []
})
const kandidaten = [
  [],
  [],
  [kandidat('K2', 70, 'H9'), kandidat('K1', 80, 'H9', 'H3')],
  [kandidat('K2', 90, 'H9'), kandidat('K2', 40, 'H2', 'H11')]
]

describe('what would help', () => {
  const hebel = hebelOf(problem, wahl, [50, 5], (person) => kandidaten[person] ?? [])

  it('is a seat where seats are short, or the one thing that keeps people from a run with seats left', () => {
    expect(hebel.map(({ art, lauf, schaetzung, oeffnet }) => [art, lauf, schaetzung, oeffnet.length])).toEqual([
      ['betreuung', 1, 140, 2],
      ['platz', 0, 50, 0],
      ['bus', 1, 40, 1]
    ])
  })

  it('gives one more seat, or the bundles it opens behind those there were', () => {
    expect(withHebel(problem, hebel[1]!).laeufe[0]?.frei).toBe(2)
    expect(withHebel(problem, hebel[0]!).personen[2]?.buendel).toEqual([someBuendel([1], 70)])
    expect(withHebel(problem, hebel[0]!).personen[0]).toEqual(problem.personen[0])
  })
})

it('finds the kept rows of a plan again, in whatever order their runs stand', () => {
  const paare = someProblem(laeufe, [someWartende('anna', [someBuendel([0], 60), someBuendel([0, 1], 90)])])
  const element = (lauf: string, eintritt = '2027-01-11') => ({ lauf, eintritt })

  expect(wahlAus(paare, [{ fall: 'anna', vorschlag: [element('K2'), element('K1')] }])).toEqual([1])
  expect(wahlAus(paare, [{ fall: 'anna', vorschlag: [element('K1', '2027-02-01')] }])).toEqual([null])
  expect(wahlAus(paare, [{ fall: 'anna', vorschlag: [] }])).toEqual([null])
})

it('hides small counts, and a second one where the first could be worked out', () => {
  expect(withoutSmall([10, 2, 5])).toEqual([10, null, null])
  expect(withoutSmall([10, 2, 1, 5])).toEqual([10, null, null, 5])
  expect(withoutSmall([10, 0, 3])).toEqual([10, 0, 3])
})
