import { addDays } from '../kalender'
import type { Tag } from '../zeitraum'
import type { Block } from './lauf'
import type { Belegung, Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { isBefristet, isGueltig, takesPlace, wechseltageOf } from './stundenplan'
import { type Tagesweg, tageswegeOf } from './tagesweg'
import { FERN, type Teil } from './teil'

/** A meeting of a day: of a run that would come new (`teil`), or of what goes on already. */
export interface Termin extends Block {
  titel: string
  teil: Teil | null
}

/** One weekday of a phase, in order of time. */
export interface Tagesplan {
  wochentag: number
  termine: readonly Termin[]
  wege: readonly Tagesweg[]
  unbekannt: readonly (readonly [string, string])[]
  /** Minutes. */
  anwesend: number
  unterwegs: number
}

/** A time in which the same things run side by side. */
export interface Phase {
  von: Tag
  bis: Tag
  teile: readonly Teil[]
  belegungen: readonly Belegung[]
  tage: readonly Tagesplan[]
}

type Wer = Pick<Planperson, 'wohnort' | 'belegungen'>

/** The phases in which at least one of the parts runs, each with its week. */
export function phasenOf(person: Wer, teile: readonly Teil[], wege: Planwelt['wege']): Phase[] {
  const grenzen = new Set<Tag>()
  for (const { eintritt, ende, lauf } of teile) {
    grenzen.add(eintritt)
    if (ende !== FERN) grenzen.add(addDays(ende, 1))
    for (const tag of wechseltageOf(lauf.bloecke)) grenzen.add(tag)
  }
  for (const { beginn, ende, bloecke } of person.belegungen) {
    if (beginn !== null) grenzen.add(beginn)
    if (ende !== null) grenzen.add(addDays(ende, 1))
    for (const tag of wechseltageOf(bloecke)) grenzen.add(tag)
  }
  const tage = [...grenzen].sort()
  return tage.flatMap((von, index) => {
    const naechste = tage[index + 1]
    const bis = naechste === undefined ? FERN : addDays(naechste, -1)
    const aktive = teile.filter(({ eintritt, ende }) => eintritt <= von && ende >= von)
    return aktive.length === 0 ? [] : [phaseOf(person, aktive, von, bis, wege)]
  })
}

function phaseOf(person: Wer, teile: readonly Teil[], von: Tag, bis: Tag, wege: Planwelt['wege']): Phase {
  const belegungen = person.belegungen.filter(
    ({ beginn, ende }) => (beginn === null || beginn <= von) && (ende === null || ende >= von)
  )
  const jeTag: Termin[][] = [[], [], [], [], [], [], [], []]
  // A week holds every weekday: only holidays need a look at the calendar.
  const ganzeWoche = bis >= addDays(von, 6)
  for (const teil of teile) {
    const ohneFerien = ganzeWoche && teil.lauf.ausfall.length === 0
    for (const block of teil.lauf.bloecke) {
      if ((ohneFerien && !isBefristet(block)) || takesPlace(teil.lauf, block, von, bis))
        jeTag[block.wochentag]?.push({ ...block, titel: teil.lauf.titel, teil })
    }
  }
  for (const { titel, bloecke } of belegungen) {
    for (const block of bloecke)
      if (jeTag[block.wochentag]?.length && isGueltig(block, von))
        jeTag[block.wochentag]?.push({ ...block, titel, teil: null })
  }
  return {
    ...{ von, bis, teile, belegungen },
    tage: jeTag.flatMap((termine, wochentag) =>
      termine.length === 0 ? [] : tagesplan(wochentag, termine, person.wohnort, wege)
    )
  }
}

function tagesplan(wochentag: number, termine: Termin[], wohnort: string | null, wege: Planwelt['wege']): Tagesplan {
  termine.sort((a, b) => a.von - b.von || a.bis - b.bis || (a.titel < b.titel ? -1 : 1))
  const ablauf = wohnort === null ? { wege: [], unbekannt: [] } : tageswegeOf(termine, wohnort, wege)
  return {
    ...{ wochentag, termine, wege: ablauf.wege, unbekannt: ablauf.unbekannt },
    anwesend: termine.reduce((summe, { von, bis }) => summe + bis - von, 0),
    unterwegs: ablauf.wege.reduce((summe, { von, bis }) => summe + bis - von, 0)
  }
}
