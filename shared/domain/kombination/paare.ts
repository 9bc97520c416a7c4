import { addDays } from '../kalender'
import { beurteile } from './beurteilen'
import type { Einzelner } from './einzelne'
import { isEligible } from './einzelne'
import type { Kandidat } from './kandidat'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { runsBeside, type Teil } from './teil'

/** From so many days of waiting for a course on, something before it is a bridge. */
const WARTEZEIT = 28
/** Where nothing fits, so many pairs are shown with their reasons. */
const ZUM_ERKLAEREN = 24

/** A run with the day of entry and what it is worth alone. */
interface Bewertet {
  teil: Teil
  punkte: number
}

type Paarung = (a: Teil, b: Teil) => boolean

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
  const gefunden = teilpaare(passende.map(asBewertet), welt, paarung).map((teile) => beurteile(person, teile, welt))
  if (gefunden.some(({ passt }) => passt !== 'nein')) return gefunden
  const moegliche = einzelne.filter(({ kandidat }) => isEligible(kandidat))
  return teilpaare(moegliche.map(asBewertet), welt, () => true)
    .slice(0, ZUM_ERKLAEREN)
    .map((teile) => beurteile(person, teile, welt))
}

/** The pairs worth looking at, the best parts first. */
export function teilpaare(
  einzelne: readonly Bewertet[],
  { heute }: Planwelt,
  paarung: Paarung
): (readonly [Teil, Teil])[] {
  const sortiert = einzelne.toSorted((a, b) => b.punkte - a.punkte || byId(a, b))
  const sprache = sortiert.filter(({ teil }) => teil.lauf.art === 'sprache')
  const arbeitsmarkt = sortiert.filter(({ teil }) => teil.lauf.art === 'arbeitsmarkt')
  const bald = addDays(heute, WARTEZEIT)
  const paare: (readonly [Teil, Teil])[] = []
  for (const { teil: kurs } of sprache) {
    for (const { teil: massnahme } of arbeitsmarkt) {
      if (runsBeside(kurs, massnahme)) {
        if (paarung(kurs, massnahme)) paare.push([kurs, massnahme])
      } else if (massnahme.ende < kurs.eintritt && kurs.eintritt > bald) paare.push([massnahme, kurs])
    }
  }
  return paare
}

const byId = (a: Bewertet, b: Bewertet) =>
  a.teil.lauf.id < b.teil.lauf.id ? -1 : Number(a.teil.lauf.id > b.teil.lauf.id)

const asBewertet = ({ teil, kandidat }: Einzelner): Bewertet => ({ teil, punkte: kandidat.punkte })
