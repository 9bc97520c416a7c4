import type { Durchfuehrung } from '../../angebote/angebot'
import type { Tag } from '../../zeitraum'
import type { Genannt } from '../angaben'
import type { Absender } from '../traeger'
import type { HandAenderung } from '../zellen'

/** A provider as the store has it, as much as is needed to tell two of them apart. */
export interface BekannterTraeger {
  id: string
  version: number
  name: string
  ort: string | null
}

/** What the store knows of the courses and measures a list may speak of. */
export interface Angebotsbestand {
  heute: Tag
  traeger: readonly BekannterTraeger[]
  durchfuehrungen: readonly Durchfuehrung[]
  /** Kinds of courses by code: what they are called, and the last day one could begin. */
  kursarten: ReadonlyMap<string, { label: string; gueltigBis: Tag | null }>
  /** Last change by run and field (`zellenSchluessel`; field `*`: the run as it was made), where a person made it; else `null`. */
  hand: ReadonlyMap<string, HandAenderung | null>
  /** What this source named last, by run, with the day its figures were of. */
  zuletzt: ReadonlyMap<string, Genannt>
  /** When this source was taken over last; `null` for the first time. */
  letzteUebernahme: string | null
  /** Whose list it is, where rows do not say so. */
  absender: Absender | null
  /** Whom a name of this source means, as somebody decided before: id by `traegerschluessel`. */
  gemerkteTraeger: Readonly<Record<string, string>>
}
