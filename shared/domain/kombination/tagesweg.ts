import type { Block, Minute, Weg, Wege } from './lauf'

/** A way of a day, as late as one may leave on the way there, as early as one can on all others. */
export interface Tagesweg {
  richtung: 'hin' | 'zwischen' | 'zurueck'
  von: Minute
  bis: Minute
  vonOrt: string
  nachOrt: string
  geschaetzt: boolean
  /** When the lesson it leads to begins; `null` on the way back. */
  vor: Minute | null
  letzteRueckfahrt: Minute | null
}

/** From here on the timetable of noon counts, and that of the evening. */
const MITTAG: Minute = 10 * 60
const ABEND: Minute = 16 * 60

/** Minutes of a way that is under way at this time. */
export function wegdauer({ frueh, mittag, spaet }: Weg, um: Minute): number {
  if (um < MITTAG) return frueh
  return um < ABEND ? mittag : spaet
}

/**
 * The ways of one day: from home to the first place, between places, and home again. Online lessons are taken at home. A way
 * whose minutes nobody knows is named in `unbekannt`.
 */
export function tageswegeOf(
  bloecke: readonly Block[],
  wohnort: string,
  wege: Wege
): { wege: Tagesweg[]; unbekannt: (readonly [string, string])[] } {
  const tag = bloecke.toSorted((a, b) => a.von - b.von || a.bis - b.bis)
  const halte = tag.map(({ von, bis, ort }) => ({ von, bis, ort: ort ?? wohnort }))
  const ziele = [null, ...halte, null]
  const unbekannt: (readonly [string, string])[] = []
  const gefunden = ziele.slice(1).flatMap((nach, index): Tagesweg[] => {
    const davor = ziele[index] ?? null
    const [vonOrt, nachOrt] = [davor?.ort ?? wohnort, nach?.ort ?? wohnort]
    if (vonOrt === nachOrt) return []
    const weg = wege(vonOrt, nachOrt)
    if (!weg) {
      unbekannt.push([vonOrt, nachOrt])
      return []
    }
    // The last return stands beside the way there.
    const letzteRueckfahrt = nach ? null : (wege(nachOrt, vonOrt)?.letzteRueckfahrt ?? null)
    const gemein = { vonOrt, nachOrt, geschaetzt: weg.geschaetzt, letzteRueckfahrt }
    if (!davor && nach) {
      const von = nach.von - wegdauer(weg, nach.von)
      return [{ ...gemein, richtung: 'hin', von, bis: nach.von, vor: nach.von }]
    }
    const von = davor?.bis ?? 0
    const bis = von + wegdauer(weg, von)
    return [{ ...gemein, richtung: nach ? 'zwischen' : 'zurueck', von, bis, vor: nach?.von ?? null }]
  })
  return { wege: gefunden, unbekannt }
}
