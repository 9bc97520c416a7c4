import { belegungOf } from '@shared/domain/planung/belegung'
import { gruendeOf } from '@shared/domain/planung/gruende'
import { hindernisOf } from '@shared/domain/planung/hindernis'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import { warteschlangenOf } from '@shared/domain/planung/warteschlange'
import { describe, expect, it } from 'vitest'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const laeufe = [somePlatzlauf('K1'), somePlatzlauf('M1', { frei: 2 }), somePlatzlauf('K2', { frei: 5, mindestens: 4 })]
const codes = (gruende: readonly { code: string }[]) => gruende.map(({ code }) => code)

describe('the reasons for a proposal', () => {
  const gruende = (problem: Planungsproblem, wahl: (number | null)[], teile = {}) =>
    gruendeOf(problem, belegungOf(problem, wahl), problem.personen[0]!, wahl[0]!, [
      { teil: 'niveaupassung', gewicht: 20, anteil: 1, punkte: 20, ...teile },
      { teil: 'wegzeit', gewicht: 15, anteil: 0.9, punkte: 13.5 }
    ])

  it('are three: her standing, what fits, why she comes first', () => {
    const anna = someWartende('anna', [someBuendel([0], 50), someBuendel([0, 1], 80)], { wartetTage: 200 })

    expect(gruende(someProblem(laeufe, [anna]), [1])).toEqual([
      { code: 'bester', angaben: { von: 2 } },
      { code: 'teil', angaben: { teil: 'niveaupassung', anteil: 1 } },
      { code: 'wartet', angaben: { tage: 200 } }
    ])
  })

  it('name what kept a better one from her', () => {
    const anna = someWartende('anna', [someBuendel([0], 90), someBuendel([1], 60)])
    const berta = someWartende('berta', [someBuendel([0], 95)])

    expect(gruende(someProblem(laeufe, [anna, berta]), [1, 0])[0]).toEqual({
      code: 'rang',
      angaben: { rang: 2, von: 2, lauf: 'K1' }
    })
  })

  it('say by how much both together beat one alone, where nothing is urgent', () => {
    const anna = someWartende('anna', [someBuendel([1], 45), someBuendel([0, 1], 80)])

    expect(gruende(someProblem(laeufe, [anna]), [1])[2]).toEqual({ code: 'kombination', angaben: { mehr: 35 } })
  })

  it('put a lapsing Frist before waiting', () => {
    const anna = someWartende('anna', [someBuendel([1], 45)], { wartetTage: 400, fristTage: 12 })

    expect(codes(gruende(someProblem(laeufe, [anna]), [0]))).toEqual(['einziger', 'teil', 'frist'])
  })

  it('are three also where no part of the score stands out', () => {
    const anna = someWartende('anna', [someBuendel([1], 45), someBuendel([2], 10)])

    expect(gruende(someProblem(laeufe, [anna]), [0], { anteil: 0.2 })).toHaveLength(3)
  })
})

describe('what keeps a person from a place', () => {
  const of = (problem: Planungsproblem, wahl: (number | null)[], person = 0) =>
    hindernisOf(problem, belegungOf(problem, wahl), problem.personen[person]!)

  it('is the run that is full, of her bundles in the one that lacks least', () => {
    const anna = someWartende('anna', [someBuendel([0], 60), someBuendel([2], 90)])
    const berta = someWartende('berta', [someBuendel([0], 95)])

    expect(of(someProblem(laeufe, [anna, berta]), [null, 0])).toEqual({
      hindernis: { code: 'voll', angaben: { lauf: 'K1' } },
      hilfe: { code: 'hilftPlatz', angaben: { lauf: 'K1' } }
    })
  })

  it('is the group that is too small, counted with her', () => {
    const anna = someWartende('anna', [someBuendel([2], 90)])

    expect(of(someProblem(laeufe, [anna]), [null])).toEqual({
      hindernis: { code: 'zuWenige', angaben: { lauf: 'K2', fehlend: 3 } },
      hilfe: { code: 'hilftGruppe', angaben: { lauf: 'K2', fehlend: 3 } }
    })
  })

  it('says openly when a place would be free', () => {
    const anna = someWartende('anna', [someBuendel([1], 90)])

    expect(of(someProblem(laeufe, [anna]), [null]).hilfe.code).toBe('hilftVonHand')
  })

  it('is a lock, a floor, or that nothing fits', () => {
    const problem = someProblem(
      laeufe,
      [
        someWartende('anna', [someBuendel([0], 60)], { fest: -1 }),
        someWartende('berta', [someBuendel([0], 60)]),
        someWartende('cem')
      ],
      { mindestPunkte: 70 }
    )
    const wahl = [null, null, null]

    expect([0, 1, 2].map((person) => of(problem, wahl, person).hindernis.code)).toEqual([
      'nichtJetzt',
      'unterMindestpunkten',
      'keineMoeglichkeit'
    ])
  })
})

describe('who is next in line', () => {
  const anna = someWartende('anna', [someBuendel([0], 60)], { wartetTage: 10 })
  const berta = someWartende('berta', [someBuendel([0], 60)], { wartetTage: 99 })
  const cem = someWartende('cem', [someBuendel([0], 95), someBuendel([1], 40)])

  it('gains most by a seat there; of equals the longest waiting', () => {
    const problem = someProblem(laeufe, [anna, berta, cem, someWartende('dana', [someBuendel([0], 99)])])

    expect(warteschlangenOf(problem, [null, null, 1, 0], 3)[0]).toEqual([
      { person: 1, gewinn: 60, wechselt: false },
      { person: 0, gewinn: 60, wechselt: false },
      { person: 2, gewinn: 55, wechselt: true }
    ])
  })

  it('needs a seat in the other runs of the bundle', () => {
    const eva = someWartende('eva', [someBuendel([0, 1], 90)])
    const voll = someProblem([somePlatzlauf('K1', { frei: 0 }), somePlatzlauf('M1', { frei: 0 })], [eva])

    expect(warteschlangenOf(voll, [null], 3)).toEqual([[], []])
  })
})
