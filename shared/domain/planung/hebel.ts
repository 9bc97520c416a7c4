import type { Hartregel, Kandidat } from '../kombination/kandidat'
import { type Belegung, belegungOf } from './belegung'
import { isVoll } from './gruende'
import type { Buendel, Planungsproblem } from './problem'
import type { Wahl } from './wahl'

export const hebelarten = ['platz', 'beginn', 'bus', 'betreuung'] as const
export type Hebelart = (typeof hebelarten)[number]

/** One thing the office could ask for at one run, with what it would open. */
export interface Hebel {
  art: Hebelart
  /** By its place in `laeufe`. */
  lauf: number
  /** Bundles that would fit, by person; none for a seat more. */
  oeffnet: readonly { person: number; buendel: Buendel }[]
  /** Points, before solving again. */
  schaetzung: number
}

/** Constraints a lever lifts. */
const lifts: Record<Exclude<Hebelart, 'platz'>, readonly Hartregel[]> = {
  beginn: ['H5'],
  bus: ['H2', 'H11'],
  betreuung: ['H9']
}

/**
 * What would help most, the greatest estimate first: one more seat where seats are short, and per run another start, a bus or
 * childcare for those without a place whom nothing else keeps from it.
 */
export function hebelOf(
  problem: Planungsproblem,
  wahl: Wahl,
  platzwert: readonly number[],
  kandidatenOf: (person: number) => readonly Kandidat[]
): Hebel[] {
  const belegung = belegungOf(problem, wahl)
  const plaetze = problem.laeufe.flatMap((_, lauf): Hebel[] => {
    const schaetzung = platzwert[lauf] ?? 0
    return schaetzung > 0 && isVoll(problem, belegung, lauf) ? [{ art: 'platz', lauf, oeffnet: [], schaetzung }] : []
  })
  return [...plaetze, ...opened(problem, wahl, belegung, kandidatenOf)].toSorted((a, b) => b.schaetzung - a.schaetzung)
}

function opened(
  problem: Planungsproblem,
  wahl: Wahl,
  belegung: readonly Belegung[],
  kandidatenOf: (person: number) => readonly Kandidat[]
): Hebel[] {
  const stelle = new Map(problem.laeufe.map(({ id }, at) => [id, at]))
  const hebel = new Map<string, Hebel & { oeffnet: { person: number; buendel: Buendel }[] }>()
  for (const [person, { fest }] of problem.personen.entries()) {
    if (wahl[person] !== null || fest !== null) continue
    for (const kandidat of kandidatenOf(person)) {
      const art = artOf(kandidat)
      const [element] = kandidat.elemente
      const lauf = stelle.get(element?.lauf ?? '')
      if (!art || !element || lauf === undefined) continue
      const key = `${art} ${lauf}`
      const einer = hebel.get(key) ?? { art, lauf, oeffnet: [], schaetzung: 0 }
      const buendel = { laeufe: [lauf], eintritte: [element.eintritt], punkte: kandidat.punkte }
      if (!einer.oeffnet.some((schon) => schon.person === person)) einer.oeffnet.push({ person, buendel })
      hebel.set(key, einer)
    }
  }
  return [...hebel.values()]
    .map((einer) => ({ ...einer, schaetzung: estimate(problem, belegung, einer) }))
    .filter(({ schaetzung }) => schaetzung > 0)
}

/** What alone keeps a single run from fitting; `undefined` where it is more than one thing, or another. */
function artOf({ art, passt, urteile }: Kandidat): Exclude<Hebelart, 'platz'> | undefined {
  if (passt !== 'nein' || art !== 'einzeln') return undefined
  const verletzt = urteile.filter(({ schwere }) => schwere === 'verletzt').map(({ regel }) => regel)
  return (['beginn', 'bus', 'betreuung'] as const).find((eine) =>
    verletzt.every((regel) => lifts[eine].includes(regel))
  )
}

/** The most that the seats left could earn. */
function estimate(problem: Planungsproblem, belegung: readonly Belegung[], { lauf, oeffnet }: Hebel): number {
  const frei = (problem.laeufe[lauf]?.frei ?? 0) - (belegung[lauf]?.gegeben ?? 0)
  return oeffnet
    .map(({ person, buendel }) => (problem.personen[person]?.prio ?? 0) * buendel.punkte)
    .toSorted((a, b) => b - a)
    .slice(0, Math.max(0, frei))
    .reduce((sum, wert) => sum + wert, 0)
}

/** The problem as it would be with the lever pulled. Choices of the plan stay what they were. */
export function withHebel(problem: Planungsproblem, { art, lauf, oeffnet }: Hebel): Planungsproblem {
  if (art === 'platz') {
    return {
      ...problem,
      laeufe: problem.laeufe.map((einer, at) => (at === lauf ? { ...einer, frei: einer.frei + 1 } : einer))
    }
  }
  const neu = Map.groupBy(oeffnet, ({ person }) => person)
  const personen = problem.personen.map((person, at) => ({
    ...person,
    buendel: [...person.buendel, ...(neu.get(at) ?? []).map(({ buendel }) => buendel)]
  }))
  return { ...problem, personen }
}
