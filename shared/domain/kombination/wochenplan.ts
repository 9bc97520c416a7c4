import type { Minute } from './lauf'
import type { Wochenbild, Wochenstueck } from './wochenbild'

/** When to leave (`null`: right after what comes before), and how long it takes. */
export interface Anfahrt {
  los: Minute | null
  dauer: number
  geschaetzt: boolean
}

/** One thing to go to on a day, with the way to it. */
export interface Plantermin extends Pick<Wochenstueck, 'titel' | 'ort' | 'von' | 'bis'> {
  art: 'sprache' | 'arbeitsmarkt'
  anfahrt: Anfahrt | null
}

/** Days of the week that look the same. */
export interface Plantage {
  wochentage: readonly number[]
  termine: readonly Plantermin[]
}

/** The week as somebody lives it: per day what to go to and when to leave; equal days together, days without anything left out. */
export function wochenplanOf({ tage, stuecke }: Pick<Wochenbild, 'tage' | 'stuecke'>): Plantage[] {
  const gleiche = Map.groupBy(
    tage.map((wochentag) => ({
      wochentag,
      termine: termineOf(stuecke.filter((eines) => eines.wochentag === wochentag))
    })),
    ({ termine }) => JSON.stringify(termine)
  )
  return [...gleiche.values()].flatMap((gruppe) => {
    const termine = gruppe[0]?.termine ?? []
    return termine.length > 0 ? [{ wochentage: gruppe.map(({ wochentag }) => wochentag), termine }] : []
  })
}

function termineOf(stuecke: readonly Wochenstueck[]): Plantermin[] {
  const wege = stuecke.filter(({ art }) => art === 'weg')
  return stuecke
    .flatMap(({ art, titel, ort, von, bis }): Plantermin[] => {
      if (art !== 'sprache' && art !== 'arbeitsmarkt') return []
      const weg = wege.findLast((einer) => einer.von < von && einer.bis <= von && einer.ort === ort)
      if (!weg) return [{ art, titel, ort, von, bis, anfahrt: null }]
      const los = stuecke.some(
        (davor) => (davor.art === 'sprache' || davor.art === 'arbeitsmarkt') && davor.bis === weg.von
      )
        ? null
        : weg.von
      return [{ art, titel, ort, von, bis, anfahrt: { los, dauer: weg.bis - weg.von, geschaetzt: weg.geschaetzt } }]
    })
    .toSorted((a, b) => a.von - b.von)
}
