import { addMonths } from '../kalender'
import type { SatzWerte } from '../saetze/satzarten'
import { abgebrochen, erfolgreichBeendet, geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'

/** What is compared of a participation. */
export const vergleichsfelder = [
  'titel',
  'kursart',
  'instrument',
  'status',
  'statusSeit',
  'eintrittPlan',
  'eintrittIst',
  'austrittPlan',
  'austrittIst'
] as const satisfies readonly (keyof SatzWerte<'teilnahme'>)[]
export type Vergleichsstand = Pick<SatzWerte<'teilnahme'>, (typeof vergleichsfelder)[number]>

/** So long before: something similar deserves a reason for doing it once more. */
const MONATE = 24

/** Instruments that are much the same to the person. */
const gruppen: readonly (readonly string[])[] = [
  ['MAT', 'AVGS_MAT', 'KOMPAS', 'KOMBER', 'PERF', 'PERJUF'],
  ['MAG', 'BOP'],
  ['ASA', 'ABH_ALT']
]
/** What may go on or come again as often as it is wanted. */
const beliebig: readonly string[] = ['VB', 'KOMM16A', 'MIGRA', 'SPRACHPATEN', 'EHRENAMT', 'EGZ', 'ESG', 'STAB', 'REHA']

const begonnen: readonly string[] = [...laufend, ...erfolgreichBeendet, ...abgebrochen]
const bevorstehend: readonly string[] = [...geplant, ...laufend]

/**
 * What the person already attended of the same kind within the two years before, the newest first. Only what is planned or
 * begins is asked about; a course that is a repetition by its kind (IK_WDH, R-10) says so itself.
 */
export function aehnlicheOf<T extends Vergleichsstand>(
  neu: Partial<Vergleichsstand> & Pick<Vergleichsstand, 'status'>,
  bisherige: readonly T[],
  heute: Tag
): T[] {
  const gruppe = gruppeOf(neu)
  if (gruppe === null || !bevorstehend.includes(neu.status)) return []
  const ab = addMonths(neu.eintrittIst ?? neu.eintrittPlan ?? heute, -MONATE)
  return bisherige
    .filter((eine) => begonnen.includes(eine.status) && gruppeOf(eine) === gruppe && (letzterTag(eine) ?? heute) >= ab)
    .toSorted((a, b) => (letzterTag(b) ?? heute).localeCompare(letzterTag(a) ?? heute))
}

/** The last day somebody was there, as far as it is known. */
export const letzterTag = ({ austrittIst, austrittPlan, statusSeit, eintrittIst }: Vergleichsstand): Tag | null =>
  austrittIst ?? austrittPlan ?? statusSeit ?? eintrittIst

function gruppeOf({ kursart = null, instrument = null }: Partial<Vergleichsstand>): string | null {
  if (kursart !== null) return kursart === 'IK_WDH' || beliebig.includes(kursart) ? null : kursart
  if (instrument === null || beliebig.includes(instrument)) return null
  return gruppen.find((eine) => eine.includes(instrument))?.[0] ?? instrument
}
