import { ortsschluessel } from '../wege/wegzeit'
import type { StandortWerte } from './angebot'

/** What a run's place means: a site of its provider, or just a place. */
export type Standortlage = Pick<StandortWerte, 'name' | 'ort' | 'kinderbetreuung' | 'barrierefrei'> & {
  traeger: string
}

/** The site of this provider a run or a meeting names; capitals and blanks do not matter. */
export function standortOf<S extends Standortlage>(
  standorte: readonly S[],
  traeger: string,
  name: string | null
): S | undefined {
  if (!name?.trim()) return undefined
  const gesucht = ortsschluessel(name)
  return standorte.find((einer) => einer.traeger === traeger && ortsschluessel(einer.name) === gesucht)
}

/** The place ways are counted to: that of the named site, else the name itself; `null` where none is named. */
export function ortOfStandort(standorte: readonly Standortlage[], traeger: string, name: string | null): string | null {
  return standortOf(standorte, traeger, name)?.ort ?? (name?.trim() || null)
}
