import type { Buendel, Planungsproblem } from './problem'

/** For each person the place of the chosen bundle in `buendel`; `null`: none. */
export type Wahl = readonly (number | null)[]

/** The bundle a person has by a choice. */
export function buendelOf({ personen }: Planungsproblem, wahl: Wahl, person: number): Buendel | undefined {
  const gewaehlt = wahl[person]
  return typeof gewaehlt === 'number' ? personen[person]?.buendel[gewaehlt] : undefined
}
