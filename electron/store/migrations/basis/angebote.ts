/** Providers, runs, their weekly meetings, and what lists to a provider call a person. */
export const angebote: readonly string[] = [
  `CREATE TABLE traeger (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    ort TEXT,
    ansprechpartner TEXT,
    telefon TEXT,
    email TEXT
  ) STRICT`,
  `CREATE TABLE durchfuehrung (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    traeger TEXT NOT NULL REFERENCES traeger (id),
    titel TEXT NOT NULL,
    kursart TEXT,
    instrument TEXT,
    kostentraeger TEXT,
    massnahmeNr TEXT,
    kursKennung TEXT,
    standort TEXT,
    beginn TEXT CHECK (beginn GLOB '????-??-??'),
    ende TEXT CHECK (ende GLOB '????-??-??'),
    plaetze REAL,
    plaetzeFrei REAL,
    plaetzeStand TEXT CHECK (plaetzeStand GLOB '????-??-??'),
    wochenstunden REAL,
    zeitmodell TEXT,
    niveauVon TEXT,
    niveauZiel TEXT,
    kinderbetreuung INTEGER CHECK (kinderbetreuung IN (0, 1)),
    anmeldeschluss TEXT CHECK (anmeldeschluss GLOB '????-??-??')
  ) STRICT`,
  `CREATE TABLE termin (
    durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
    wochentag REAL NOT NULL,
    von TEXT NOT NULL,
    bis TEXT NOT NULL,
    ort TEXT
  ) STRICT`,
  `CREATE TABLE tnKennung (
    -- random, one per person and provider: what goes out names neither Kundennummer nor birth date as a key
    kennung TEXT PRIMARY KEY,
    traeger TEXT NOT NULL REFERENCES traeger (id) ON DELETE CASCADE,
    fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
    UNIQUE (traeger, fall)
  ) STRICT`,
  `CREATE INDEX tnKennungFall ON tnKennung (fall)`,
  `CREATE INDEX durchfuehrungTraeger ON durchfuehrung (traeger)`,
  `CREATE INDEX terminDurchfuehrung ON termin (durchfuehrung)`,
  `CREATE TABLE wegzeit (
    ortA TEXT NOT NULL,
    ortB TEXT NOT NULL,
    -- minutes by bus in the morning, at noon, in the evening
    minutenFrueh INTEGER NOT NULL CHECK (minutenFrueh >= 0),
    minutenMittag INTEGER NOT NULL CHECK (minutenMittag >= 0),
    minutenSpaet INTEGER NOT NULL CHECK (minutenSpaet >= 0),
    letzteRueckfahrt TEXT,
    stand TEXT,
    PRIMARY KEY (ortA, ortB)
  ) STRICT`
]
