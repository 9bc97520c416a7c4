import type { Durchfuehrung } from '../../angebote/angebot'
import type { Rueckstand } from '../../ausgaben/zellvergleich'
import type { Tag } from '../../zeitraum'
import type { Bestand, Grundlage } from '../bestand'

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
  /** Whom a name of this source means, as somebody decided before: id by `traegerschluessel`. */
  gemerkteTraeger: Readonly<Record<string, string>>
}

/** What is read of a list without persons; `zuletzt` and the changes are those of runs. */
export interface Angebotsvorlage
  extends Pick<Grundlage, 'liste' | 'quelle' | 'stand' | 'traeger' | 'gesperrt' | 'leer' | 'vorrang' | 'ruecklauf'> {
  bestand: Pick<Bestand, 'hand' | 'juenger' | 'zuletzt' | 'letzteUebernahme'>
  angebote: Angebotsbestand
  rueckstaende?: ReadonlyMap<string, Rueckstand>
}
