import { einstiegeOf, mayEnter } from '../einstieg'
import type { Urteil } from '../kandidat'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H5')

/** H5: the day of entry is one the run allows, and not past the last one or the end of registration. */
export function einstieg({ teile, welt: { heute } }: Pruefung): Urteil[] {
  return teile.flatMap(({ lauf, eintritt }) => {
    const { titel, beginn, anmeldeschluss, letzterEinstieg } = lauf
    if (beginn === null) return [sagt('unklar', 'beginnUnbekannt', { titel })]
    if (eintritt >= heute && mayEnter(lauf, eintritt, heute)) return []
    if (eintritt === beginn && beginn >= heute)
      return [sagt('verletzt', 'anmeldeschluss', { titel, bis: anmeldeschluss })]
    const naechster = einstiegeOf(lauf, heute)[0] ?? null
    return [sagt('verletzt', 'tag', { titel, eintritt, naechster, letzter: letzterEinstieg ?? beginn })]
  })
}
