import type { DurchfuehrungWerte, TerminWerte, TraegerWerte } from '@shared/domain/angebote/angebot'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Generated, Kysely, Transaction } from 'kysely'

/** The store knows no booleans: 0 and 1. */
type Columns<W> = { [N in keyof W]: boolean extends W[N] ? Exclude<W[N], boolean> | number : W[N] }

export type FallTable = Columns<FallWerte> & {
  id: string
  version: number
  suchform: string
  sortName: string
  niveauRang: number | null
}

export type SatzTable<A extends Satzart> = Columns<SatzWerte<A>> & { id: string; version: number; fall: string }

export type TraegerTable = TraegerWerte & { id: string; version: number }
export type DurchfuehrungTable = Columns<DurchfuehrungWerte> & { id: string; version: number; traeger: string }
export type TerminTable = TerminWerte & { durchfuehrung: string }

export interface TnKennungTable {
  kennung: string
  traeger: string
  fall: string
}

export interface WegzeitTable {
  ortA: string
  ortB: string
  minutenFrueh: number
  minutenMittag: number
  minutenSpaet: number
  letzteRueckfahrt: string | null
  stand: string | null
}

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

export interface AenderungTable {
  id: Generated<number>
  zeit: string
  vorgang: string
  konto: string
  herkunft: 'HAND' | 'UEBERNAHME' | 'PROGRAMM' | 'RUECKNAHME'
  uebernahme: string | null
  ruecknahmeVon: string | null
  fall: string
  tabelle: string
  satz: string
  art: 'NEU' | 'FELD' | 'WEG'
  feld: string | null
  von: string | null
  nach: string | null
  version: number
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

/** Two cases that look like one person, and are two. */
export interface PersonenpaarTable {
  fallA: string
  fallB: string
  zeit: string
  konto: string
}

/** Two cases that somebody made one. */
export interface ZusammenfuehrungTable {
  /** Its Vorgang. */
  id: string
  bleibt: string
  geht: string
  zeit: string
  konto: string
  /** JSON. */
  gefolgt: string
  rueckgaengigZeit: string | null
  rueckgaengigKonto: string | null
}

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

/** Row types of every table, named as in the store. */
export type Tables = { [A in Satzart]: SatzTable<A> } & {
  fall: FallTable
  traeger: TraegerTable
  durchfuehrung: DurchfuehrungTable
  termin: TerminTable
  tnKennung: TnKennungTable
  wegzeit: WegzeitTable
  quelle: QuelleTable
  uebernahme: UebernahmeTable
  aenderung: AenderungTable
  quelleFall: QuelleFallTable
  quelleAngebot: QuelleAngebotTable
  offeneListe: OffeneListeTable
  ausgabe: AusgabeTable
  ausgabeZeile: AusgabeZeileTable
  ausgabeKurs: AusgabeKursTable
  personenpaar: PersonenpaarTable
  zusammenfuehrung: ZusammenfuehrungTable
  konto: KontoTable
  einstellung: EinstellungTable
  code: CodeTable
  parameter: ParameterTable
  zielgruppe: ZielgruppeTable
  ansicht: AnsichtTable
  entwurf: EntwurfTable
  protokoll: ProtokollTable
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
