import type { SatzWerte } from '../saetze/satzarten'
import { mayBecome, teilnahmeUebergaenge } from '../saetze/teilnahmeUebergaenge'
import { abgebrochen, erfolgreichBeendet } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'

type Werte = SatzWerte<'teilnahme'>
type Stand = Pick<Werte, 'status' | 'kursart' | 'eintrittPlan' | 'eintrittIst' | 'austrittPlan'>

/** What a step asks for besides its day. */
export type Schrittfeld =
  | 'eintrittPlan'
  | 'eintrittIst'
  | 'austrittPlan'
  | 'austrittIst'
  | 'austrittsgrund'
  | 'verbleib'

/** A status that may follow now (DOMAIN 3.8), with what it needs and what is likely. */
export interface Schritt {
  status: string
  felder: readonly Schrittfeld[]
  /** Of these, the ones it cannot do without. */
  pflicht: readonly Schrittfeld[]
  /** What stands there at first. */
  werte: Partial<Werte>
  /** The last field, answered by one click that saves; `null` where there is nothing to choose. */
  wahl: 'verbleib' | 'austrittsgrund' | null
  /** A language course ends: level and examination can be entered at once. */
  ergebnis: boolean
}

const regulaer: readonly string[] = erfolgreichBeendet
const vorZiel: readonly string[] = abgebrochen

/** Whether a kind of course teaches German towards an examination. */
export const isSprachkurs = (kursart: string | null): boolean => kursart !== null && /^(?:IK|BSK)_/.test(kursart)

/** Whether a status is an end that is told with day, reason and what came after. */
export const isEnde = (status: string): boolean => regulaer.includes(status) || vorZiel.includes(status)

/** The steps that are allowed now, the usual one first; an unknown status may become anything that runs or ends. */
export function schritteOf(teilnahme: Stand, heute: Tag): Schritt[] {
  return folgend(teilnahme.status).map((status) => schrittOf(teilnahme, status, heute))
}

/** What a step to this status asks for. */
export function schrittOf(teilnahme: Stand, status: string, heute: Tag): Schritt {
  const { eintrittPlan, eintrittIst, austrittPlan, kursart } = teilnahme
  const ohne = { felder: [], pflicht: [], werte: {}, wahl: null, ergebnis: false } as const
  if (status === 'EINGETRETEN' && eintrittIst === null) {
    const werte = { eintrittIst: notAfter(eintrittPlan, heute), austrittPlan }
    return { ...ohne, status, felder: ['eintrittIst', 'austrittPlan'], pflicht: ['eintrittIst'], werte }
  }
  if (status === 'VERSCHOBEN') return { ...ohne, status, felder: ['eintrittPlan'], werte: { eintrittPlan: null } }
  if (status === 'BEENDET_REGULAER') {
    return {
      ...{ status, wahl: 'verbleib', ergebnis: isSprachkurs(kursart) },
      ...{ felder: ['austrittIst', 'austrittsgrund', 'verbleib'], pflicht: ['austrittIst', 'verbleib'] },
      werte: { austrittIst: notAfter(austrittPlan, heute), austrittsgrund: 'ZIEL' }
    }
  }
  if (isEnde(status)) {
    return {
      ...{ status, wahl: 'austrittsgrund', ergebnis: false },
      ...{ felder: ['austrittIst', 'verbleib', 'austrittsgrund'], pflicht: ['austrittIst', 'austrittsgrund'] },
      werte: { austrittIst: heute }
    }
  }
  return { ...ohne, status }
}

/** Whether a status may be entered after another: allowed, or found some time later. */
export const mayAdvance = (von: string, nach: string): boolean =>
  von !== nach && (von === 'UNB' || mayBecome(von, nach))

function folgend(status: string): readonly string[] {
  const nach = teilnahmeUebergaenge[status] ?? ['EINGETRETEN', ...regulaer, ...vorZiel]
  const ueblich = (eines: string) => (eines === 'EINGETRETEN' ? 0 : eines === 'BEENDET_REGULAER' ? 1 : 2)
  return nach.filter((eines) => eines !== status).toSorted((a, b) => ueblich(a) - ueblich(b))
}

const notAfter = (tag: Tag | null, heute: Tag): Tag => (tag !== null && tag <= heute ? tag : heute)
