import type { Quotenregel } from '../domain/planung/kriterien'
import { formatAnteil } from './format'
import type { Laufname } from './planung'

/** Groups a quota can be for. */
export const quotengruppenTexts: Record<Quotenregel['gruppe'], string> = {
  frauen: 'Frauen',
  maenner: 'Männer',
  u25: 'Unter 25',
  mitKindern: 'Mit Kindern'
}

/** Where a quota counts that is for no single run. */
export const ALLE_PLAETZE = 'Alle vergebenen Plätze'

/** A quota as a line of a list. */
export function quoteText({ name, gruppe, lauf, mindestAnteil }: Quotenregel, laufname: Laufname): string {
  const plaetze = lauf === null ? 'aller vergebenen Plätze' : `der vergebenen Plätze in „${laufname(lauf)}“`
  return `${name}: mindestens ${formatAnteil(mindestAnteil)} ${plaetze} an ${quotengruppenTexts[gruppe]}`
}
