import { z } from 'zod'
import { Tag } from '../zeitraum'
import { Planungskriterien, planungskriterienVorgabe } from './kriterien'

/** The version every office begins with: the criteria that come with the program. */
export const MITGELIEFERT = 0

/** What the office agreed on: since which day, with whom and why. */
export const NeueFassung = z.object({
  vereinbartAm: Tag,
  grund: z.string().trim().min(3).max(200),
  kriterien: Planungskriterien
})
export type NeueFassung = z.infer<typeof NeueFassung>

/** A version of the criteria, numbered from 1. */
export const Fassung = NeueFassung.extend({ nummer: z.int().min(1) })
export type Fassung = z.infer<typeof Fassung>

/** All versions the office ever agreed on, in order; the last one is in force. */
export const Kriterienkatalog = z.array(Fassung).max(1000)
export type Kriterienkatalog = z.infer<typeof Kriterienkatalog>

/** The criteria of a round, and the number of the version they were copied from. */
export const Rundenkriterien = Planungskriterien.extend({ fassung: z.int().min(MITGELIEFERT) })
export type Rundenkriterien = z.infer<typeof Rundenkriterien>

/** The criteria in force: those agreed on last, or those that come with the program. */
export function geltendeKriterien(katalog: Kriterienkatalog): Rundenkriterien {
  const letzte = katalog.at(-1)
  return { ...(letzte?.kriterien ?? planungskriterienVorgabe), fassung: letzte?.nummer ?? MITGELIEFERT }
}

/** The criteria of a version; `undefined` for a number nobody gave. */
export function kriterienOf(katalog: Kriterienkatalog, nummer: number): Planungskriterien | undefined {
  if (nummer === MITGELIEFERT) return planungskriterienVorgabe
  return katalog.find((fassung) => fassung.nummer === nummer)?.kriterien
}

/** The catalogue with one more version, which is in force from now on. */
export function withFassung(katalog: Kriterienkatalog, neue: NeueFassung): Kriterienkatalog {
  return [...katalog, { nummer: geltendeKriterien(katalog).fassung + 1, ...neue }]
}
