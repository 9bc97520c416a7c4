/** People at work, settings, code lists, parameters, saved queries and views, drafts. */
export const verwaltung: readonly string[] = [
  `CREATE TABLE konto (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    rolle TEXT NOT NULL,
    aktiv INTEGER NOT NULL CHECK (aktiv IN (0, 1))
  ) STRICT`,
  `CREATE TABLE einstellung (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    -- JSON
    wert TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE code (
    liste TEXT NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    label TEXT NOT NULL,
    kurz TEXT,
    aktiv INTEGER NOT NULL CHECK (aktiv IN (0, 1)),
    sort INTEGER NOT NULL,
    gueltigVon TEXT,
    gueltigBis TEXT,
    -- JSON list of words
    synonyme TEXT NOT NULL,
    PRIMARY KEY (liste, code)
  ) STRICT`,
  `CREATE TABLE parameter (
    name TEXT NOT NULL,
    gueltigVon TEXT NOT NULL,
    version INTEGER NOT NULL,
    wert TEXT NOT NULL,
    quelle TEXT NOT NULL,
    PRIMARY KEY (name, gueltigVon)
  ) STRICT`,
  `CREATE TABLE zielgruppe (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    zweck TEXT,
    -- JSON: the filter tree
    filter TEXT NOT NULL,
    kachel INTEGER NOT NULL CHECK (kachel IN (0, 1)),
    sort INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE ansicht (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- JSON: columns, widths, order, filters
    inhalt TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE entwurf (
    konto TEXT NOT NULL,
    schluessel TEXT NOT NULL,
    inhalt TEXT NOT NULL,
    zeit TEXT NOT NULL,
    PRIMARY KEY (konto, schluessel)
  ) STRICT`
]
