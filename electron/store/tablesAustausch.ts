/** Where lists come from. */
export interface QuelleTable {
  id: string
  version: number
  name: string
  merkmale: string
  /** The provider whose lists these are; `null` inside the office. */
  traeger: string | null
}

export interface UebernahmeTable {
  id: string
  quelle: string | null
  datei: string
  hash: string
  blatt: string | null
  stand: string | null
  zeit: string
  konto: string
  zaehler: string
  rueckgaengigZeit: string | null
  rueckgaengigKonto: string | null
  /** Kind of list; `null` for the monthly lists of the first version. */
  art: string | null
  /** The issued list this one answers. */
  ausgabe: string | null
}

export interface QuelleFallTable {
  quelle: string
  fall: string
  uebernahme: string
  werte: string | null
}

export interface QuelleAngebotTable {
  quelle: string
  durchfuehrung: string
  uebernahme: string
  werte: string | null
}

/** A list between opening and taking over. */
export interface OffeneListeTable {
  id: string
  konto: string
  zeit: string
  datei: string
  bytes: Uint8Array
  quelle: string
  /** JSON, as `entscheidungen`. */
  korrekturen: string
  entscheidungen: string
  /** Opens `bytes`, where they are encrypted. */
  kennwort: string | null
  /** JSON; NULL while nothing speaks against reading it again. */
  gescheitert: string | null
}

/** A list that left the office: the register of transmissions (DOMAIN 6.5 no. 6, Art. 15 DSGVO). */
export interface AusgabeTable {
  id: string
  version: number
  art: string
  vorlage: number
  empfaenger: string
  profil: string
  traeger: string | null
  durchfuehrung: string | null
  zweck: string
  rechtsgrundlage: string
  zeitraum: string | null
  zeit: string
  konto: string
  datei: string
  hash: string
  /** JSON list of columns. */
  spalten: string
  /** JSON, by group of data; `kennwort` where there is none. */
  begruendungen: string
  personen: number
  zellen: number
  verschluesselt: number
  siegel: Uint8Array
  rueckmeldungBis: string | null
  rueckmeldungAm: string | null
  loeschenBis: string | null
  geloeschtAm: string | null
}

/** One row of an issued list, as it left. */
export interface AusgabeZeileTable {
  ausgabe: string
  schluessel: string
  fall: string
  teilnahme: string | null
  /** JSON by column. */
  werte: string
}

/** One row of an issued list of courses, as it left. */
export interface AusgabeKursTable {
  ausgabe: string
  schluessel: string
  durchfuehrung: string
  /** JSON by column. */
  werte: string
}
