import { belegungOf } from './belegung'
import type { Buendel, Planungsproblem } from './problem'
import { buendelOf, type Wahl } from './wahl'

/** What a choice is worth: exactly the sum written at `Planungsproblem` (DOMAIN 5.7). Says nothing on whether it is allowed. */
export function wertOf(problem: Planungsproblem, wahl: Wahl): number {
  const punkte = problem.personen.reduce(
    (sum, { prio }, person) => sum + prio * countedOf(problem, buendelOf(problem, wahl, person)),
    0
  )
  return belegungOf(problem, wahl).reduce((sum, { gegeben, findetStatt, fehlend }, lauf) => {
    const leer = (problem.laeufe[lauf]?.frei ?? 0) - gegeben
    return sum - (findetStatt ? problem.leer * leer : problem.unterMindest * fehlend)
  }, punkte)
}

/** The points of a bundle as the plan counts them: a combination like several single places. None: 0. */
export function countedOf(problem: Planungsproblem, buendel: Buendel | undefined): number {
  if (!buendel) return 0
  return isKombination(problem, buendel) ? problem.kombinationZaehlt * buendel.punkte : buendel.punkte
}

/** How many people have a place, and how many of them language and labour market together. */
export function zahlenOf(problem: Planungsproblem, wahl: Wahl): { vermittelt: number; kombinationen: number } {
  const gewaehlt = problem.personen.flatMap((_, person) => buendelOf(problem, wahl, person) ?? [])
  return {
    vermittelt: gewaehlt.length,
    kombinationen: gewaehlt.filter((buendel) => isKombination(problem, buendel)).length
  }
}

/** A bundle with a language course and a step of the labour market. */
export function isKombination({ laeufe }: Planungsproblem, buendel: Buendel): boolean {
  const art = laeufe[buendel.laeufe[0] ?? -1]?.art
  return buendel.laeufe.some((lauf) => laeufe[lauf]?.art !== art)
}
