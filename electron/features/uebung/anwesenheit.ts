import { addDays, addMonths, daysBetween, wochentagOf } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'

type Teilnahme = Partial<SatzWerte<'teilnahme'>> & { id: string }
type Anwesenheit = Partial<SatzWerte<'anwesenheit'>>

const MONATE_ZURUECK = 6
/** Providers report until the fifth: before that, the last month is not in yet. */
const GEMELDET_AM = 5

/** What providers reported of the last months: for every participation that ran in them. */
export function anwesenheitOf(zufall: Zufall, heute: Tag, teilnahmen: readonly Teilnahme[]): Anwesenheit[] {
  const monate = monateVor(heute)
  const [frueheste] = monate
  return teilnahmen.flatMap((teilnahme) => {
    const { eintrittIst, austrittIst } = teilnahme
    if (!eintrittIst || !frueheste || (austrittIst && austrittIst < frueheste.beginn)) return []
    // Some come every day, some hardly at all: one inclination per person and course.
    const fehlneigung = zufall.next() ** 3 * 0.5
    return monate.flatMap(({ beginn, ende }) => {
      const von = later(beginn, eintrittIst)
      const bis = earlier(ende, austrittIst ?? ende)
      return von > bis ? [] : monatOf(zufall, teilnahme, von, bis, fehlneigung)
    })
  })
}

function monatOf(zufall: Zufall, teilnahme: Teilnahme, von: Tag, bis: Tag, fehlneigung: number): Anwesenheit[] {
  const { id, titel = null, traeger = null, wochenstunden } = teilnahme
  const tage = kurstageBetween(von, bis, (wochenstunden ?? 0) >= 18 ? 5 : 4)
  if (tage.length === 0) return []
  const zaehler = { anwesend: 0, online: 0, krank: 0, entschuldigt: 0, unentschuldigt: 0 }
  let letzter: number | null = null
  for (const tag of tage) {
    const art = zufall.chance(fehlneigung) ? fehlgrund(zufall) : zufall.chance(0.05) ? 'online' : 'anwesend'
    zaehler[art] += 1
    if (art === 'anwesend' || art === 'online') letzter = tag
  }
  return [
    {
      monat: von.slice(0, 7),
      ...{ teilnahme: id, titel, traeger },
      sollTage: tage.length,
      anwesendTage: zaehler.anwesend,
      onlineTage: zaehler.online,
      krankTage: zaehler.krank,
      entschuldigtTage: zaehler.entschuldigt,
      unentschuldigtTage: zaehler.unentschuldigt,
      letzteAnwesenheit: letzter === null ? null : addDays(von, letzter),
      quelle: 'Fehlzeitenliste'
    }
  ]
}

const fehlgrund = (zufall: Zufall) =>
  zufall.weighted([
    ['krank', 45],
    ['entschuldigt', 30],
    ['unentschuldigt', 25]
  ] as const)

/** First and last day of the months reported by now, newest last. */
function monateVor(heute: Tag): { beginn: Tag; ende: Tag }[] {
  const dieser = `${heute.slice(0, 7)}-01`
  const fehlt = Number(heute.slice(8)) < GEMELDET_AM ? 1 : 0
  return Array.from({ length: MONATE_ZURUECK }, (_, index) => {
    const zurueck = MONATE_ZURUECK - index + fehlt
    return { beginn: addMonths(dieser, -zurueck), ende: addDays(addMonths(dieser, 1 - zurueck), -1) }
  })
}

/** The days there is a course, counted from `von`. */
function kurstageBetween(von: Tag, bis: Tag, jeWoche: number): number[] {
  const erster = wochentagOf(von) - 1
  const alle = Array.from({ length: daysBetween(von, bis) + 1 }, (_, versatz) => versatz)
  return alle.filter((versatz) => (erster + versatz) % 7 < jeWoche)
}

const later = (a: Tag, b: Tag) => (a > b ? a : b)
const earlier = (a: Tag, b: Tag) => (a < b ? a : b)
