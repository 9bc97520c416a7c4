import { addDays } from '../../kalender'
import { abgebrochen } from '../../saetze/zustaende'
import type { Tag } from '../../zeitraum'
import { begleitend, inOrderOfTime, type Schritt, zeitOf } from '../schritt'
import { type Lauf, laeufeFor } from './laeufe'
import type { Vorlagenelement, VorlageWerte } from './vorlage'

/** What a template is applied to. */
export interface Anwendung {
  /** First possible day of what follows. */
  ab: Tag
  schritte: readonly Schritt[]
  laeufe: readonly Lauf[]
  /** Steps of the template left out, by place. */
  ohne: readonly number[]
  /** The run chosen for a step by place, `null` for none; without an entry the best one is proposed. */
  gewaehlt: Readonly<Record<number, string | null>>
}

/** Where the days of a proposed step come from; `VORHANDEN`: the person has it already. */
export type Tageherkunft = 'LAUF' | 'DAUER' | 'VORHANDEN' | 'OHNE'

/** A step of a template with the days it would have for this person. */
export interface Vorschlag {
  nummer: number
  element: Vorlagenelement
  herkunft: Tageherkunft
  beginn: Tag | null
  ende: Tag | null
  /** The run its days come from, and those that could be chosen instead. */
  lauf: Lauf | null
  laeufe: readonly Lauf[]
  /** The step the person has already, by key. */
  vorhanden: string | null
}

/**
 * A template with days: what the person has is left out, a course begins with a real run where there is one, everything
 * else the day after what comes before.
 */
export function applyVorlage({ elemente }: Pick<VorlageWerte, 'elemente'>, anwendung: Anwendung): Vorschlag[] {
  const { ab, schritte, laeufe, ohne, gewaehlt } = anwendung
  const vorhandene = inOrderOfTime(schritte)
  const vorschlaege: Vorschlag[] = []
  let frei: Tag | null = ab
  for (const [nummer, element] of elemente.entries()) {
    const basis = { nummer, element, lauf: null, laeufe: [], vorhanden: null, beginn: null, ende: null }
    const hat = vorhandene.findIndex((schritt) => covers(schritt, element))
    const [schritt] = hat === -1 ? [] : vorhandene.splice(hat, 1)
    if (schritt) {
      const { beginn, ende } = zeitOf(schritt)
      vorschlaege.push({ ...basis, herkunft: 'VORHANDEN', vorhanden: schritt.key, beginn, ende })
      frei = later(frei, ende && addDays(ende, 1))
      continue
    }
    if (ohne.includes(nummer)) {
      vorschlaege.push({ ...basis, herkunft: 'OHNE' })
      continue
    }
    const frueh = earliest(element, vorschlaege, frei ?? ab, ab)
    const passende = laeufeFor(element, frueh, laeufe)
    const wahl = gewaehlt[nummer]
    const lauf = wahl === undefined ? passende[0] : passende.find(({ id }) => id === wahl)
    const beginn = lauf?.beginn ?? frueh
    const ende = lauf?.ende ?? (element.wochen === null ? null : addDays(beginn, element.wochen * 7 - 1))
    const herkunft = lauf ? 'LAUF' : 'DAUER'
    vorschlaege.push({ ...basis, herkunft, beginn, ende, lauf: lauf ?? null, laeufe: passende.slice(0, 8) })
    if (!begleitend.includes(element.elementart)) frei = later(frei, ende && addDays(ende, 1))
  }
  return vorschlaege
}

/** The first day a step can begin: with the one it goes with, or after everything before. */
function earliest(element: Vorlagenelement, davor: readonly Vorschlag[], frei: Tag, ab: Tag): Tag {
  const neben = element.parallelZu === null ? undefined : davor[element.parallelZu]
  const basis = neben?.beginn ?? frei
  const tag = addDays(basis, element.versatz * 7)
  return tag < ab ? ab : tag
}

const later = (a: Tag | null, b: Tag | null) => (a !== null && b !== null ? (a > b ? a : b) : (a ?? b))

/** Whether a step of the person is what the template asks for; what was broken off is not. */
function covers(schritt: Schritt, { elementart, kursart, instrument }: Vorlagenelement): boolean {
  if (schritt.elementart !== elementart || (abgebrochen as readonly string[]).includes(schritt.status ?? ''))
    return false
  if (kursart !== null) return schritt.kursart === kursart || bothIk(schritt.kursart, kursart)
  return instrument === null || schritt.instrument === instrument
}

/** One Integrationskurs stands for another; only its repetition is a course of its own. */
const bothIk = (a: string | null, b: string) => isIk(a) && isIk(b)
const isIk = (kursart: string | null) => kursart?.startsWith('IK_') === true && kursart !== 'IK_WDH'
