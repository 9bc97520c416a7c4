import type { DurchfuehrungWerte, StandortWerte, TerminWerte, TraegerWerte } from '@shared/domain/angebote/angebot'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Generated, Kysely, Transaction } from 'kysely'
import type {
  AusgabeKursTable,
  AusgabeTable,
  AusgabeZeileTable,
  OffeneListeTable,
  QuelleAngebotTable,
  QuelleFallTable,
  QuelleTable,
  UebernahmeTable
} from './tablesAustausch'
import type { PlanTable, PlanungsprotokollTable, PlanungsrundeTable, PlanzeileTable } from './tablesPlanung'
import type {
  AnsichtTable,
  CodeTable,
  EinstellungTable,
  EntwurfTable,
  KettenvorlageTable,
  KontoTable,
  ParameterTable,
  ProtokollTable,
  TeamTable,
  TextbausteinTable,
  ZielgruppenstandTable,
  ZielgruppeTable
} from './tablesVerwaltung'

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
export type StandortTable = Columns<StandortWerte> & { id: string; version: number; traeger: string }
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
  version: Generated<number>
  /** Corrected by a person: survives the next list. */
  vonHand: Generated<number>
}

/** A place people live in or go to. */
export interface OrtTable {
  id: string
  version: number
  name: string
  gemeinde: string | null
  plz: string | null
  /** Degrees. */
  breite: number | null
  laenge: number | null
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

/** A day that follows from a rule, as last worked out: `keepFristen` writes it. */
export interface FristTable {
  fall: string
  art: string
  satz: string | null
  datum: string | null
  seit: string | null
}

/** A case whose Fristen are to be worked out again. */
export interface FristVeraltetTable {
  fall: string
}

/** Row types of every table, named as in the store. */
export type Tables = { [A in Satzart]: SatzTable<A> } & {
  fall: FallTable
  traeger: TraegerTable
  durchfuehrung: DurchfuehrungTable
  standort: StandortTable
  termin: TerminTable
  tnKennung: TnKennungTable
  wegzeit: WegzeitTable
  ort: OrtTable
  planungsrunde: PlanungsrundeTable
  plan: PlanTable
  planzeile: PlanzeileTable
  planungsprotokoll: PlanungsprotokollTable
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
  frist: FristTable
  fristVeraltet: FristVeraltetTable
  zielgruppe: ZielgruppeTable
  zielgruppenstand: ZielgruppenstandTable
  kettenvorlage: KettenvorlageTable
  team: TeamTable
  textbaustein: TextbausteinTable
  ansicht: AnsichtTable
  entwurf: EntwurfTable
  protokoll: ProtokollTable
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
