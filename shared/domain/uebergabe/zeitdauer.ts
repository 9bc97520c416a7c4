import type { Uebergaberegeln } from './regeln'

/** After how many months a case is to be looked at, and in which teams (R-16, U-4). */
export interface Zeitdauer {
  monate: number
  teams: readonly string[]
}

/** The active criterion of duration, with the teams of the table it is about; none without such a criterion or team. */
export function zeitdauerOf(
  { kriterien }: Uebergaberegeln,
  teams: readonly { name: string; art: string }[]
): Zeitdauer | null {
  const kriterium = kriterien.find(({ aktiv, monate }) => aktiv && monate !== null)
  if (!kriterium?.monate) return null
  const { monate, ausTeamart } = kriterium
  const betroffen = teams.filter(({ art }) => ausTeamart.length === 0 || ausTeamart.includes(art))
  return betroffen.length === 0 ? null : { monate, teams: betroffen.map(({ name }) => name) }
}
