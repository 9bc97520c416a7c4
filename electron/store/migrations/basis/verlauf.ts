/** Imports and the history of every field. */
export const verlauf: readonly string[] = [
  `CREATE TABLE quelle (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    -- what the source is remembered by: columns by heading, sheet, decisions (JSON)
    merkmale TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE uebernahme (
    id TEXT PRIMARY KEY,
    quelle TEXT REFERENCES quelle (id),
    datei TEXT NOT NULL,
    -- SHA-256 of the file, hex
    hash TEXT NOT NULL,
    blatt TEXT,
    stand TEXT,
    zeit TEXT NOT NULL,
    konto TEXT NOT NULL,
    -- counts by outcome (JSON)
    zaehler TEXT NOT NULL,
    rueckgaengigZeit TEXT,
    rueckgaengigKonto TEXT
  ) STRICT`,
  `CREATE TABLE aenderung (
    id INTEGER PRIMARY KEY,
    zeit TEXT NOT NULL,
    -- what belongs together: one click of a person, one import
    vorgang TEXT NOT NULL,
    konto TEXT NOT NULL,
    herkunft TEXT NOT NULL CHECK (herkunft IN ('HAND', 'UEBERNAHME', 'PROGRAMM', 'RUECKNAHME')),
    uebernahme TEXT REFERENCES uebernahme (id),
    -- with RUECKNAHME: the Vorgang that is taken back
    ruecknahmeVon TEXT,
    fall TEXT NOT NULL,
    tabelle TEXT NOT NULL,
    satz TEXT NOT NULL,
    art TEXT NOT NULL CHECK (art IN ('NEU', 'FELD', 'WEG')),
    -- JSON: the field's value before and after; with WEG the row before, without what was empty
    feld TEXT,
    von TEXT,
    nach TEXT,
    -- version of the row after the change
    version INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX aenderungFall ON aenderung (fall, id)`,
  // What an import changed is found by the import.
  `CREATE INDEX aenderungVorgang ON aenderung (vorgang) WHERE uebernahme IS NULL`,
  `CREATE INDEX aenderungUebernahme ON aenderung (uebernahme) WHERE uebernahme IS NOT NULL`,
  `CREATE INDEX aenderungHand ON aenderung (fall) WHERE herkunft = 'HAND'`,
  `CREATE TABLE quelleFall (
    quelle TEXT NOT NULL REFERENCES quelle (id) ON DELETE CASCADE,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    uebernahme TEXT NOT NULL REFERENCES uebernahme (id),
    -- what the source named of the person (JSON), each time it differed from before; NULL: named no longer
    werte TEXT,
    PRIMARY KEY (quelle, fall, uebernahme)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX quelleFallFall ON quelleFall (fall)`,
  `CREATE INDEX quelleFallUebernahme ON quelleFall (uebernahme)`,
  `CREATE TABLE offeneListe (
    id TEXT PRIMARY KEY,
    konto TEXT NOT NULL,
    zeit TEXT NOT NULL,
    datei TEXT NOT NULL,
    bytes BLOB NOT NULL,
    quelle TEXT NOT NULL,
    -- what a person corrected and decided before taking over (JSON)
    korrekturen TEXT NOT NULL,
    entscheidungen TEXT NOT NULL
  ) STRICT`
]
