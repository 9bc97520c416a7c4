import type { Element } from './kandidat'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { anteileOf, isWunsch, punkteOf } from './punkte'
import { zuBetreuende } from './regeln/h9Kinderbetreuung'
import { isZuViel } from './regeln/h10Belastung'
import type { Teil } from './teil'
import type { Wochen } from './wochen'

/** A run that fits a person by itself, what it is worth, and whether care of children is still to be settled for it. */
export interface Gepruefter {
  teil: Teil
  element: Element
  punkte: number
  betreuungOffen: boolean
}

/**
 * The points of two runs that each fit, `null` where they clash or are too much together, `undefined` where only looking at
 * everything tells (`beurteile`; a test compares). Ways and clashes follow from where she lives (`createWochen`); blocked
 * times and care hold for both as they do for each, for they hold between the first and the last lesson of a day.
 */
export function pairPoints(
  person: Planperson,
  a: Gepruefter,
  b: Gepruefter,
  welt: Planwelt,
  wochen: Wochen
): number | null | undefined {
  if (person.belegungen.length > 0 || person.fenster.some(isWunsch)) return undefined
  const offen = a.betreuungOffen || b.betreuungOffen
  const teile = [a.teil, b.teil]
  if (offen && !isSameCare(person, teile, wochen)) return undefined
  const woche = wochen.paar(a.teil, b.teil)
  if (!woche || isZuViel(woche, person, welt.kriterien)) return null
  const { stunden, unterwegs } = woche
  const lage = {
    person,
    welt,
    teile,
    stunden,
    unterwegs,
    imWunsch: null,
    betreuung: offen ? 'offen' : 'sicher'
  } as const
  return punkteOf(anteileOf(lage), welt.kriterien)
}

/** Both have lessons to be away for, and no child grows out of care on the way. */
function isSameCare(person: Planperson, teile: readonly Teil[], wochen: Wochen): boolean {
  const beginn = teile.map(({ eintritt }) => eintritt).sort()[0] ?? ''
  const ende =
    teile
      .map((teil) => teil.ende)
      .sort()
      .at(-1) ?? ''
  return (
    teile.every((teil) => wochen.phasen(teil).some(({ tage }) => tage.length > 0)) &&
    zuBetreuende(person, beginn).length === zuBetreuende(person, ende).length
  )
}
