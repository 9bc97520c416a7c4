import { addMonths } from '../kalender'
import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

/** Where a placement is counted: as Integration, in a ratio of its own, or not at all (§ 5 Abs. 1 FKV). */
export type Zaehlung = 'INTEGRATION' | 'MINIJOB' | 'OEFFENTLICH' | 'KEINE'

/** DOMAIN 3.11. An außerbetriebliche Ausbildung counts if it leads to a full qualification. */
const zaehlung: Readonly<Record<string, Zaehlung>> = {
  SV_UNBEFR: 'INTEGRATION',
  SV_BEFR: 'INTEGRATION',
  SV_ZEITARBEIT: 'INTEGRATION',
  SV_TEILZEIT: 'INTEGRATION',
  GEFOERDERT_EGZ: 'INTEGRATION',
  GEFOERDERT_16B: 'INTEGRATION',
  GEFOERDERT_16E: 'INTEGRATION',
  AUSB_BETRIEB: 'INTEGRATION',
  AUSB_SCHUL: 'INTEGRATION',
  AUSB_BAE: 'INTEGRATION',
  SELBST: 'INTEGRATION',
  MINIJOB: 'MINIJOB',
  OEGB_16I: 'OEFFENTLICH',
  OEGB_AGH: 'OEFFENTLICH',
  FSJ_BFD: 'KEINE',
  MAG_PRAKTIKUM: 'KEINE',
  STUDIUM: 'KEINE',
  SCHULE: 'KEINE'
}

/** Where a kind of placement is counted; one the office added itself is not. */
export const zaehlungOf = (art: string): Zaehlung => zaehlung[art] ?? 'KEINE'

/** Whether a kind of placement is an Integration (§ 5 Abs. 1 FKV). */
export const countsAsIntegration = (art: string): boolean => zaehlungOf(art) === 'INTEGRATION'

const mitVersicherung = (art: string) => art.startsWith('SV_') || art.startsWith('GEFOERDERT_')

/** Whether insured work went on for the six months after its month of beginning; `OFFEN` while they last. */
export type Kontinuierlich = 'JA' | 'NEIN' | 'OFFEN' | 'UNB'

/**
 * An approximation of § 5 Abs. 2 Nr. 3 FKV from what is recorded here, never the official figure. `null` where the question
 * does not arise; `UNB` where nobody asked after the sixth month.
 */
export function kontinuierlich6(
  { art, beginn, ende }: Pick<SatzWerte<'integration'>, 'art' | 'beginn' | 'ende'>,
  nachbetreuungen: readonly Pick<SatzWerte<'nachbetreuung'>, 'datum' | 'bestehtNoch'>[],
  heute: Tag
): Kontinuierlich | null {
  if (!mitVersicherung(art)) return null
  const sechster = addMonths(`${beginn.slice(0, 7)}-01`, 6)
  if (ende !== null) return ende >= sechster ? 'JA' : 'NEIN'
  if (nachbetreuungen.some(({ datum, bestehtNoch }) => bestehtNoch === 'JA' && datum >= sechster)) return 'JA'
  return heute < sechster ? 'OFFEN' : 'UNB'
}
