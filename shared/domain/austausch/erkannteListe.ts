import type { Beleg, Zellstand } from '../ausgaben/beleg'
import type { Listenmeta } from '../ausgaben/listenmeta'
import type { Ausgabespalte } from '../ausgaben/spalten'
import type { Tag } from '../zeitraum'
import type { VerboteneArt, ZeilenBefund } from './befunde'
import type { EigenesFeld, Feld, Wert } from './felder'
import type { Listenart } from './listenart'
import type { Tagessummen } from './tagesmarken'

/**
 * A foreign list as a careful clerk would read it: which sheet, which columns, which rows, which values.
 *
 * Plain data: it comes from a process of its own and nothing in it has been compared with the store yet.
 */
export interface ErkannteListe {
  /** Name of the file without its folder. */
  file: string
  /** SHA-256 of the bytes, hexadecimal: the same file is recognised by it. */
  hash: string
  format: Dateiformat
  /** As the person said, as remembered for the source, or as its columns and title suggest. */
  kind: Listenart
  /** The sheet that was read; `null` for text files. */
  sheet: string | null
  sheets: { name: string; visibility: Visibility; rows: number }[]
  /** Rows of the first heading, numbered as Excel shows them; in text files a row is a record. */
  headerRows: number[]
  columns: ErkannteSpalte[]
  /** Every row from the first filled one to the last, except the first heading. */
  rows: ErkannteZeile[]
  hinweise: DateiHinweis[]
  dateSystem: '1900' | '1904'
  /** The month the list speaks of as `JJJJ-MM`, from a title line, the sheet's name or a column; `null` when it does not say. */
  monat: string | null
  /** Further sheets of the same form, one list each, newest month first: one per month or per group. */
  sheetsGleicherForm: { sheet: string; rows: number; monat: string | null }[]
  /** The day the list speaks of, from a title line or a column "Stand"; `null` when it does not say. */
  stand: Tag | null
  /** The issued list this one answers, as its tickets say: 32 hexadecimal digits, and what its hidden sheet says. */
  beleg: { liste: string; meta: Listenmeta | null } | null
}

export type Dateiformat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv'
export type Visibility = 'visible' | 'hidden' | 'veryHidden'

/** How a column found its field: same words, a word of the heading, a misspelling, by content, remembered, by hand. */
export type How = 'exakt' | 'wort' | 'aehnlich' | 'inhalt' | 'gemerkt' | 'hand'

export interface ErkannteSpalte {
  /** Column letter as Excel shows it. */
  column: string
  /** White space and soft hyphens tidied; two rows joined by " / ". */
  heading: string
  /** Normalised heading: the key under which a correction is remembered per source. */
  key: string
  field: Feld | null
  /** A field of this program's own; only where `field` is null. */
  own: EigenesFeld | null
  how: How | null
  /** The column is dropped unread for this reason. */
  forbidden?: VerboteneArt
  /** Hidden in the file. */
  hidden?: true
  /** The column of the issued list this one was. */
  spalte?: Ausgabespalte
  /** A few values as they stand in the file, for the person who checks the assignment. Never of a forbidden column. */
  examples: string[]
}

/** Why a row is no entry of the list. */
export type SkipReason = 'title' | 'total' | 'repeat' | 'empty' | 'signature' | 'duplicate'

export interface ErkannteZeile {
  row: number
  skip?: SkipReason
  /** Canonical fields with their normalised values; an empty cell has no entry ("leer ändert nichts"). */
  values?: Partial<Record<Feld, Wert>>
  /** Fields of this program's own. */
  own?: Partial<Record<EigenesFeld, Wert>>
  /** Marks of days some of which nobody explained yet. */
  tage?: Tagessummen
  /** The cells as they stand in the file, by column letter; only where they were asked for, never forbidden ones. */
  texte?: Record<string, string>
  /** A field with a finding and no value must not be taken over. */
  findings: ZeilenBefund[]
  /** The row of an issued list this one was; without its fingerprints where they are lost. */
  beleg?: Beleg
  /** In an issued list: what stands in each of its columns that is still there. */
  zellen?: Zellstaende
  /** Hidden by the filter: belongs to the list like any other. Hidden by hand: must be asked about, never taken in silence. */
  hidden?: 'filter' | 'hand'
}

/** The cells of one row by column; an empty one has an entry, one whose column is gone has none. */
export type Zellstaende = Partial<Record<Ausgabespalte, Zellstand>>

/** What the person should know of the file as a whole. */
export type DateiHinweis =
  | { code: 'blatt.abgeschnitten'; facts: { sheet: string; count: number } }
  | { code: 'blatt.ausgeblendet'; facts: { sheet: string; rows: number } }
  | { code: 'blatt.gleicheForm'; facts: { sheet: string; rows: number } }
  | { code: 'blatt.kommentare'; facts: { count: number } }
  | { code: 'blatt.weitere'; facts: { sheet: string; rows: number } }
  | { code: 'blatt.unlesbar'; facts: { sheet: string } }
  | { code: 'datei.makros'; facts: Record<never, never> }
  | { code: 'datei.objekte'; facts: { count: number } }
  | { code: 'datei.verknuepfungen'; facts: { count: number } }
  | { code: 'spalte.ausgeblendet'; facts: { column: string; heading: string } }
  | { code: 'spalte.verboten'; facts: { column: string; heading: string; art: VerboteneArt } }
  | { code: 'zeilen.gefiltert'; facts: { count: number } }
  /** An .xls with an active filter does not say which of its hidden rows the filter hides. */
  | { code: 'zeilen.gefiltertOderAusgeblendet'; facts: { count: number } }
  | { code: 'zeilen.ausgeblendet'; facts: { count: number } }
  | { code: 'farben.bedeutung'; facts: { count: number; legende: string } }
  | { code: 'kopf.nichtGefunden'; facts: Record<never, never> }
  | { code: 'name.reihenfolge'; facts: { column: string; count: number } }
  | { code: 'zeichen.windows1252'; facts: Record<never, never> }
  | { code: 'zeichen.verfaelscht'; facts: { count: number } }
  | { code: 'datum.system1904'; facts: Record<never, never> }
  /** The tickets are of a list this store does not know. */
  | { code: 'beleg.unbekannt'; facts: Record<never, never> }
  /** A column the list was issued with is gone. */
  | { code: 'spalte.fehlt'; facts: { heading: string } }
  /** A column the list was not issued with: nothing of it is taken over. */
  | { code: 'spalte.dazu'; facts: { column: string; heading: string } }
