import { type Belegung, belegungOf } from './belegung'
import { isVoll } from './gruende'
import type { Planungsproblem } from './problem'
import { buendelOf, type Wahl } from './wahl'
import { countedOf } from './wert'

/** Somebody next in line for a run. */
export interface Naechste {
  /** By her place in `personen`. */
  person: number
  /** The value of the plan would grow by so much if she had a seat there. */
  gewinn: number
  /** Another place she has by the plan would become free. */
  wechselt: boolean
}

/**
 * Who is next in line for each run: whose place there would raise the value of the plan most, with seats in all other runs
 * of the bundle. Of equals the longest waiting; at most so many a run.
 */
export function warteschlangenOf(problem: Planungsproblem, wahl: Wahl, hoechstens: number): Naechste[][] {
  const belegung = belegungOf(problem, wahl)
  const hatPlatz = problem.laeufe.map((_, lauf) => hasSeat(problem, belegung, lauf))
  const schlangen: Naechste[][] = problem.laeufe.map(() => [])
  for (const [at, person] of problem.personen.entries()) {
    if (person.fest !== null) continue
    const jetzt = buendelOf(problem, wahl, at)
    const bisher = countedOf(problem, jetzt)
    const schon = jetzt?.laeufe ?? []
    const beste = new Map<number, number>()
    for (const buendel of person.buendel) {
      const { laeufe } = buendel
      const gewinn = person.prio * (countedOf(problem, buendel) - bisher)
      if (gewinn <= 0) continue
      for (const lauf of laeufe) {
        if (schon.includes(lauf)) continue
        if (!laeufe.every((eine) => eine === lauf || schon.includes(eine) || hatPlatz[eine])) continue
        if (gewinn > (beste.get(lauf) ?? 0)) beste.set(lauf, gewinn)
      }
    }
    for (const [lauf, gewinn] of beste) schlangen[lauf]?.push({ person: at, gewinn, wechselt: jetzt !== undefined })
  }
  const wartet = ({ person }: Naechste) => problem.personen[person]?.wartetTage ?? 0
  return schlangen.map((schlange) =>
    schlange
      .toSorted((a, b) => b.gewinn - a.gewinn || wartet(b) - wartet(a) || a.person - b.person)
      .slice(0, hoechstens)
  )
}

const hasSeat = (problem: Planungsproblem, belegung: readonly Belegung[], lauf: number): boolean =>
  !isVoll(problem, belegung, lauf) && belegung[lauf]?.findetStatt === true
