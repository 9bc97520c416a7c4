import { type Kysely, sql } from 'kysely'
import type { Migration } from './index'

/** What watches over time: chains, needs, placements with their follow-ups, handovers, teams, and what the office sets. */
export const kern: Migration = {
  async up(tx: Kysely<unknown>) {
    for (const statement of [...felder, ...kette, ...arbeit, ...uebergabe, ...verwaltung, ...fristen]) {
      await sql.raw(statement).execute(tx)
    }
  }
}

const felder = [
  `ALTER TABLE fall ADD COLUMN mehrwert INTEGER CHECK (mehrwert IN (0, 1))`,
  `ALTER TABLE fall ADD COLUMN mehrwertGrund TEXT`,
  `ALTER TABLE fall ADD COLUMN mehrwertAm TEXT CHECK (mehrwertAm GLOB '????-??-??')`,
  `ALTER TABLE sprachstand ADD COLUMN punkteHoerenLesen REAL`,
  `ALTER TABLE sprachstand ADD COLUMN punkteSchreiben REAL`,
  `ALTER TABLE sprachstand ADD COLUMN punkteSprechen REAL`,
  `ALTER TABLE berechtigung ADD COLUMN kursart TEXT`,
  `ALTER TABLE berechtigung ADD COLUMN ueWoche REAL`,
  `ALTER TABLE berechtigung ADD COLUMN nichtZuVertreten INTEGER CHECK (nichtZuVertreten IN (0, 1))`,
  `ALTER TABLE berechtigung ADD COLUMN wiederBegonnenAm TEXT CHECK (wiederBegonnenAm GLOB '????-??-??')`,
  `ALTER TABLE berechtigung ADD COLUMN wiederholungGenutzt INTEGER CHECK (wiederholungGenutzt IN (0, 1))`,
  // why a similar measure once more
  `ALTER TABLE teilnahme ADD COLUMN wiederholungGrund TEXT`,
  // the language that was interpreted
  `ALTER TABLE kontakt ADD COLUMN sprache TEXT`,
  `ALTER TABLE wiedervorlage ADD COLUMN serie TEXT`,
  `ALTER TABLE wiedervorlage ADD COLUMN verschobenGrund TEXT`
]

const kette = [
  `CREATE TABLE kettenelement (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    elementart TEXT NOT NULL,
    titel TEXT,
    kursart TEXT,
    instrument TEXT,
    kostentraeger TEXT,
    traeger TEXT,
    niveauZiel TEXT,
    planstatus TEXT NOT NULL,
    -- order among elements without days
    reihenfolge REAL,
    beginnPlan TEXT CHECK (beginnPlan GLOB '????-??-??'),
    endePlan TEXT CHECK (endePlan GLOB '????-??-??'),
    beginnIst TEXT CHECK (beginnIst GLOB '????-??-??'),
    endeIst TEXT CHECK (endeIst GLOB '????-??-??'),
    wochenstunden REAL,
    -- the run meant, and the participation it became; both may be gone
    durchfuehrung TEXT,
    teilnahme TEXT,
    vorlage TEXT,
    verworfenGrund TEXT,
    -- § 3a Abs. 2 SGB II: why support comes before placement
    begruendung TEXT,
    bemerkung TEXT
  ) STRICT`,
  `CREATE INDEX kettenelementFall ON kettenelement (fall)`,
  `CREATE TABLE bedarf (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    art TEXT NOT NULL,
    kursart TEXT,
    instrument TEXT,
    niveauVon TEXT,
    niveauZiel TEXT,
    zeitmodell TEXT,
    seit TEXT NOT NULL CHECK (seit GLOB '????-??-??'),
    status TEXT NOT NULL,
    erledigtAm TEXT CHECK (erledigtAm GLOB '????-??-??'),
    bemerkung TEXT
  ) STRICT`,
  `CREATE INDEX bedarfFall ON bedarf (fall)`,
  `CREATE TABLE kettenvorlage (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    zielgruppe TEXT NOT NULL,
    quelle TEXT NOT NULL,
    -- JSON: the elements in order
    elemente TEXT NOT NULL
  ) STRICT`
]

