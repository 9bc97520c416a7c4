import { type Kysely, sql } from 'kysely'
import { angebote } from './basis/angebote'
import { faelle } from './basis/faelle'
import { saetze } from './basis/saetze'
import { verlauf } from './basis/verlauf'
import { verwaltung } from './basis/verwaltung'
import type { Migration } from './index'

/** The tables of the first version. */
export const basis: Migration = {
  async up(tx: Kysely<unknown>) {
    for (const statement of [...angebote, ...faelle, ...saetze, ...verlauf, ...verwaltung]) {
      await sql.raw(statement).execute(tx)
    }
  }
}
