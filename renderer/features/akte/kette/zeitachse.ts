import type { Kettenschritt } from '@shared/contract/kette'
import { addDays, addMonths, daysBetween } from '@shared/domain/kalender'
import { amZiel, type Spanne } from '@shared/domain/kette/schritt'
import type { Tag, Zeitraum } from '@shared/domain/zeitraum'

/** A step as bars on a line of time. `offen`: nobody knows the end, or there is none. */
export interface Balken {
  schritt: Kettenschritt
  plan: (Zeitraum & { offen: boolean }) | undefined
  ist: (Zeitraum & { laeuft: boolean }) | undefined
}

/** Where a day lies between the first and the last of them, in percent. */
export interface Zeitachse extends Zeitraum {
  share: (tag: Tag) => number
}

/** So long a step is drawn whose end nobody knows. */
const TAGE_OFFEN = 84

/** The steps that have a day, in their order. What began and has not ended runs until today. */
export function balkenOf(schritte: readonly Kettenschritt[], heute: Tag): Balken[] {
  return schritte
    .map((schritt) => ({ schritt, plan: planOf(schritt), ist: istOf(schritt, heute) }))
    .filter(({ plan, ist }) => plan || ist)
}

/** A planned end of what has begun counts from its beginning; a plan that came true as planned is not drawn twice. */
function planOf({ plan, ist, elementart, planstatus }: Kettenschritt): Balken['plan'] {
  const beginn = plan?.beginn ?? (plan?.ende ? (ist?.beginn ?? plan.ende) : null)
  if (!plan || beginn === null) return undefined
  const ende = plan.ende
  if (ende === null && ist) return undefined
  const tage = amZiel.includes(elementart) && planstatus !== 'ERLEDIGT' ? 2 * TAGE_OFFEN : TAGE_OFFEN
  return { beginn, ende: ende !== null && ende >= beginn ? ende : addDays(beginn, tage), offen: ende === null }
}

function istOf({ ist, plan, planstatus }: Kettenschritt, heute: Tag): Balken['ist'] {
  if (!ist) return undefined
  const beginn = ist.beginn ?? ist.ende
  if (beginn === null) return undefined
  const laeuft = ist.ende === null && planstatus === 'LAEUFT'
  const ende = ist.ende ?? (laeuft ? heute : (plan?.ende ?? heute))
  return { beginn, ende: [beginn, ende].toSorted()[1] ?? ende, laeuft }
}

/** From the first to the last day of all bars, today included, with a little room at both ends. */
export function zeitachseOf(balken: readonly Pick<Balken, 'plan' | 'ist'>[], heute: Tag): Zeitachse {
  const tage = balken.flatMap(({ plan, ist }) => [plan, ist].flatMap((span) => (span ? [span.beginn, span.ende] : [])))
  const sortiert = [...tage, heute].sort()
  const beginn = addDays(sortiert[0] ?? heute, -14)
  const ende = addDays(sortiert.at(-1) ?? heute, 28)
  const laenge = daysBetween(beginn, ende)
  return { beginn, ende, share: (tag) => (daysBetween(beginn, tag) / laenge) * 100 }
}

/** The day after the last one, so that a bar of one day has a width. */
export const spanOnAxis = ({ share }: Zeitachse, { beginn, ende }: Zeitraum) => ({
  left: `${share(beginn)}%`,
  width: `${Math.max(0.4, share(addDays(ende, 1)) - share(beginn))}%`
})

const MONATE_JE_STRICH = [1, 3, 6, 12, 24, 60]

/** The months written at the axis, at most so many that they can be read. */
export function ticksOf({ beginn, ende }: Zeitraum, hoechstens = 9): { tag: Tag; label: string }[] {
  const monate = daysBetween(beginn, ende) / 30.44
  const schritt = MONATE_JE_STRICH.find((step) => monate / step <= hoechstens) ?? 120
  const ticks: { tag: Tag; label: string }[] = []
  const erster = Number(beginn.slice(0, 4)) * 12 + Number(beginn.slice(5, 7)) - 1
  for (let monat = Math.ceil(erster / schritt) * schritt; ; monat += schritt) {
    const tag = addMonths('2000-01-01', monat - 2000 * 12)
    if (tag > ende) return ticks
    if (tag >= beginn)
      ticks.push({ tag, label: schritt >= 12 ? tag.slice(0, 4) : `${tag.slice(5, 7)}/${tag.slice(0, 4)}` })
  }
}

/** How much of the line is seen at once. */
export const zoomstufen = ['3monate', '1jahr', 'alles'] as const
export type Zoom = (typeof zoomstufen)[number]
export const zoomLabels: Record<Zoom, string> = { '3monate': '3 Monate', '1jahr': '1 Jahr', alles: 'alles' }
const sichtbar: Record<Zoom, number> = { '3monate': 92, '1jahr': 366, alles: Number.POSITIVE_INFINITY }

/** So many times as wide as the window the line is. */
export const vergroesserung = ({ beginn, ende }: Zeitraum, zoom: Zoom): number =>
  Math.max(1, daysBetween(beginn, ende) / sichtbar[zoom])

/** The first planned or actual day of a bar, and the last. */
export const gesamtOf = ({ plan, ist }: Balken): Zeitraum => {
  const spannen = [plan, ist].flatMap((spanne) => spanne ?? [])
  const tage = spannen.flatMap(({ beginn, ende }) => [beginn, ende]).toSorted()
  return { beginn: tage[0] ?? '', ende: tage.at(-1) ?? '' }
}

/** The same steps with one plan as it is just being moved. */
export function withPlan(
  schritte: readonly Kettenschritt[],
  id: string | undefined,
  plan: Spanne | undefined
): Kettenschritt[] {
  return schritte.map((schritt) => (plan && schritt.kettenelement === id ? { ...schritt, plan } : schritt))
}
