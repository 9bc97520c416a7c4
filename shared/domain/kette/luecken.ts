import { z } from 'zod'
import { addDays, daysBetween } from '../kalender'
import type { Tag } from '../zeitraum'
import { amZiel, begleitend, inOrderOfTime, type Schritt, zeitOf } from './schritt'

const Tage = z.int().min(1).max(400)

/**
 * So many days each class goes up to, so long before its end a step without a next one is told, and so long after the
 * last language course its pause is.
 */
export const Lueckengrenzen = z
  .object({ nahtlos: Tage, kurz: Tage, luecke: Tage, anschluss: Tage, sprachpause: Tage })
  .refine(({ nahtlos, kurz, luecke }) => nahtlos < kurz && kurz < luecke)
export type Lueckengrenzen = z.infer<typeof Lueckengrenzen>
export const lueckengrenzen: Lueckengrenzen = { nahtlos: 14, kurz: 42, luecke: 90, anschluss: 56, sprachpause: 90 }

export const lueckenklassen = ['NAHTLOS', 'KURZ', 'LUECKE', 'ABBRUCH', 'OHNE_ANSCHLUSS'] as const
export type Lueckenklasse = (typeof lueckenklassen)[number]

/** What lies between two steps that follow one another; without a next step, what lies after the last. */
export interface Luecke {
  klasse: Lueckenklasse
  /** The step before and the step after, by key; `null` where nothing follows. */
  von: string
  nach: string | null
  /** Days between the end and the next beginning, negative where they overlap; without a next step, days since the end. */
  tage: number
  /** Last day of the step before, first day of the step after. */
  ende: Tag
  beginn: Tag | null
}

/**
 * The transitions of a way: actual days where there are some, else planned ones. What runs beside another step
 * and ends before it is no transition; what only accompanies closes none. After a step whose end nobody knows, nothing
 * is said.
 */
export function lueckenOf(
  schritte: readonly Schritt[],
  heute: Tag,
  grenzen: Lueckengrenzen = lueckengrenzen
): Luecke[] {
  const luecken: Luecke[] = []
  let vor: { key: string; ende: Tag | null } | undefined
  for (const schritt of inOrderOfTime(schritte)) {
    const { beginn, ende } = zeitOf(schritt)
    if (beginn === null || begleitend.includes(schritt.elementart)) continue
    const offen = ende === null && amZiel.includes(schritt.elementart)
    if (vor?.ende && vor.ende !== OFFEN && (vor.ende < beginn || offen || (ende !== null && ende > vor.ende))) {
      const tage = daysBetween(vor.ende, beginn) - 1
      luecken.push({ klasse: klasseOf(tage, grenzen), von: vor.key, nach: schritt.key, tage, ende: vor.ende, beginn })
    }
    if (!vor?.ende || ende === null || ende > vor.ende) vor = { key: schritt.key, ende: offen ? OFFEN : ende }
  }
  const letzte = vor?.ende && vor.ende !== OFFEN && afterLast(schritte, { ...vor, ende: vor.ende }, heute, grenzen)
  return letzte ? [...luecken, letzte] : luecken
}

/** Later than every day: a job without an end. */
const OFFEN: Tag = '9999-12-31'

/** The class of a transition of so many days. */
export function klasseOf(
  tage: number,
  { nahtlos, kurz, luecke }: Pick<Lueckengrenzen, 'nahtlos' | 'kurz' | 'luecke'> = lueckengrenzen
): Lueckenklasse {
  if (tage <= nahtlos) return 'NAHTLOS'
  if (tage <= kurz) return 'KURZ'
  return tage <= luecke ? 'LUECKE' : 'ABBRUCH'
}

function afterLast(
  schritte: readonly Schritt[],
  { key, ende }: { key: string; ende: Tag },
  heute: Tag,
  { anschluss }: Lueckengrenzen
): Luecke | undefined {
  const ohneTag = schritte.some((schritt) => zeitOf(schritt).beginn === null && schritt.planstatus !== 'ERLEDIGT')
  if (ohneTag || ende > addDays(heute, anschluss)) return undefined
  const tage = Math.max(0, daysBetween(ende, heute))
  return { klasse: 'OHNE_ANSCHLUSS', von: key, nach: null, tage, ende, beginn: null }
}
