import type { Minute } from './lauf'
import type { Wochenbild } from './wochenbild'

/** The hours a picture of a week shows, whole ones. */
export interface Wochenraster {
  von: Minute
  bis: Minute
}

const MORGEN: Minute = 7 * 60
const ABEND: Minute = 20 * 60

/** 7 to 20 h, wider only where something lies outside; the same for several weeks, so that they can be compared. */
export function rasterOf(bilder: readonly Pick<Wochenbild, 'stuecke'>[]): Wochenraster {
  const stuecke = bilder.flatMap((bild) => bild.stuecke)
  return {
    von: Math.min(MORGEN, ...stuecke.map(({ von }) => Math.max(0, Math.floor(von / 60) * 60))),
    bis: Math.max(ABEND, ...stuecke.map(({ bis }) => Math.min(24 * 60, Math.ceil(bis / 60) * 60)))
  }
}

/** Where a time lies between the first and the last hour, in percent; what lies outside ends at the edge. */
export function lageOf({ von, bis }: Wochenraster, zeit: Wochenraster): { anfang: number; laenge: number } {
  const share = (minute: Minute) => ((Math.min(bis, Math.max(von, minute)) - von) / (bis - von)) * 100
  return { anfang: share(zeit.von), laenge: share(zeit.bis) - share(zeit.von) }
}

/** The full hours of a picture, first and last included. */
export const stundenOf = ({ von, bis }: Wochenraster): number[] =>
  Array.from({ length: (bis - von) / 60 + 1 }, (_, index) => von / 60 + index)
