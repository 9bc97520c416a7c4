import { type Kysely, sql } from 'kysely'
import type { Migration } from './index'

/** What lists of providers bring and what goes out to them: attendance, results, issued lists, pairs of persons. */
export const austausch: Migration = {
  async up(tx: Kysely<unknown>) {
    for (const statement of [...fortschritt, ...angebote, anwesenheit, ...ausgaben, ...personen, ...herkunft]) {
      await sql.raw(statement).execute(tx)
    }
  }
}

const fortschritt = [
  `ALTER TABLE teilnahme ADD COLUMN ueBesucht REAL`,
  `ALTER TABLE teilnahme ADD COLUMN ueRest REAL`,
  // the section reached, in the provider's words: a section is no level
  `ALTER TABLE teilnahme ADD COLUMN abschnitt TEXT`,
  `ALTER TABLE teilnahme ADD COLUMN prognose TEXT`,
  `ALTER TABLE sprachstand ADD COLUMN abschnitt TEXT`,
  `ALTER TABLE sprachstand ADD COLUMN empfehlung TEXT`,
  `ALTER TABLE sprachstand ADD COLUMN zertifikatAm TEXT CHECK (zertifikatAm GLOB '????-??-??')`
]

const angebote = [
  `ALTER TABLE durchfuehrung ADD COLUMN abschnitt TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN ueWoche REAL`,
  `ALTER TABLE durchfuehrung ADD COLUMN mindestTn REAL`,
  `ALTER TABLE durchfuehrung ADD COLUMN wartende REAL`,
  `ALTER TABLE durchfuehrung ADD COLUMN format TEXT`,
  `ALTER TABLE durchfuehrung ADD COLUMN kontakt TEXT`,
  // where the figures come from, beside their age in plaetzeStand
  `ALTER TABLE durchfuehrung ADD COLUMN quelle TEXT`,
  `CREATE TABLE quelleAngebot (
    quelle TEXT NOT NULL REFERENCES quelle (id) ON DELETE CASCADE,
    durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
    uebernahme TEXT NOT NULL REFERENCES uebernahme (id),
    -- what the source named of the run (JSON), each time it differed from before; NULL: named no longer
    werte TEXT,
    PRIMARY KEY (quelle, durchfuehrung, uebernahme)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX quelleAngebotDurchfuehrung ON quelleAngebot (durchfuehrung)`,
  `CREATE INDEX quelleAngebotUebernahme ON quelleAngebot (uebernahme)`
]

const anwesenheit = `CREATE TABLE anwesenheit (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  monat TEXT NOT NULL CHECK (monat GLOB '????-??'),
  -- the participation as it was then; it may be gone, titel and traeger still say what was meant
  teilnahme TEXT,
  titel TEXT,
  traeger TEXT,
  sollTage REAL,
  anwesendTage REAL,
  onlineTage REAL,
  krankTage REAL,
  entschuldigtTage REAL,
  unentschuldigtTage REAL,
  letzteAnwesenheit TEXT CHECK (letzteAnwesenheit GLOB '????-??-??'),
  quelle TEXT
) STRICT`

