export interface KontoTable {
  id: string
  version: number
  name: string
  rolle: string
  aktiv: number
}

export interface EinstellungTable {
  name: string
  version: number
  wert: string
}

export interface CodeTable {
  liste: string
  code: string
  version: number
  label: string
  kurz: string | null
  aktiv: number
  sort: number
  gueltigVon: string | null
  gueltigBis: string | null
  synonyme: string
}

export interface ParameterTable {
  name: string
  gueltigVon: string
  version: number
  wert: string
  quelle: string
}

export interface ZielgruppeTable {
  id: string
  version: number
  name: string
  zweck: string | null
  filter: string
  kachel: number
  sort: number
}

/** A chain template of the office. */
export interface KettenvorlageTable {
  id: string
  version: number
  name: string
  zielgruppe: string
  quelle: string
  /** JSON. */
  elemente: string
}

export interface TeamTable {
  id: string
  version: number
  name: string
  art: string
  schwerpunkt: string | null
  stellen: number | null
  sprachen: string | null
}

export interface TextbausteinTable {
  id: string
  version: number
  kuerzel: string
  anlass: string | null
  inhalt: string
  sort: number
}

/** How many persons a Zielgruppe held on a day. */
export interface ZielgruppenstandTable {
  zielgruppe: string
  tag: string
  anzahl: number
}

export interface AnsichtTable {
  id: string
  version: number
  name: string
  inhalt: string
}

export interface EntwurfTable {
  konto: string
  schluessel: string
  inhalt: string
  zeit: string
}

/** The audit trail. Only `appendProtokoll` writes it. */
export interface ProtokollTable {
  nummer: number
  zeit: string
  konto: string
  aktion: string
  objekt: string | null
  /** JSON array of field names. */
  felder: string
  vorgaenger: Uint8Array
  pruefwert: Uint8Array
}
