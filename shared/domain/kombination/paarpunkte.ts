import type { Urteil } from './kandidat'
import type { Phase, Tagesplan } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { punkteOf, teileOf } from './punkte'
import { belastung } from './regeln/h10Belastung'
import { tageswegeOf } from './tagesweg'
import type { Teil } from './teil'

/** A run that fits a person by itself, with its weeks. */
export interface Gepruefter {
  teil: Teil
  phasen: readonly Phase[]
  urteile: readonly Urteil[]
  punkte: number
}

/**
 * The points of two runs side by side that each fit and clash for nobody, `null` where they are too much together, `undefined`
 * where only looking at everything tells (`beurteile`; a test compares). What is left to look at is the load: times, ways
 * and care hold between the first and the last lesson of a day as they do for each of the two.
 */
export function pairPoints(
  person: Planperson,
  a: Gepruefter,
  b: Gepruefter,
  welt: Planwelt
): number | null | undefined {
  if (person.belegungen.length > 0 || person.wohnort === null || !isPlain(a) || !isPlain(b)) return undefined
  const teile = [a.teil, b.teil]
  const phasen = besideOf(a, b, person.wohnort, welt)
  const pruefung = { person, welt, teile, phasen }
  if (belastung(pruefung).some(({ schwere }) => schwere === 'verletzt')) return null
  return punkteOf(teileOf(pruefung, [...a.urteile, ...b.urteile]))
}

/** One week all the time, and everything at a place. */
function isPlain({ teil, phasen }: Gepruefter): boolean {
  return phasen.length === 1 && teil.lauf.ausfall.length === 0 && teil.lauf.bloecke.every(({ ort }) => ort !== null)
}

/** Both together, and each alone where it begins earlier or goes on longer. */
function besideOf(a: Gepruefter, b: Gepruefter, wohnort: string, { wege }: Planwelt): Phase[] {
  const [erste, zweite] = [a.phasen[0], b.phasen[0]]
  if (!erste || !zweite) return []
  const tage = [1, 2, 3, 4, 5, 6, 7].flatMap((tag): Tagesplan[] => {
    const [links, rechts] = [dayIn(erste, tag), dayIn(zweite, tag)]
    if (!links || !rechts) return [links, rechts].filter((eine) => eine !== undefined)
    const termine = [...links.termine, ...rechts.termine].sort((x, y) => x.von - y.von || x.bis - y.bis)
    const ablauf = tageswegeOf(termine, wohnort, wege)
    const unterwegs = ablauf.wege.reduce((summe, { von, bis }) => summe + bis - von, 0)
    return [{ ...links, termine, ...ablauf, anwesend: links.anwesend + rechts.anwesend, unterwegs }]
  })
  const beide = { ...erste, teile: [a.teil, b.teil], tage }
  return [beide, ...(isAlone(a.teil, b.teil) ? [erste] : []), ...(isAlone(b.teil, a.teil) ? [zweite] : [])]
}

const dayIn = ({ tage }: Phase, wochentag: number) => tage.find((eine) => eine.wochentag === wochentag)

/** Whether the first runs on a day the second does not. */
const isAlone = (einer: Teil, anderer: Teil) => einer.eintritt < anderer.eintritt || einer.ende > anderer.ende
