import type { Konto } from '@shared/domain/konten/konto'
import type { Db } from '../store/tables'

/** A store that somebody has unlocked. */
export interface OpenSession {
  db: Db
  konto: Pick<Konto, 'id' | 'name' | 'rolle'>
  uebung: boolean
  close(): Promise<void>
}

/** Holds what is open. There is one at a time. */
export interface Session {
  current: OpenSession | undefined
}
