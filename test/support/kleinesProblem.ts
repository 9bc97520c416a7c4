import type { Buendel, Planungsproblem } from '@shared/domain/planung/problem'
import { zufall } from '@shared/domain/zufall'

/** A problem small enough to try every plan, with everything in it: small groups, locks, a quota, a floor. */
export function kleinesProblem(seed: number): Planungsproblem {
  const chance = zufall(seed)
  const laeufe = Array.from({ length: chance.int(2, 4) }, (_, at) => ({
    id: `l${at}`,
    art: at % 2 === 0 ? ('sprache' as const) : ('arbeitsmarkt' as const),
    frei: chance.int(0, 3),
    belegt: chance.int(0, 2),
    mindestens: chance.int(0, 4)
  }))
  const personen = Array.from({ length: chance.int(3, 6) }, (_, at) => {
    const buendel: Buendel[] = Array.from({ length: chance.int(0, 4) }, () => {
      const erster = chance.int(0, laeufe.length - 1)
      const zweiter = chance.int(0, laeufe.length - 1)
      const seine = chance.chance(0.5) && zweiter !== erster ? [erster, zweiter] : [erster]
      return { laeufe: seine, eintritte: seine.map(() => '2027-01-11'), punkte: chance.int(10, 100) }
    })
    return {
      id: `p${at}`,
      prio: chance.pick([1, 1.5, 2]),
      wartetTage: chance.int(0, 400),
      fristTage: chance.chance(0.3) ? chance.int(1, 90) : null,
      buendel,
      fest: chance.chance(0.1) ? -1 : null
    }
  })
  return {
    personen,
    laeufe,
    kombinationZaehlt: chance.pick([1, 2.2]),
    leer: chance.pick([0, 0.2, 8]),
    unterMindest: chance.pick([0, 0.5, 12]),
    quoten: chance.chance(0.3) ? [{ name: 'q', personen: [0, 2], lauf: null, mindestAnteil: 0.4 }] : [],
    mindestPunkte: chance.chance(0.3) ? 40 : 0
  }
}
