import { abgebrochen, laufend } from '../../saetze/zustaende'
import type { Bedingung, Filter, Operator } from '../filter'
import type {
  AnwesenheitBedingung,
  BedarfBedingung,
  BerechtigungBedingung,
  IntegrationBedingung,
  KettenelementBedingung,
  TeilnahmeBedingung
} from '../satzBedingung'

/** A Zielgruppe that comes with the program (DOMAIN 9). An office copies it to change it. */
export interface EingebauteZielgruppe {
  /** Number of the list in DOMAIN 9, also its name on the command line: `Q1`. */
  id: string
  name: string
  zweck: string
  /** Where the question comes from. */
  quelle: string
  filter: Filter
  /** Stands on Heute as long as nobody decided otherwise. */
  kachel: boolean
  /** The same question asked a little differently. */
  varianten: readonly { name: string; label: string; filter: Filter }[]
}

export const bedingung = (feld: string, op: Operator, wert: Bedingung['wert'] = null): Filter => ({ feld, op, wert })
export const hatTN = (teilnahme: TeilnahmeBedingung['teilnahme']): Filter => ({ teilnahme })
export const hatBerechtigung = (berechtigung: BerechtigungBedingung['berechtigung']): Filter => ({ berechtigung })
export const hatBedarf = (bedarf: BedarfBedingung['bedarf']): Filter => ({ bedarf })
export const hatAnwesenheit = (anwesenheit: AnwesenheitBedingung['anwesenheit']): Filter => ({ anwesenheit })
export const hatIntegration = (integration: IntegrationBedingung['integration']): Filter => ({ integration })
export const hatElement = (kettenelement: KettenelementBedingung['kettenelement']): Filter => ({ kettenelement })
export const and = (...teile: Filter[]): Filter => ({ and: teile })
export const or = (...teile: Filter[]): Filter => ({ or: teile })
export const not = (teil: Filter): Filter => ({ not: teil })

/** Integrationskurse of every kind. */
export const IK = ['IK*']
/** Berufssprachkurse of every kind. */
export const BSK = ['BSK*']
/** Any language course. */
export const SPRACHKURS = ['*']

/** Participations that count as having been in a course (DOMAIN 9, Q1). */
export const teilgenommen = [
  'ANGEMELDET',
  'EINGETRETEN',
  'UNTERBROCHEN',
  'BEENDET_REGULAER',
  'BEENDET_VORZEITIG_POSITIV'
]
/** Participations that began, however they ended. */
export const begonnen = ['BEENDET*', ...abgebrochen, ...laufend]

export const fallAktiv = bedingung('fallAktiv', 'ist', true)
/** The present stock: every case that is not closed. A case without a status counts as present. */
export const imBestand = or(bedingung('fallStatus', 'leer'), bedingung('fallStatus', 'istNicht', 'GESCHLOSSEN'))
export const ohneLaufendeTeilnahme = bedingung('laufendeTeilnahme', 'ist', false)
/** Somebody is in work or training now. */
export const inArbeit = hatIntegration({ besteht: true })

/** Every kind of placement but a Minijob (`isAnschluss`). */
export const anschlussarten = [
  ...['SV*', 'GEFOERDERT*', 'AUSB*', 'OEGB*'],
  ...['SELBST', 'FSJ_BFD', 'MAG_PRAKTIKUM', 'STUDIUM', 'SCHULE']
]
/** Work or training that follows a course: it goes on now, or begins from today on. */
export const arbeitAlsAnschluss = or(
  hatIntegration({ art: anschlussarten, besteht: true }),
  hatIntegration({ art: anschlussarten, beginnAb: 'heute' })
)
