import { beurteile } from '@shared/domain/kombination/beurteilen'
import { type Buendelwert, buendelFor } from '@shared/domain/kombination/buendel'
import { createKreiswelt } from '@shared/domain/kombination/kreiswelt'
import type { Lauf } from '@shared/domain/kombination/lauf'
import { teilpaare } from '@shared/domain/kombination/paare'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { teilOf } from '@shared/domain/kombination/teil'
import { expect, it } from 'vitest'
import { randomKreis } from '../../../support/randomKreis'
import { someBedarf, someKurs, someLauf, somePlanperson, someWelt } from '../../../support/someKombination'
import { wildKreis } from '../../../support/wildKreis'

const key = ({ elemente, punkte }: Buendelwert) => `${punkte} ${elemente.map(({ lauf, eintritt }) => lauf + eintritt)}`
const keys = (buendel: readonly Buendelwert[]) => buendel.map(key).sort()

const teileOf = ({ elemente }: Buendelwert, { laeufe }: Planwelt) =>
  elemente.map(({ lauf, eintritt }) => teilOf(laeufe.find(({ id }) => id === lauf) as Lauf, eintritt))

it.each([
  ...[1, 2, 3].map((seed) => ({ art: 'a county', ...randomKreis(seed, 25, 16, 16) })),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ art: 'an odd county', ...wildKreis(seed, 40, 14) }))
])('agrees with looking at everything, for each pair of $art', ({ welt, personen }) => {
  const kreis = createKreiswelt(welt)

  for (const person of personen) {
    const buendel = buendelFor(person, kreis)
    for (const eines of buendel) {
      const ganz = beurteile(person, teileOf(eines, welt), welt)
      expect([ganz.passt !== 'nein', ganz.punkte, ganz.art]).toEqual([true, eines.punkte, eines.art])
    }
    const bewertet = buendel
      .filter(({ art }) => art === 'einzeln')
      .flatMap((eines) => teileOf(eines, welt).map((teil) => ({ teil, punkte: eines.punkte })))
    const paare = teilpaare(bewertet, welt, () => true).filter(
      (teile) => beurteile(person, teile, welt).passt !== 'nein'
    )
    const gebraucht = person.bedarfe.some(({ art }) => art === 'KOMBINATION')
    expect(buendel.filter(({ art }) => art !== 'einzeln')).toHaveLength(gebraucht ? paare.length : 0)
  }
})

it.each([
  ...[4, 5, 6].map((seed) => randomKreis(seed, 25, 14, 14)),
  ...[7, 8, 9].map((seed) => wildKreis(seed, 25, 14))
])('finds after a run changed what it finds afresh', ({ welt, personen }) => {
  const [erster, ...rest] = welt.laeufe as [Lauf, ...Lauf[]]
  const neu = { ...welt, laeufe: [{ ...erster, bloecke: erster.bloecke.slice(1), ende: '2027-12-31' }, ...rest] }
  const [vorher, nachher] = [createKreiswelt(welt), createKreiswelt(neu)]

  for (const person of personen) {
    const bleibt = buendelFor(person, vorher).filter(({ elemente }) => elemente.every(({ lauf }) => lauf !== erster.id))
    const dazu = buendelFor(person, nachher, new Set([erster.id]), bleibt)

    expect(keys([...bleibt, ...dazu])).toEqual(keys(buendelFor(person, nachher)))
  }
})

it('gives nobody what she does not need, and no run that is full', () => {
  const laeufe = [someKurs('BSK_B1'), someLauf({ id: 'mat' }), someLauf({ id: 'voll', frei: 0 })]
  const kreis = createKreiswelt(someWelt({ laeufe }))
  const of = (bedarf: string) =>
    buendelFor(somePlanperson({ bedarfe: [someBedarf(bedarf)] }), kreis).map(({ elemente }) => elemente[0]?.lauf)

  expect(of('SPRACHE')).toEqual(['BSK_B1'])
  expect(of('ARBEITSMARKT')).toEqual(['mat'])
  expect(of('KINDERBETREUUNG')).toEqual([])
  expect(buendelFor(somePlanperson(), kreis)).toHaveLength(2)
})
