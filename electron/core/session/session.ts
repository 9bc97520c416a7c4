import type { Konto } from '@shared/domain/konten/konto'
import type { Store } from '../../store/openStore'
import type { Bestand } from './bestaende'
import type { Recovery } from './recovery'

/** What the trail calls signing in. Who only looked has changed nothing. */
export const anmeldung = 'anmelden'

/** A store that somebody has unlocked. */
export interface OpenSession {
  store: Store
  konto: Pick<Konto, 'id' | 'name' | 'rolle'>
  bestand: Bestand
  /** Set until somebody has confirmed the printed recovery sheet. */
  recovery: Recovery | undefined
  /** The store is not what the program saw last, and nobody has answered for it yet. */
  untrusted: boolean
}

/** Holds what is open. There is one at a time. */
export interface Session {
  current: OpenSession | undefined
}

/** Whether the pages may be used. */
export const isUsable = ({ recovery, untrusted }: OpenSession) => !recovery && !untrusted
