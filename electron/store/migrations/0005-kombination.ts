import { type Kysely, sql } from 'kysely'
import type { Migration } from './index'

/** What the combination of language and labour market needs: whole offers, places and ways, rounds of planning. */
export const kombination: Migration = {
  async up(tx: Kysely<unknown>) {
    for (const statement of [...person, ...angebot, ...wege, ...planung]) await sql.raw(statement).execute(tx)
  }
}

const person = [
  `ALTER TABLE fall ADD COLUMN maxTagesstunden REAL`,
  `ALTER TABLE fall ADD COLUMN barrierefreiNoetig INTEGER CHECK (barrierefreiNoetig IN (0, 1))`,
  `ALTER TABLE verfuegbarkeit ADD COLUMN gueltigVon TEXT CHECK (gueltigVon GLOB '????-??-??')`,
  `ALTER TABLE verfuegbarkeit ADD COLUMN gueltigBis TEXT CHECK (gueltigBis GLOB '????-??-??')`,
  // days of the week with care, 1 = Monday, parted by commas
  `ALTER TABLE kind ADD COLUMN betreuungTage TEXT`,
  `ALTER TABLE kind ADD COLUMN betreuungAb TEXT CHECK (betreuungAb GLOB '????-??-??')`,
  // several steps that were found together
  `ALTER TABLE kettenelement ADD COLUMN kombination TEXT`,
  `CREATE TABLE kombination (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    erstelltAm TEXT NOT NULL CHECK (erstelltAm GLOB '????-??-??'),
    begruendung TEXT,
    -- JSON: constraints a person overrode, each with the reason
    ueberstimmt TEXT,
    -- the round of planning it comes from
    runde TEXT
  ) STRICT`,
  `CREATE INDEX kombinationFall ON kombination (fall)`
]

const angebot = [
  `ALTER TABLE durchfuehrung ADD COLUMN niveauMax TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN mindestAlter REAL`,
  `ALTER TABLE durchfuehrung ADD COLUMN hoechstAlter REAL`,
  `ALTER TABLE durchfuehrung ADD COLUMN geschlechtFilter TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN zielgruppe TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN ziel TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN zertifikat TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN fahrkosten TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN einstieg TEXT`,
  // days one may begin, and days without lessons: days or spans, parted by commas
  `ALTER TABLE durchfuehrung ADD COLUMN einstiegstage TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN letzterEinstieg TEXT CHECK (letzterEinstieg GLOB '????-??-??')`,
  `ALTER TABLE durchfuehrung ADD COLUMN ausfalltage TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN abgesagtAm TEXT CHECK (abgesagtAm GLOB '????-??-??')`,
  // a meeting that is held in a part of the run only
  `ALTER TABLE termin ADD COLUMN gueltigVon TEXT CHECK (gueltigVon GLOB '????-??-??')`,
  `ALTER TABLE termin ADD COLUMN gueltigBis TEXT CHECK (gueltigBis GLOB '????-??-??')`,
  `CREATE TABLE standort (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    traeger TEXT NOT NULL REFERENCES traeger (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- the place ways are counted to
    ort TEXT NOT NULL,
    strasse TEXT,
    kinderbetreuung INTEGER CHECK (kinderbetreuung IN (0, 1)),
    barrierefrei INTEGER CHECK (barrierefrei IN (0, 1)),
    kontakt TEXT,
    UNIQUE (traeger, name)
  ) STRICT`
]

const wege = [
  `ALTER TABLE wegzeit ADD COLUMN version INTEGER NOT NULL DEFAULT 1`,
  // a correction by hand survives the next list
  `ALTER TABLE wegzeit ADD COLUMN vonHand INTEGER NOT NULL DEFAULT 0 CHECK (vonHand IN (0, 1))`,
  `CREATE TABLE ort (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    gemeinde TEXT,
    plz TEXT,
    -- degrees; for the estimate of a way nobody told
    breite REAL,
    laenge REAL
  ) STRICT`
]

const planung = [
  `CREATE TABLE planungsrunde (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    stichtag TEXT NOT NULL CHECK (stichtag GLOB '????-??-??'),
    status TEXT NOT NULL,
    erstelltAm TEXT NOT NULL,
    -- JSON: the criteria as agreed for this round; who and which runs take part; what is fixed
    kriterien TEXT NOT NULL,
    umfang TEXT NOT NULL,
    sperren TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    runde TEXT NOT NULL REFERENCES planungsrunde (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    erstelltAm TEXT NOT NULL,
    -- JSON: how it was made; value, bound and counts; the problem it solves, to see later what changed
    verfahren TEXT NOT NULL,
    kennzahlen TEXT NOT NULL,
    grundlage TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX planRunde ON plan (runde)`,
  `CREATE TABLE planzeile (
    plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    -- JSON: the runs with the day of entry; empty for someone without a place
    vorschlag TEXT NOT NULL,
    wert REAL NOT NULL,
    gruende TEXT NOT NULL,
    status TEXT NOT NULL,
    grund TEXT,
    -- JSON: what a person chose instead
    gewaehlt TEXT,
    -- the Kombination it became
    kombination TEXT,
    PRIMARY KEY (plan, fall)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX planzeileFall ON planzeile (fall)`,
  `CREATE TABLE planungsprotokoll (
    id INTEGER PRIMARY KEY,
    runde TEXT NOT NULL REFERENCES planungsrunde (id) ON DELETE CASCADE,
    zeit TEXT NOT NULL,
    art TEXT NOT NULL,
    -- JSON; never who of the staff
    inhalt TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX planungsprotokollRunde ON planungsprotokoll (runde)`
]
