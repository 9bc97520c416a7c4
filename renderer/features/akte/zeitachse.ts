import { addDays, addMonths, daysBetween } from '@shared/domain/kalender'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import type { Tag, Zeitraum } from '@shared/domain/zeitraum'

/** One participation as bars on a line of time. */
export interface Balken {
  teilnahme: Teilnahme
  /** A language course; else a labour-market measure. */
  sprache: boolean
  plan: Zeitraum | undefined
  ist: (Zeitraum & { laeuft: boolean }) | undefined
}

/** Where a day lies between the first and the last of them, in percent. */
export interface Zeitachse extends Zeitraum {
  share: (tag: Tag) => number
}

/** The participations that have a day, in the order of their beginning. What began and has not ended runs until today. */
export function balkenOf(teilnahmen: readonly Teilnahme[], heute: Tag): Balken[] {
  const balken = teilnahmen.map((teilnahme) => ({
    teilnahme,
    sprache: teilnahme.kursart !== null,
    plan: planSpanne(teilnahme),
    ist: istSpanne(teilnahme, heute)
  }))
  return balken.filter(({ plan, ist }) => plan || ist).toSorted((a, b) => beginnOf(a).localeCompare(beginnOf(b)))
}

const beginnOf = ({ plan, ist }: Balken) => ist?.beginn ?? plan?.beginn ?? ''

/** A planned end of what has begun counts from its beginning. */
function planSpanne({ eintrittPlan, eintrittIst, austrittPlan }: Teilnahme): Zeitraum | undefined {
  return spanne(eintrittPlan ?? (austrittPlan && eintrittIst), austrittPlan)
}

function spanne(von: Tag | null, bis: Tag | null): Zeitraum | undefined {
  const [beginn, ende] = [von ?? bis, bis ?? von]
  return beginn && ende && beginn <= ende ? { beginn, ende } : undefined
}

function istSpanne({ eintrittIst, austrittIst }: Teilnahme, heute: Tag): Balken['ist'] {
  if (!eintrittIst) return undefined
  const laeuft = austrittIst === null
  const ende = austrittIst ?? heute
  return { beginn: eintrittIst, ende: ende < eintrittIst ? eintrittIst : ende, laeuft }
}

/** From the first to the last day of all bars, today included, with a little room at both ends. */
export function zeitachseOf(balken: readonly Balken[], heute: Tag): Zeitachse {
  const tage = balken.flatMap(({ plan, ist }) => [plan, ist].flatMap((span) => (span ? [span.beginn, span.ende] : [])))
  const sortiert = [...tage, heute].sort()
  const beginn = addDays(sortiert[0] ?? heute, -14)
  const ende = addDays(sortiert.at(-1) ?? heute, 14)
  const laenge = daysBetween(beginn, ende)
  return { beginn, ende, share: (tag) => (daysBetween(beginn, tag) / laenge) * 100 }
}

const MONATE_JE_STRICH = [1, 3, 6, 12, 24, 60]
const HOECHSTENS = 9

/** The months written at the axis, so many that they can be read. */
export function ticksOf({ beginn, ende }: Zeitraum): { tag: Tag; label: string }[] {
  const monate = daysBetween(beginn, ende) / 30.44
  const schritt = MONATE_JE_STRICH.find((step) => monate / step <= HOECHSTENS) ?? 120
  const ticks: { tag: Tag; label: string }[] = []
  const erster = Number(beginn.slice(0, 4)) * 12 + Number(beginn.slice(5, 7)) - 1
  for (let monat = Math.ceil(erster / schritt) * schritt; ; monat += schritt) {
    const tag = addMonths('2000-01-01', monat - 2000 * 12)
    if (tag > ende) return ticks
    if (tag >= beginn)
      ticks.push({ tag, label: schritt >= 12 ? tag.slice(0, 4) : `${tag.slice(5, 7)}/${tag.slice(0, 4)}` })
  }
}
