import type { Urteil } from '../kandidat'
import { uhrzeitOf } from '../minute'
import { jeTag, type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H2')

/** Before this hour nobody is sent to the bus without a word. */
const FRUEHESTENS = 5 * 60 + 30

/** H2: from home in time for the first lesson, and home again after the last; a car of one's own knows no last bus. */
export function wohnweg({ person, phasen }: Pruefung): Urteil[] {
  const anwesend = phasen.some(({ tage }) => tage.some(({ termine }) => termine.some(({ ort }) => ort !== null)))
  if (person.wohnort === null) return anwesend ? [sagt('unklar', 'wohnort')] : []
  const faehrt = person.pkw && person.fuehrerschein
  const unbekannt = new Map(
    phasen.flatMap(({ tage }) => tage.flatMap((tag) => tag.unbekannt.map((paar) => [paar.join('\n'), paar] as const)))
  )
  const gefunden = phasen.flatMap(({ tage }) =>
    tage.flatMap(({ wochentag, wege }) =>
      wege.flatMap((weg) => {
        const spaet = weg.richtung === 'zurueck' && weg.letzteRueckfahrt !== null && weg.von > weg.letzteRueckfahrt
        if (spaet && !faehrt) {
          const angaben = { ort: weg.vonOrt, ende: uhrzeitOf(weg.von), letzte: uhrzeitOf(weg.letzteRueckfahrt ?? 0) }
          return { wochentag, urteil: sagt('verletzt', 'rueckfahrt', angaben) }
        }
        if (weg.richtung !== 'hin' || weg.von >= FRUEHESTENS || faehrt) return []
        const angaben = { um: uhrzeitOf(Math.max(0, weg.von)), ort: weg.nachOrt }
        return { wochentag, urteil: sagt('auflage', 'aufbruch', angaben) }
      })
    )
  )
  return [
    ...[...unbekannt.values()].map(([von, nach]) => sagt('unklar', 'wegUnbekannt', { von, nach })),
    ...jeTag(gefunden)
  ]
}
