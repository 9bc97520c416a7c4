import { beurteile } from '../kombination/beurteilen'
import { einstiegeOf } from '../kombination/einstieg'
import { eingangOf } from '../kombination/kursniveau'
import type { Lauf } from '../kombination/lauf'
import type { Planperson } from '../kombination/planperson'
import type { Planwelt } from '../kombination/planwelt'
import { type Teil, teilOf } from '../kombination/teil'
import type { Tag } from '../zeitraum'
import type { Wartebedarf } from './bedarfe'

/** Why somebody cannot take a free seat; the first that applies. `voll`: others have waited longer for it. */
export const hindernisse = ['zeit', 'weg', 'betreuung', 'zugang', 'voll'] as const
export type Hindernis = (typeof hindernisse)[number]

/** A run with free seats one can still begin. */
export interface Restplatz {
  lauf: Lauf
  /** The days one may begin, at least one. */
  eintritte: readonly [Tag, ...Tag[]]
  /** Whom it takes. */
  nimmt: Set<Wartebedarf>
  /** Who needs just such a run and cannot take it. */
  fehlt: Map<Wartebedarf, Hindernis>
}

/**
 * The free seats of the runs there are, given to who waits for just that kind and level and can attend: the longest waiting
 * first, at the earliest start. Whether the entitlement is there does not matter: a new course would not bring it either.
 */
export function restplaetzeFor(bedarfe: readonly Wartebedarf[], welt: Planwelt): Restplatz[] {
  const plaetze = welt.laeufe
    .flatMap((lauf): Restplatz[] => {
      const [erster, ...weitere] = lauf.frei !== null && lauf.frei > 0 ? einstiegeOf(lauf, welt.heute) : []
      return erster === undefined ? [] : [{ lauf, eintritte: [erster, ...weitere], nimmt: new Set(), fehlt: new Map() }]
    })
    .toSorted((a, b) => compare(a.eintritte[0], b.eintritte[0]) || compare(a.lauf.id, b.lauf.id))
  const gereiht = bedarfe.toSorted(
    (a, b) =>
      compare(a.person.wartetSeit ?? welt.heute, b.person.wartetSeit ?? welt.heute) ||
      compare(a.person.fall, b.person.fall)
  )
  for (const bedarf of gereiht) {
    for (const platz of plaetze.filter(({ lauf }) => isSuch(lauf, bedarf))) {
      const hindernis = hindernisOf(bedarf, platz, welt)
      if (hindernis === null) {
        platz.nimmt.add(bedarf)
        break
      }
      platz.fehlt.set(bedarf, hindernis)
    }
  }
  return plaetze
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Whether a run is of the kind and level somebody waits for. */
function isSuch(lauf: Lauf, { kursart, instrument, niveau }: Wartebedarf): boolean {
  if (kursart === null ? lauf.instrument !== instrument : lauf.kursart !== kursart) return false
  const eingang = eingangOf(lauf)
  return eingang === null || niveau === null || eingang === niveau
}

/** What stands against every day of entry; of several the one against the earliest. */
function hindernisOf({ person }: Wartebedarf, platz: Restplatz, welt: Planwelt): Hindernis | null {
  const { lauf, eintritte, nimmt } = platz
  const gesagt = eintritte.map((eintritt) => hindernisOn(person, teilOf(lauf, eintritt), welt))
  if (!gesagt.includes(null)) return gesagt[0] ?? null
  return nimmt.size < (lauf.frei ?? 0) ? null : 'voll'
}

function hindernisOn(person: Planperson, teil: Teil, welt: Planwelt): Hindernis | null {
  const gesagt = beurteile(person, [teil], welt).urteile
  const verletzt = new Set(gesagt.filter(({ schwere }) => schwere === 'verletzt').map(({ regel }) => regel))
  const says = (...regeln: (typeof gesagt)[number]['regel'][]) => regeln.some((regel) => verletzt.has(regel))
  if (says('H1', 'H10')) return 'zeit'
  // A way that only advises against is too long for a course of one's own area.
  if (says('H2') || gesagt.some(({ regel }) => regel === 'H11')) return 'weg'
  if (says('H9')) return 'betreuung'
  return says('H3', 'H5', 'H7', 'H8', 'H12') ? 'zugang' : null
}
