import type { Weg, Wege } from '../kombination/lauf'
import { minuteOf } from '../kombination/minute'
import type { Ortslage } from './ort'
import { schaetzungOf } from './schaetzung'
import { ortsschluessel, type Wegzeit } from './wegzeit'

/**
 * The ways of the county. A row counts in both directions (its last return only in its own); within one place nothing is to
 * go unless a row says so; where no row is, the distance is estimated, and without coordinates nothing is known.
 */
export function wegeOf(wegzeiten: readonly Wegzeit[], orte: readonly Ortslage[]): Wege {
  const bekannt = new Map(wegzeiten.map((zeile) => [paar(zeile.ortA, zeile.ortB), zeile]))
  const lagen = new Map(orte.map((ort) => [ortsschluessel(ort.name), ort]))
  const gemerkt = new Map<string, Map<string, Weg | undefined>>()

  function find(von: string, nach: string): Weg | undefined {
    const hin = bekannt.get(paar(von, nach))
    if (hin) return wegOf(hin)
    const zurueck = bekannt.get(paar(nach, von))
    if (zurueck) return { ...wegOf(zurueck), letzteRueckfahrt: null }
    if (ortsschluessel(von) === ortsschluessel(nach)) return imOrt
    return schaetzungOf(lagen.get(ortsschluessel(von)), lagen.get(ortsschluessel(nach)))
  }

  return (von, nach) => {
    const je = gemerkt.get(von) ?? new Map<string, Weg | undefined>()
    if (!je.has(nach)) gemerkt.set(von, je.set(nach, find(von, nach)))
    return je.get(nach)
  }
}

const imOrt: Weg = { frueh: 0, mittag: 0, spaet: 0, letzteRueckfahrt: null, geschaetzt: false }

const paar = (von: string, nach: string) => `${ortsschluessel(von)}\n${ortsschluessel(nach)}`

function wegOf({ minutenFrueh, minutenMittag, minutenSpaet, letzteRueckfahrt }: Wegzeit): Weg {
  return {
    ...{ frueh: minutenFrueh, mittag: minutenMittag, spaet: minutenSpaet },
    letzteRueckfahrt: letzteRueckfahrt === null ? null : minuteOf(letzteRueckfahrt),
    geschaetzt: false
  }
}
