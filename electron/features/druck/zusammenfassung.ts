import type { TerminWerte } from '@shared/domain/angebote/angebot'
import type { Fall } from '@shared/domain/faelle/fall'
import type { Naechstes } from '@shared/domain/faelle/naechstes'
import type { Luecke } from '@shared/domain/kette/luecken'
import type { Schritt } from '@shared/domain/kette/schritt'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Unterrichtsfrei } from '@shared/domain/sprache/unterrichtsfrei'

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
      | 'kettenelement'
      | 'integration'
      | 'wiedervorlage'
      | 'verfuegbarkeit']: readonly Satz<A>[]
  }
  /** Runs of what the person attends now, by participation. */
  durchfuehrungen: ReadonlyMap<string, LaufendeDurchfuehrung>
  naechstes: readonly Naechstes[]
  /** The Förderkette and its gaps. */
  schritte: readonly Schritt[]
  luecken: readonly Luecke[]
  /** Days without lessons that lie ahead, for the forecast of units. */
  unterrichtsfrei: Unterrichtsfrei
}
