import type { TerminWerte } from '../../angebote/angebot'
import { immer, inWeekOrder } from '../../angebote/termine'
import { readWoche, type Wochenteil } from './woche'

/** What the columns for days and times of a row say together. */
export type Stundenplan =
  | { art: 'nichts' }
  | { art: 'termine'; termine: TerminWerte[] }
  /** Days without times, or times without days: no timetable, but nothing wrong with the text. */
  | { art: 'ohneZeit' | 'ohneTag'; roh: string }
  | { art: 'unklar'; roh: string }

/** So many meetings of a week fit on one timetable. */
const MOST = 30

/** Joins the two columns, each of which may hold days, times or both. What contradicts itself is left and told. */
export function readStundenplan(kurstage: string | undefined, uhrzeit: string | undefined): Stundenplan {
  const texte = [kurstage, uhrzeit].filter((text) => text !== undefined)
  const roh = texte.join(' · ')
  if (texte.length === 0) return { art: 'nichts' }
  const gelesen = texte.map(readWoche)
  if (!gelesen.every((teile) => teile !== undefined)) return { art: 'unklar', roh }

  const ganze = gelesen.filter((teile) => teile.every(isWhole)).map(meetingsOf)
  const nurTage = gelesen.find((teile) => teile.every(({ zeiten }) => zeiten.length === 0))
  const nurZeiten = gelesen.find((teile) => teile.every(({ tage }) => tage.length === 0))
  const [plan, zweiter] = ganze
  if (ganze.length + Number(!!nurTage) + Number(!!nurZeiten) < gelesen.length) return { art: 'unklar', roh }
  if (plan) {
    const agrees =
      (!zweiter || isSame(plan, zweiter)) &&
      (!nurTage ||
        sameSet(
          daysIn(nurTage),
          plan.map(({ wochentag }) => wochentag)
        )) &&
      (!nurZeiten ||
        sameSet(
          timesIn(nurZeiten),
          plan.map(({ von, bis }) => `${von}–${bis}`)
        ))
    return agrees ? checked(plan, roh) : { art: 'unklar', roh }
  }
  if (!nurTage) return { art: nurZeiten ? 'ohneTag' : 'unklar', roh }
  if (!nurZeiten) return { art: 'ohneZeit', roh }
  return product(nurTage, nurZeiten, roh)
}

const isWhole = ({ tage, zeiten }: Wochenteil) => tage.length > 0 && zeiten.length > 0
const daysIn = (teile: readonly Wochenteil[]) => teile.flatMap(({ tage }) => tage)
const timesIn = (teile: readonly Wochenteil[]) =>
  teile.flatMap(({ zeiten }) => zeiten.map(({ von, bis }) => `${von}–${bis}`))

function product(nurTage: readonly Wochenteil[], nurZeiten: readonly Wochenteil[], roh: string): Stundenplan {
  const tage = daysIn(nurTage)
  const zeiten = nurZeiten.flatMap((teil) => teil.zeiten)
  // As many times as days: one for each, or all on every day? Nobody knows.
  if (zeiten.length > 1 && new Set(tage).size === zeiten.length) return { art: 'unklar', roh }
  return checked(meetingsOf([{ tage, zeiten }]), roh)
}

function meetingsOf(teile: readonly Wochenteil[]): TerminWerte[] {
  const termine = teile.flatMap(({ tage, zeiten }) =>
    tage.flatMap((wochentag) => zeiten.map(({ von, bis }) => ({ wochentag, von, bis, ort: null, ...immer })))
  )
  const verschiedene = new Map(termine.map((termin) => [`${termin.wochentag} ${termin.von} ${termin.bis}`, termin]))
  return inWeekOrder([...verschiedene.values()])
}

/** Two meetings at one time cannot be meant. */
function checked(termine: TerminWerte[], roh: string): Stundenplan {
  const clash = termine.some((termin, index) => {
    const next = termine[index + 1]
    return next !== undefined && next.wochentag === termin.wochentag && next.von < termin.bis
  })
  return clash || termine.length > MOST ? { art: 'unklar', roh } : { art: 'termine', termine }
}

const isSame = (a: readonly TerminWerte[], b: readonly TerminWerte[]) => JSON.stringify(a) === JSON.stringify(b)

function sameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size === right.size && [...left].every((one) => right.has(one))
}

/** The same days and times; rooms and validity do not stand in such lists. */
export const sameWeek = (a: readonly TerminWerte[], b: readonly TerminWerte[]): boolean =>
  sameSet(a.map(zeitOf), b.map(zeitOf))

const zeitOf = ({ wochentag, von, bis }: TerminWerte) => `${wochentag} ${von} ${bis}`

/**
 * The named week with what only the stored one knows: a meeting at the same time stays as it is; another has the room of
 * its day, or of all days where they agree.
 */
export function withRooms(genannt: readonly TerminWerte[], bisher: readonly TerminWerte[]): TerminWerte[] {
  const [ueberall, ...weitere] = new Set(bisher.map(({ ort }) => ort))
  return genannt.flatMap((termin) => {
    const gleiche = bisher.filter((einer) => zeitOf(einer) === zeitOf(termin))
    if (gleiche.length > 0) return gleiche
    const amTag = bisher.find(({ wochentag }) => wochentag === termin.wochentag)
    return [{ ...termin, ort: amTag ? amTag.ort : weitere.length === 0 ? (ueberall ?? null) : null }]
  })
}
