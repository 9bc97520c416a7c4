import type { Generated } from 'kysely'

/** A named draft: who is looked at, which runs, by which criteria, what is fixed. */
export interface PlanungsrundeTable {
  id: string
  version: number
  name: string
  stichtag: string
  status: string
  /** Moment, ISO 8601. */
  erstelltAm: string
  /** JSON. */
  kriterien: string
  /** JSON. */
  umfang: string
  /** JSON. */
  sperren: string
}

/** One plan of a round. */
export interface PlanTable {
  id: string
  version: number
  runde: string
  name: string
  erstelltAm: string
  /** JSON. */
  verfahren: string
  /** JSON. */
  kennzahlen: string
  /** JSON: the problem as it was when the plan was made. */
  grundlage: string
}

/** What a plan proposes for one person. */
export interface PlanzeileTable {
  plan: string
  fall: string
  version: number
  /** JSON. */
  vorschlag: string
  wert: number
  /** JSON. */
  gruende: string
  status: string
  grund: string | null
  /** JSON. */
  gewaehlt: string | null
  kombination: string | null
}

/** What was proposed and changed in a round; never by whom. */
export interface PlanungsprotokollTable {
  id: Generated<number>
  runde: string
  zeit: string
  art: string
  /** JSON. */
  inhalt: string
}
