import type { Weg } from '../kombination/lauf'
import { luftlinieKm, type Ortslage } from './ort'

/** Minutes by bus in the country where nobody told them: 15 + 3 × km as the crow flies (DOMAIN 5.4). */
export function schaetzungOf(von: Ortslage | undefined, nach: Ortslage | undefined): Weg | undefined {
  const km = von && nach && luftlinieKm(von, nach)
  if (km === undefined) return undefined
  const minuten = Math.round(15 + 3 * km)
  return { frueh: minuten, mittag: minuten, spaet: minuten, letzteRueckfahrt: null, geschaetzt: true }
}