const ausgaben = [
  `CREATE INDEX anwesenheitFall ON anwesenheit (fall, monat)`,
  `CREATE TABLE ausgabe (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    -- kind of list and version of its template
    art TEXT NOT NULL,
    vorlage INTEGER NOT NULL,
    -- the recipient as called then; the provider or run may be gone
    empfaenger TEXT NOT NULL,
    profil TEXT NOT NULL,
    traeger TEXT REFERENCES traeger (id) ON DELETE SET NULL,
    durchfuehrung TEXT REFERENCES durchfuehrung (id) ON DELETE SET NULL,
    zweck TEXT NOT NULL,
    rechtsgrundlage TEXT NOT NULL,
    zeitraum TEXT,
    zeit TEXT NOT NULL,
    konto TEXT NOT NULL,
    datei TEXT NOT NULL,
    -- SHA-256 of the workbook before its encryption, hex
    hash TEXT NOT NULL,
    -- JSON list of columns
    spalten TEXT NOT NULL,
    -- JSON: why columns that need a reason are in, why there is no password
    begruendungen TEXT NOT NULL,
    personen INTEGER NOT NULL,
    zellen INTEGER NOT NULL,
    verschluesselt INTEGER NOT NULL CHECK (verschluesselt IN (0, 1)),
    -- key of the fingerprints in the workbook
    siegel BLOB NOT NULL,
    rueckmeldungBis TEXT CHECK (rueckmeldungBis GLOB '????-??-??'),
    rueckmeldungAm TEXT CHECK (rueckmeldungAm GLOB '????-??-??'),
    loeschenBis TEXT CHECK (loeschenBis GLOB '????-??-??'),
    geloeschtAm TEXT CHECK (geloeschtAm GLOB '????-??-??')
  ) STRICT`,
  `CREATE INDEX ausgabeZeit ON ausgabe (zeit)`,
  `CREATE TABLE ausgabeZeile (
    ausgabe TEXT NOT NULL REFERENCES ausgabe (id) ON DELETE CASCADE,
    -- random key of the row in the workbook
    schluessel TEXT NOT NULL,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    teilnahme TEXT,
    -- what the row said when it left (JSON by column)
    werte TEXT NOT NULL,
    PRIMARY KEY (ausgabe, schluessel)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX ausgabeZeileFall ON ausgabeZeile (fall)`,
  `CREATE TABLE ausgabeKurs (
    ausgabe TEXT NOT NULL REFERENCES ausgabe (id) ON DELETE CASCADE,
    -- random key of the row in the workbook
    schluessel TEXT NOT NULL,
    durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
    -- what the row said when it left (JSON by column)
    werte TEXT NOT NULL,
    PRIMARY KEY (ausgabe, schluessel)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX ausgabeKursDurchfuehrung ON ausgabeKurs (durchfuehrung)`
]

const personen = [
  `CREATE TABLE personenpaar (
    -- two cases that look like one person and that somebody said are two; fallA sorts first
    fallA TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    fallB TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    zeit TEXT NOT NULL,
    konto TEXT NOT NULL,
    PRIMARY KEY (fallA, fallB),
    CHECK (fallA < fallB)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE zusammenfuehrung (
    -- the Vorgang that made two cases one
    id TEXT PRIMARY KEY,
    -- no references: the one is gone while the merge stands, the other may go into a third
    bleibt TEXT NOT NULL,
    geht TEXT NOT NULL,
    zeit TEXT NOT NULL,
    konto TEXT NOT NULL,
    -- what followed without a history of its own, for the way back (JSON)
    gefolgt TEXT NOT NULL,
    rueckgaengigZeit TEXT,
    rueckgaengigKonto TEXT
  ) STRICT`,
  `CREATE INDEX zusammenfuehrungBleibt ON zusammenfuehrung (bleibt)`,
  // one person may have two: those of two cases that became one both stand on lists that are out
  `CREATE TABLE tnKennungNeu (
    -- random: what goes out names neither Kundennummer nor birth date as a key
    kennung TEXT PRIMARY KEY,
    traeger TEXT NOT NULL REFERENCES traeger (id) ON DELETE CASCADE,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE
  ) STRICT`,
  `INSERT INTO tnKennungNeu SELECT kennung, traeger, fall FROM tnKennung`,
  `DROP TABLE tnKennung`,
  `ALTER TABLE tnKennungNeu RENAME TO tnKennung`,
  `CREATE INDEX tnKennungFall ON tnKennung (fall)`,
  `CREATE INDEX tnKennungTraeger ON tnKennung (traeger, fall)`
]

const herkunft = [
  `ALTER TABLE quelle ADD COLUMN traeger TEXT REFERENCES traeger (id) ON DELETE SET NULL`,
  `ALTER TABLE uebernahme ADD COLUMN art TEXT`,
  // the issued list this one answers
  `ALTER TABLE uebernahme ADD COLUMN ausgabe TEXT REFERENCES ausgabe (id) ON DELETE SET NULL`,
  `ALTER TABLE offeneListe ADD COLUMN kennwort TEXT`,
  // why it could not be read again (JSON), written before every attempt: what took the program down is not tried at its start
  `ALTER TABLE offeneListe ADD COLUMN gescheitert TEXT`
]
