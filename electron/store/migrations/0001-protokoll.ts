import { type Kysely, sql } from 'kysely'
import type { Migration } from './index'

/** The audit trail: who did what to which object, each entry chained to the one before (`protokoll.ts`). */
export const protokoll: Migration = {
  async up(tx: Kysely<unknown>) {
    await sql`
      CREATE TABLE protokoll (
        nummer     INTEGER PRIMARY KEY CHECK (nummer > 0),
        zeit       TEXT NOT NULL,                                      -- ISO 8601, UTC
        konto      TEXT NOT NULL,                                      -- who did it (id)
        aktion     TEXT NOT NULL CHECK (aktion <> ''),
        objekt     TEXT,                                               -- table and id, never a name
        felder     TEXT NOT NULL CHECK (json_type(felder) = 'array'),  -- names of fields, never values
        vorgaenger BLOB NOT NULL CHECK (length(vorgaenger) = 32),      -- pruefwert of the entry before
        pruefwert  BLOB NOT NULL CHECK (length(pruefwert) = 32)        -- SHA-256 of vorgaenger and this entry
      ) STRICT`.execute(tx)
    await sql`
      CREATE TRIGGER protokoll_nur_anhaengen BEFORE INSERT ON protokoll
      WHEN NEW.nummer <> (SELECT coalesce(max(nummer), 0) + 1 FROM protokoll)
      BEGIN SELECT raise(ABORT, 'protokoll: entries are only appended'); END`.execute(tx)
    await sql`
      CREATE TRIGGER protokoll_nie_aendern BEFORE UPDATE ON protokoll
      BEGIN SELECT raise(ABORT, 'protokoll: entries are never changed'); END`.execute(tx)
    await sql`
      CREATE TRIGGER protokoll_nie_loeschen BEFORE DELETE ON protokoll
      BEGIN SELECT raise(ABORT, 'protokoll: entries are never deleted'); END`.execute(tx)
  }
}