const arbeit = [
  `CREATE TABLE integration (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    art TEXT NOT NULL,
    beginn TEXT NOT NULL CHECK (beginn GLOB '????-??-??'),
    arbeitgeber TEXT,
    ort TEXT,
    taetigkeit TEXT,
    wochenstunden REAL,
    befristetBis TEXT CHECK (befristetBis GLOB '????-??-??'),
    bedarfsdeckend INTEGER CHECK (bedarfsdeckend IN (0, 1)),
    vermitteltDurch TEXT,
    ende TEXT CHECK (ende GLOB '????-??-??'),
    endegrund TEXT,
    bemerkung TEXT
  ) STRICT`,
  `CREATE INDEX integrationFall ON integration (fall)`,
  `CREATE TABLE nachbetreuung (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    -- the placement it follows up
    integration TEXT NOT NULL,
    stufe TEXT NOT NULL,
    datum TEXT NOT NULL CHECK (datum GLOB '????-??-??'),
    bestehtNoch TEXT NOT NULL,
    unterstuetzungNoetig INTEGER CHECK (unterstuetzungNoetig IN (0, 1)),
    sprachfoerderung INTEGER CHECK (sprachfoerderung IN (0, 1)),
    bemerkung TEXT
  ) STRICT`,
  `CREATE INDEX nachbetreuungFall ON nachbetreuung (fall)`
]

const uebergabe = [
  `CREATE TABLE uebergabe (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    anlass TEXT NOT NULL,
    vonTeam TEXT,
    anTeam TEXT,
    vorbereitetAm TEXT NOT NULL CHECK (vorbereitetAm GLOB '????-??-??'),
    uebergebenAm TEXT CHECK (uebergebenAm GLOB '????-??-??'),
    -- the criteria as they stood when the case was handed over (JSON)
    kriterien TEXT,
    -- items of the checklist that are done (JSON: codes)
    erledigt TEXT,
    geholfen TEXT,
    gehindert TEXT,
    offenePunkte TEXT,
    angenommenVon TEXT,
    angenommenAm TEXT CHECK (angenommenAm GLOB '????-??-??'),
    zurueckAm TEXT CHECK (zurueckAm GLOB '????-??-??'),
    zurueckGrund TEXT
  ) STRICT`,
  `CREATE INDEX uebergabeFall ON uebergabe (fall)`,
  `CREATE INDEX uebergabeStatus ON uebergabe (status)`,
  `CREATE TABLE team (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    art TEXT NOT NULL,
    schwerpunkt TEXT,
    -- full-time equivalents of the whole team, never of persons
    stellen REAL CHECK (stellen > 0),
    sprachen TEXT
  ) STRICT`
]

const verwaltung = [
  `CREATE TABLE zurueckstellung (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    -- the kind of Frist, and the record it is about
    fristart TEXT NOT NULL,
    satz TEXT,
    bis TEXT NOT NULL CHECK (bis GLOB '????-??-??'),
    grund TEXT NOT NULL,
    team TEXT
  ) STRICT`,
  `CREATE INDEX zurueckstellungFall ON zurueckstellung (fall)`,
  `CREATE TABLE textbaustein (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    kuerzel TEXT NOT NULL UNIQUE,
    anlass TEXT,
    inhalt TEXT NOT NULL,
    sort INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE zielgruppenstand (
    zielgruppe TEXT NOT NULL,
    tag TEXT NOT NULL CHECK (tag GLOB '????-??-??'),
    anzahl INTEGER NOT NULL,
    PRIMARY KEY (zielgruppe, tag)
  ) STRICT, WITHOUT ROWID`
]

const fristen = [
  `CREATE TABLE frist (
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    art TEXT NOT NULL,
    satz TEXT,
    -- the last good day; NULL: an input is missing
    datum TEXT,
    -- from this day it is to be seen
    seit TEXT
  ) STRICT`,
  `CREATE INDEX fristFall ON frist (fall, art, satz)`,
  `CREATE TABLE fristVeraltet (
    -- cases that changed since their Fristen were worked out
    fall TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID`
]
