import type { Urteil } from '../kandidat'
import { jeTag, type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H11')

const KURZER_TAG = 6 * 60
const KURZ = 120
const LANG = 150

/**
 * H11: at most two hours under way beside six hours present, two and a half beside more. By analogy to § 140 Abs. 4 SGB III:
 * an orientation value, no limit of the law for measures. The matrix is that of the bus: with a car nothing is said.
 */
export function fahrzeit({ person, phasen }: Pruefung): Urteil[] {
  if (person.pkw && person.fuehrerschein) return []
  return jeTag(
    phasen.flatMap(({ tage }) =>
      tage.flatMap(({ wochentag, anwesend, unterwegs, wege }) => {
        const hoechstens = anwesend <= KURZER_TAG ? KURZ : LANG
        if (unterwegs <= hoechstens) return []
        const geschaetzt = wege.some((weg) => weg.geschaetzt)
        return { wochentag, urteil: sagt('auflage', 'lang', { minuten: unterwegs, hoechstens, geschaetzt }) }
      })
    )
  )
}
