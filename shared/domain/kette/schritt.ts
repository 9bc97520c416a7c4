import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

/** Days of a step as far as they are known; both ends belong to it. */
export interface Spanne {
  beginn: Tag | null
  ende: Tag | null
}

export type Spur = 'sprache' | 'arbeitsmarkt' | 'sonst'
type Element = SatzWerte<'kettenelement'>

/** One step of the way of a person: a participation, what is planned, or both in one. */
export interface Schritt
  extends Pick<
    Element,
    | 'elementart'
    | 'titel'
    | 'kursart'
    | 'instrument'
    | 'kostentraeger'
    | 'traeger'
    | 'niveauZiel'
    | 'wochenstunden'
    | 'durchfuehrung'
    | 'begruendung'
    | 'bemerkung'
    | 'planstatus'
    | 'verworfenGrund'
  > {
  /** Stands for the step as long as its first record exists. */
  key: string
  spur: Spur
  plan: Spanne | null
  ist: Spanne | null
  /** State of the participation, where there is one. */
  status: string | null
  /** Kind of the placement, where it is one. */
  integrationArt: string | null
  /** Order among steps without days. */
  reihenfolge: number | null
  /** The records it is made of. */
  teilnahme: string | null
  kettenelement: string | null
  integration: string | null
}

/** What happens beside the way and closes no gap in it. */
export const begleitend: readonly string[] = ['BERATUNG', 'KINDERBETREUUNG_AUFBAU', 'ANERKENNUNG', 'UEBERGABE']
/** Where a way leads to. */
export const amZiel: readonly string[] = ['ARBEIT', 'AUSBILDUNG']

/** First and last day as they stand: the actual ones where there are some, else the planned ones. */
export function zeitOf({ plan, ist }: Pick<Schritt, 'plan' | 'ist'>): Spanne {
  return { beginn: ist?.beginn ?? plan?.beginn ?? null, ende: ist?.ende ?? plan?.ende ?? null }
}

/** Whether it has begun. */
export const hatBegonnen = ({ ist }: Pick<Schritt, 'ist'>): boolean => (ist?.beginn ?? null) !== null

/** Language, labour market, or beside both. */
export function spurOf(elementart: string): Spur {
  if (elementart.startsWith('SPRACHE_')) return 'sprache'
  return begleitend.includes(elementart) ? 'sonst' : 'arbeitsmarkt'
}

/** In the order of their beginning; what has no day comes last, in its own order. */
export function inOrderOfTime(schritte: readonly Schritt[]): Schritt[] {
  return schritte.toSorted((a, b) => {
    const [von, bis] = [zeitOf(a), zeitOf(b)]
    return (
      (von.beginn ?? von.ende ?? '9999').localeCompare(bis.beginn ?? bis.ende ?? '9999') ||
      (a.reihenfolge ?? 1000) - (b.reihenfolge ?? 1000) ||
      (von.ende ?? '9999').localeCompare(bis.ende ?? '9999') ||
      a.key.localeCompare(b.key)
    )
  })
}
