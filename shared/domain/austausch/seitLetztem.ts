import type { FallId } from '../faelle/fall'
import type { Wert } from './felder'
import { type Genannt, inFixedOrder, onlyFelder } from './genannt'
import type { Listenfeld } from './ziele'

/** What a source says otherwise than the last time, whatever the store holds by now. */
export interface Unterschied {
  fall: FallId
  art: 'neu' | 'weg' | 'geaendert'
  felder: { feld: Listenfeld; von: Wert | null; nach: Wert | null }[]
}

/**
 * What a source says by now, after a row more: what an empty cell said before still stands, unless empty means that there is
 * nothing any more.
 */
export function saysNow(vorher: Genannt | undefined, genannt: Genannt, leer: readonly Listenfeld[]): Genannt {
  const gilt = vorher && onlyFelder(vorher, (feld) => !leer.includes(feld))
  return inFixedOrder({ ...gilt, ...genannt })
}

/** „Was hat sich seit dem letzten Abzug geändert?“ Both sides are what the source says in all (`saysNow`). */
export function changesSince(
  zuletzt: ReadonlyMap<FallId, Genannt>,
  jetzt: ReadonlyMap<FallId, Genannt | null>
): Unterschied[] {
  return [...jetzt].flatMap(([fall, genannt]): Unterschied[] => {
    const vorher = zuletzt.get(fall)
    if (genannt === null) return vorher ? [{ fall, art: 'weg', felder: [] }] : []
    if (!vorher) return [{ fall, art: 'neu', felder: [] }]
    const alle = Object.keys(inFixedOrder({ ...vorher, ...genannt })) as Listenfeld[]
    const felder = alle
      .filter((feld) => vorher[feld] !== genannt[feld])
      .map((feld) => ({ feld, von: vorher[feld] ?? null, nach: genannt[feld] ?? null }))
    return felder.length > 0 ? [{ fall, art: 'geaendert', felder }] : []
  })
}
