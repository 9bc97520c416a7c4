import { addDays } from '../kalender'
import type { SatzWerte } from '../saetze/satzarten'
import { geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'

type Teilnahme = { id: string } & Pick<
  SatzWerte<'teilnahme'>,
  'status' | 'eintrittPlan' | 'eintrittIst' | 'austrittPlan' | 'austrittIst'
>
type Element = { id: string } & Pick<
  SatzWerte<'kettenelement'>,
  'planstatus' | 'beginnPlan' | 'endePlan' | 'beginnIst' | 'endeIst' | 'teilnahme'
>
type Integration = { id: string } & Pick<SatzWerte<'integration'>, 'art' | 'beginn' | 'ende'>

/** Records of a person that may follow. */
export interface Folgende {
  teilnahme: readonly Teilnahme[]
  kettenelement: readonly Element[]
  integration: readonly Integration[]
}

/** What follows a participation: another one, a step that is planned, or work or training. */
export interface Anschluss {
  art: keyof Folgende
  id: string
  /** `null` where no day is set yet. */
  beginn: Tag | null
}

/** So many days after the end a planned step may begin and still be what follows. */
const ANSCHLUSS_TAGE = 60

/**
 * The next step after a participation: another one that is agreed or runs on beyond its end, or a step of the chain
 * that was not given up and begins within 60 days of the end or has no day yet, or work or training that goes on beyond
 * the end. The earliest; `null` without one.
 */
export function anschlussOf(
  eine: Teilnahme,
  { teilnahme, kettenelement, integration }: Folgende,
  heute: Tag
): Anschluss | null {
  const ende = endeOf(eine)
  const alle = [
    ...teilnahme.filter(({ id }) => id !== eine.id).flatMap((andere) => fromTeilnahme(andere, ende)),
    ...kettenelement.flatMap((element) => fromElement(element, ende, heute)),
    ...integration.flatMap((arbeit) => fromIntegration(arbeit, ende, heute))
  ]
  return alle.toSorted((a, b) => (a.beginn ?? '9999').localeCompare(b.beginn ?? '9999'))[0] ?? null
}

const endeOf = ({ austrittIst, austrittPlan }: Teilnahme) => austrittIst ?? austrittPlan
const has = (list: readonly string[], value: string) => list.includes(value)

function fromTeilnahme(andere: Teilnahme, ende: Tag | null): Anschluss[] {
  const laeuftWeiter = has(laufend, andere.status) && ende !== null && (endeOf(andere) ?? ende) > ende
  if (!has(geplant, andere.status) && !laeuftWeiter) return []
  return [{ art: 'teilnahme', id: andere.id, beginn: andere.eintrittIst ?? andere.eintrittPlan }]
}

/** What became a participation is looked at as that. */
function fromElement(element: Element, ende: Tag | null, heute: Tag): Anschluss[] {
  const { id, planstatus, beginnPlan, beginnIst, endeIst, endePlan, teilnahme } = element
  if (planstatus === 'VERWORFEN' || planstatus === 'ERLEDIGT' || teilnahme !== null) return []
  const bis = endeIst ?? endePlan
  const treffer: Anschluss = { art: 'kettenelement', id, beginn: beginnIst ?? beginnPlan }
  if (beginnIst !== null || planstatus === 'LAEUFT') return ende !== null && (bis ?? ende) > ende ? [treffer] : []
  if (beginnPlan === null) return [treffer]
  const waehrenddessen = ende !== null && bis !== null && bis <= ende
  return beginnPlan >= heute && beginnPlan <= lastBeginn(ende, heute) && !waehrenddessen ? [treffer] : []
}

function fromIntegration({ id, art, beginn, ende: bis }: Integration, ende: Tag | null, heute: Tag): Anschluss[] {
  const danach = ende === null ? beginn >= heute : bis === null || bis > ende
  return isAnschluss(art) && danach && beginn <= lastBeginn(ende, heute) ? [{ art: 'integration', id, beginn }] : []
}

/** A Minijob is none: it usually runs beside the course (DOMAIN 3.11: counted apart). */
export const isAnschluss = (integrationArt: string): boolean => integrationArt !== 'MINIJOB'

const lastBeginn = (ende: Tag | null, heute: Tag): Tag =>
  addDays(ende === null || ende < heute ? heute : ende, ANSCHLUSS_TAGE)
