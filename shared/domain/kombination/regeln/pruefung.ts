import type { Wert } from '../../feld'
import type { Hartregel, Urteil } from '../kandidat'
import type { Phase } from '../phase'
import type { Planperson } from '../planperson'
import type { Planwelt } from '../planwelt'
import type { Teil } from '../teil'

/** What a rule looks at. */
export interface Pruefung {
  person: Planperson
  welt: Planwelt
  teile: readonly Teil[]
  phasen: readonly Phase[]
}

/** A hard constraint of DOMAIN 5.6; an empty answer: nothing stands against it. */
export type Regel = (pruefung: Pruefung) => Urteil[]

/** How a rule says what it found. */
export const urteilIn =
  (regel: Hartregel) =>
  (schwere: Urteil['schwere'], code: string, angaben: Readonly<Record<string, Wert>> = {}): Urteil => ({
    ...{ regel, schwere, code, angaben }
  })

/** The same found on several weekdays is said once: the days in `tage`, 1 = Monday, parted by commas. */
export function jeTag(urteile: readonly { wochentag: number; urteil: Urteil }[]): Urteil[] {
  if (urteile.length === 0) return []
  const gesagt = new Map<string, { urteil: Urteil; tage: Set<number> }>()
  for (const { wochentag, urteil } of urteile) {
    const schluessel = [urteil.code, ...Object.values(urteil.angaben)].join('\n')
    const bisher = gesagt.get(schluessel) ?? { urteil, tage: new Set<number>() }
    bisher.tage.add(wochentag)
    gesagt.set(schluessel, bisher)
  }
  return [...gesagt.values()].map(({ urteil, tage }) => ({
    ...urteil,
    angaben: { tage: [...tage].sort().join(','), ...urteil.angaben }
  }))
}
