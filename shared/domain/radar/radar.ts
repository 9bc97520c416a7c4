import { addDays, daysBetween, wochentagOf } from '../kalender'
import { type Anschluss, anschlussOf, type Folgende } from '../kette/anschluss'
import type { SatzWerte } from '../saetze/satzarten'
import { laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'

type Teilnahme = { id: string } & Pick<
  SatzWerte<'teilnahme'>,
  | 'titel'
  | 'traeger'
  | 'kursart'
  | 'instrument'
  | 'status'
  | 'eintrittPlan'
  | 'eintrittIst'
  | 'austrittPlan'
  | 'austrittIst'
>
type Element = { id: string } & Pick<
  SatzWerte<'kettenelement'>,
  | 'elementart'
  | 'titel'
  | 'traeger'
  | 'kursart'
  | 'instrument'
  | 'planstatus'
  | 'beginnPlan'
  | 'endePlan'
  | 'beginnIst'
  | 'endeIst'
  | 'teilnahme'
>

/** The end of a step that runs now, and what follows it. */
export interface Radarende {
  /** The participation, or the step of the chain. */
  satz: string
  titel: string | null
  traeger: string | null
  kursart: string | null
  instrument: string | null
  elementart: string | null
  ende: Tag
  anschluss: Anschluss | null
  /** Days between the end and what follows; `null` without one, or where it has no day. */
  luecke: number | null
}

/** What the radar looks at of a person. */
export interface Radarsaetze extends Folgende {
  teilnahme: readonly Teilnahme[]
  kettenelement: readonly Element[]
}

/** Every end of what a person attends now within a span of days, with what follows. */
export function endenOf(saetze: Radarsaetze, heute: Tag, bis: Tag): Radarende[] {
  const { teilnahme: teilnahmen, kettenelement: elemente } = saetze
  const kurse = teilnahmen.filter(({ status }) => (laufend as readonly string[]).includes(status))
  const schritte = elemente.filter(
    ({ teilnahme, planstatus, beginnIst }) => teilnahme === null && (planstatus === 'LAEUFT' || beginnIst !== null)
  )
  return [
    ...kurse.map((eine) => endOf(eine, null, saetze, heute)),
    ...schritte.map((schritt) => {
      const andere = elemente.filter((anderes) => anderes !== schritt)
      return endOf(asTeilnahme(schritt), schritt.elementart, { ...saetze, kettenelement: andere }, heute)
    })
  ].filter((ende): ende is Radarende => ende !== null && ende.ende >= heute && ende.ende <= bis)
}

function endOf(eine: Teilnahme, elementart: string | null, saetze: Folgende, heute: Tag): Radarende | null {
  const { id: satz, titel, traeger, kursart, instrument } = eine
  const ende = eine.austrittIst ?? eine.austrittPlan
  if (ende === null) return null
  const anschluss = anschlussOf(eine, saetze, heute)
  const beginn = anschluss?.beginn ?? null
  const luecke = beginn === null ? null : Math.max(0, daysBetween(ende, beginn) - 1)
  return { satz, titel, traeger, kursart, instrument, elementart, ende, anschluss, luecke }
}

/** A step of the chain that runs without a participation, looked at as one. */
const asTeilnahme = ({ id, titel, traeger, kursart, instrument, ...zeit }: Element): Teilnahme => ({
  ...{ id, titel, traeger, kursart, instrument, status: 'EINGETRETEN' },
  ...{ eintrittPlan: zeit.beginnPlan, eintrittIst: zeit.beginnIst },
  ...{ austrittPlan: zeit.endePlan, austrittIst: zeit.endeIst }
})

/** The weeks from the present one on, each by its Monday. */
export function wochenFrom(heute: Tag, wochen: number): Tag[] {
  const montag = addDays(heute, 1 - wochentagOf(heute))
  return Array.from({ length: wochen + 1 }, (_, woche) => addDays(montag, 7 * woche))
}
