import { niemand } from './paarung'
import { type Phase, phasenOf } from './phase'
import type { Planwelt } from './planwelt'
import { isWegUnbekannt, unterwegsOf } from './punkte'
import { zeitplan } from './regeln/h1Zeitplan'
import { wohnweg } from './regeln/h2Wohnweg'
import { ausschluss } from './regeln/h7Ausschluss'
import { hoursOf, longestDayOf } from './regeln/h10Belastung'
import type { Teil } from './teil'

/** Two runs in the life of who attends nothing else: hours of the fullest week, minutes of the longest day, ways included. */
export interface Paarwoche {
  stunden: number
  tag: number
  /** Minutes under way; `null` where some way is not known. */
  unterwegs: number | null
}

/** What follows from where somebody lives, and from nothing else of her. */
export interface Wochen {
  phasen(teil: Teil): readonly Phase[]
  /** `null`: they clash, by timetable, ways or the matrix. */
  paar(a: Teil, b: Teil): Paarwoche | null
}

/** The weeks of who lives there and attends nothing yet, worked out once for each run and pair. */
export function createWochen(welt: Planwelt, wohnort: string | null): Wochen {
  const person = { ...niemand, wohnort }
  const phasenJe = new Map<Teil, Phase[]>()
  const paareJe = new Map<Teil, Map<Teil, Paarwoche | null>>()

  function pairOf(teile: readonly Teil[]): Paarwoche | null {
    const phasen = phasenOf(person, teile, welt.wege)
    const pruefung = { person, welt, teile, phasen }
    const zeiten = zeitplan(pruefung)
    if ([...zeiten, ...ausschluss(pruefung)].some(({ schwere }) => schwere === 'verletzt')) return null
    return {
      stunden: Math.max(0, ...phasen.map(hoursOf)),
      tag: longestDayOf(phasen),
      unterwegs: [...zeiten, ...wohnweg(pruefung)].some(isWegUnbekannt) ? null : unterwegsOf(phasen)
    }
  }

  return {
    phasen(teil) {
      const bekannt = phasenJe.get(teil)
      if (bekannt) return bekannt
      const phasen = phasenOf(person, [teil], welt.wege)
      phasenJe.set(teil, phasen)
      return phasen
    },
    paar(a, b) {
      const je = paareJe.get(a) ?? new Map<Teil, Paarwoche | null>()
      if (je.size === 0) paareJe.set(a, je)
      const bekannt = je.get(b)
      if (bekannt !== undefined) return bekannt
      const paar = pairOf([a, b])
      je.set(b, paar)
      return paar
    }
  }
}
