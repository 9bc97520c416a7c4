import type { Punktteil } from '../kombination/kandidat'
import { type Belegung, noetigOf } from './belegung'
import type { Grund } from './grund'
import type { Buendel, Planungsproblem, Wartende } from './problem'
import { countedOf, isKombination } from './wert'

/** From here on waiting is a reason of its own. */
const LANGE = 90
/** So soon a lapsing Frist is one. */
const BALD = 60
const DREI = 3

/**
 * Three reasons why this bundle is proposed to this person, the most telling first: where it stands among what fits her, what
 * fits best about it, and why she comes before others. Facts only, nothing about her chances.
 */
export function gruendeOf(
  problem: Planungsproblem,
  belegung: readonly Belegung[],
  person: Wartende,
  gewaehlt: number,
  teile: readonly Punktteil[] = []
): Grund[] {
  const buendel = person.buendel[gewaehlt]
  if (!buendel) return []
  const passung = teile
    .filter(({ gewicht, anteil }) => gewicht > 0 && anteil >= 0.5)
    .toSorted((a, b) => b.punkte - a.punkte)
    .map(({ teil, anteil }): Grund => ({ code: 'teil', angaben: { teil, anteil } }))
  const dringend = urgency(person)
  const weitere = [...combined(problem, person, buendel), ...seats(problem, belegung, buendel)]
  const [erster, zweiter, dritter] = [standing(problem, belegung, person, gewaehlt), passung[0], dringend[0]]
  const rest = [...weitere, ...passung.slice(1), ...dringend.slice(1), priority(person)]
  return [erster, zweiter, dritter, ...rest].filter((grund) => grund !== undefined).slice(0, DREI)
}

/** Her only one, her best one, or which of hers and what kept the best from her. */
function standing(problem: Planungsproblem, belegung: readonly Belegung[], person: Wartende, gewaehlt: number): Grund {
  if (person.fest === gewaehlt) return { code: 'fest', angaben: {} }
  const { buendel } = person
  const counted = (eines: Buendel | undefined) => countedOf(problem, eines)
  const bessere = buendel
    .filter((eines) => counted(eines) > counted(buendel[gewaehlt]))
    .toSorted((a, b) => counted(b) - counted(a))
  const von = buendel.length
  if (von === 1) return { code: 'einziger', angaben: {} }
  if (bessere.length === 0) return { code: 'bester', angaben: { von } }
  const grenze = bessere[0]?.laeufe.find((lauf) => isVoll(problem, belegung, lauf))
  return { code: 'rang', angaben: { rang: bessere.length + 1, von, lauf: idOf(problem, grenze) } }
}

function urgency({ fristTage, wartetTage }: Wartende): Grund[] {
  const frist: Grund[] =
    fristTage !== null && fristTage <= BALD ? [{ code: 'frist', angaben: { tage: fristTage } }] : []
  return wartetTage > LANGE ? [...frist, { code: 'wartet', angaben: { tage: wartetTage } }] : frist
}

/** By how many points both together beat the best single run of hers. */
function combined(problem: Planungsproblem, { buendel: alle }: Wartende, buendel: Buendel): Grund[] {
  if (!isKombination(problem, buendel)) return []
  const einzeln = alle.filter((eines) => !isKombination(problem, eines)).map((eines) => countedOf(problem, eines))
  return [
    { code: 'kombination', angaben: { mehr: Math.max(0, countedOf(problem, buendel) - Math.max(0, ...einzeln)) } }
  ]
}

/** A run that takes place only because of its last seats given, or has none left after her. */
function seats(problem: Planungsproblem, belegung: readonly Belegung[], { laeufe }: Buendel): Grund[] {
  return laeufe.flatMap((lauf): Grund[] => {
    const platzlauf = problem.laeufe[lauf]
    if (!platzlauf) return []
    const noetig = noetigOf(platzlauf)
    if (noetig > 0 && belegung[lauf]?.gegeben === noetig)
      return [{ code: 'mindestgruppe', angaben: { lauf: platzlauf.id } }]
    return isVoll(problem, belegung, lauf) ? [{ code: 'letzterPlatz', angaben: { lauf: platzlauf.id } }] : []
  })
}

const priority = ({ prio, wartetTage }: Wartende): Grund => ({ code: 'vorrang', angaben: { prio, tage: wartetTage } })

/** All seats that are to be given are given. */
export const isVoll = (problem: Planungsproblem, belegung: readonly Belegung[], lauf: number): boolean =>
  (belegung[lauf]?.gegeben ?? 0) >= (problem.laeufe[lauf]?.frei ?? 0)

const idOf = (problem: Planungsproblem, lauf: number | undefined): string | null =>
  lauf === undefined ? null : (problem.laeufe[lauf]?.id ?? null)
