import type { Kysely } from 'kysely'

/** Row types of every table, named as in the store. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the first migration
export interface Tables {}

export type Db = Kysely<Tables>
