import { addDays } from '../kalender'
import { beurteile } from './beurteilen'
import type { Einzelner } from './einzelne'
import { isEligible } from './einzelne'
import type { Kandidat } from './kandidat'
import type { Lauf } from './lauf'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { runsBeside, type Teil } from './teil'

/** From so many days of waiting for a course on, something before it is a bridge. */
const WARTEZEIT = 28
/** Where nothing fits, so many pairs are shown with their reasons. */
const ZUM_ERKLAEREN = 24

type Paarung = (a: Lauf, b: Lauf) => boolean

/**
 * Language and labour market side by side, and what bridges the time until a later course. Only what fits by itself is tried
 * together; where nothing does, the best that at least the person's own situation allows, to show why not.
 */
export function paareOf(
  person: Planperson,
  welt: Planwelt,
  einzelne: readonly Einzelner[],
  paarung: Paarung
): Kandidat[] {
  const passende = einzelne.filter(({ kandidat }) => kandidat.passt !== 'nein')
  const gefunden = teilpaare(passende, welt, paarung).map((teile) => beurteile(person, teile, welt))
  if (gefunden.some(({ passt }) => passt !== 'nein')) return gefunden
  const moegliche = einzelne.filter(({ kandidat }) => isEligible(kandidat))
  return teilpaare(moegliche, welt, () => true)
    .slice(0, ZUM_ERKLAEREN)
    .map((teile) => beurteile(person, teile, welt))
}

/** The pairs worth looking at, the best parts first. */
export function teilpaare(einzelne: readonly Einzelner[], { heute }: Planwelt, paarung: Paarung): Teil[][] {
  const sortiert = einzelne.toSorted((a, b) => b.kandidat.punkte - a.kandidat.punkte || byId(a, b))
  const sprache = sortiert.filter(({ teil }) => teil.lauf.art === 'sprache')
  const arbeitsmarkt = sortiert.filter(({ teil }) => teil.lauf.art === 'arbeitsmarkt')
  return sprache.flatMap(({ teil: kurs }) =>
    arbeitsmarkt.flatMap(({ teil: massnahme }) => {
      if (runsBeside(kurs, massnahme)) return paarung(kurs.lauf, massnahme.lauf) ? [[kurs, massnahme]] : []
      const bridges = massnahme.ende < kurs.eintritt && kurs.eintritt > addDays(heute, WARTEZEIT)
      return bridges ? [[massnahme, kurs]] : []
    })
  )
}

const byId = (a: Einzelner, b: Einzelner) =>
  a.teil.lauf.id < b.teil.lauf.id ? -1 : Number(a.teil.lauf.id > b.teil.lauf.id)
