import type { FallId } from '../faelle/fall'
import type { Wert } from './felder'
import type { Genannt } from './genannt'
import type { Listenfeld } from './ziele'

/** What a source says otherwise than the last time, whatever the store holds by now. */
export interface Unterschied {
  fall: FallId
  art: 'neu' | 'weg' | 'geaendert'
  felder: { feld: Listenfeld; von: Wert | null; nach: Wert | null }[]
}

/** „Was hat sich seit dem letzten Abzug geändert?“ A cell that is empty now says nothing and is no change. */
export function changesSince(
  zuletzt: ReadonlyMap<FallId, Genannt>,
  jetzt: ReadonlyMap<FallId, Genannt | null>
): Unterschied[] {
  return [...jetzt].flatMap(([fall, genannt]): Unterschied[] => {
    const vorher = zuletzt.get(fall)
    if (genannt === null) return vorher ? [{ fall, art: 'weg', felder: [] }] : []
    if (!vorher) return [{ fall, art: 'neu', felder: [] }]
    const felder = (Object.entries(genannt) as [Listenfeld, Wert][])
      .filter(([feld, wert]) => vorher[feld] !== wert)
      .map(([feld, nach]) => ({ feld, von: vorher[feld] ?? null, nach }))
    return felder.length > 0 ? [{ fall, art: 'geaendert', felder }] : []
  })
}
