import { findVerbotenes } from '../austausch/verboten'
import type { Befund } from '../befund'
import type { Felder } from '../feld'

/**
 * Numbers that the program must not keep (§ 18f SGB IV, § 10 Abs. 4 AZRG) in a text are refused; what sounds like health
 * is only pointed at: a person decides whether it is a diagnosis.
 */
export function checkVerbotenes(felder: Felder, werte: object): Befund[] {
  return Object.entries(werte).flatMap(([field, wert]): Befund[] => {
    const isText = felder[field]?.art === 'text' || felder[field]?.art === 'langtext'
    const art = isText && typeof wert === 'string' ? findVerbotenes(wert) : undefined
    if (!art) return []
    return [
      { field, error: { code: 'befund.verboten', details: { art } }, ...(art === 'gesundheit' && { hinweis: true }) }
    ]
  })
}
