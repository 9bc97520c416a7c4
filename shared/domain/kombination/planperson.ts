import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import type { Block, Minute } from './lauf'

/** Care of one child: whole minutes, weekdays, from which day, and whether it is certain. */
export interface Betreuung {
  geburt: Tag | null
  /** `null`: there is no care, or nobody knows its hours. */
  zeit: { von: Minute; bis: Minute; tage: readonly number[]; ort: string | null; ab: Tag | null } | null
  sicher: boolean
  /** It is known that there is none. */
  keine?: true
}

/** A time of the week, with what it is for; `von`/`bis` of its validity may be open. */
export interface Fenster extends Block {
  art: 'FREI' | 'GESPERRT' | 'WUNSCH'
  gueltigVon: Tag | null
  gueltigBis: Tag | null
}

/** What a person already attends or is promised. */
export interface Belegung {
  lauf: string | null
  titel: string
  traeger: string | null
  kursart: string | null
  instrument: string | null
  beginn: Tag | null
  ende: Tag | null
  bloecke: readonly Block[]
  wochenstunden: number | null
}

/** A person as planning sees her: only what the constraints and the score look at (data minimisation, § 67a SGB X). */
export interface Planperson {
  fall: string
  geburtsdatum: Tag | null
  geschlecht: string | null
  rechtskreis: string | null
  wohnort: string | null
  niveau: string | null
  alphabetisierung: string | null
  aufenthaltsstatus: string | null
  erwerbstaetigkeit: string | null
  berechtigungen: readonly SatzWerte<'berechtigung'>[]
  fenster: readonly Fenster[]
  kinder: readonly Betreuung[]
  belegungen: readonly Belegung[]
  /** Goals in words: wish, plan, trained occupation. */
  ziele: readonly string[]
  fuehrerschein: boolean
  pkw: boolean
  maxWochenstunden: number | null
  maxTagesstunden: number | null
  barrierefreiNoetig: boolean
  bedarfe: readonly SatzWerte<'bedarf'>[]
  /** Since when she has waited for a place. */
  wartetSeit: Tag | null
  verpflichtet: boolean
  /** Runs she was proposed and did not answer, counted. */
  ohneAntwort: number
}
