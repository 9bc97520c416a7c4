import type { Kysely } from 'kysely'
import { protokoll } from './0001-protokoll'
import { basis } from './0002-basis'
import { austausch } from './0003-austausch'
import { kern } from './0004-kern'
import { kombination } from './0005-kombination'

export interface Migration {
  up(tx: Kysely<unknown>): Promise<void>
}

/** In order. A landed migration is frozen: a change is a new one. */
export const migrations: readonly Migration[] = [protokoll, basis, austausch, kern, kombination]
