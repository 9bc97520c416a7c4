import type { TerminWerte } from '@shared/domain/angebote/angebot'
import type { Briefkopf } from '@shared/domain/einstellungen/einstellungen'
import type { Fall } from '@shared/domain/faelle/fall'
import type { Naechstes } from '@shared/domain/faelle/naechstes'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { CodeLabel } from '@shared/texts/format'

/** What a run adds to a participation on paper. */
export interface LaufendeDurchfuehrung {
  titel: string
  standort: string | null
  termine: readonly TerminWerte[]
}

/** Everything the case summary of one person is made of. Contacts and notes are left out on purpose (DOMAIN 8.1). */
export interface Zusammenfassung {
  fall: Fall
  saetze: {
    readonly [A in
      | 'sprachstand'
      | 'berechtigung'
      | 'kind'
      | 'teilnahme'
      | 'wiedervorlage'
      | 'verfuegbarkeit']: readonly Satz<A>[]
  }
  /** Runs of what the person attends now, by participation. */
  durchfuehrungen: ReadonlyMap<string, LaufendeDurchfuehrung>
  naechstes: readonly Naechstes[]
}

/** What is the same on every sheet of one print-out. */
export interface Druckrahmen {
  briefkopf: Briefkopf
  heute: Tag
  /** Moment of printing, as people read it. */
  stand: string
  uebung: boolean
  codeLabel: CodeLabel
}
