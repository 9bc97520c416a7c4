import { z } from 'zod'
import type { Tag, Uhrzeit } from '../../zeitraum'

/** What a column of a list of ways is. `ausgegeben`: the hidden one of our own template, by which an untouched row is known. */
export const spaltenbedeutungen = [
  'von',
  'nach',
  'frueh',
  'mittag',
  'spaet',
  'minuten',
  'letzteRueckfahrt',
  'stand',
  'herkunft',
  'ausgegeben'
] as const
export type Spaltenbedeutung = (typeof spaltenbedeutungen)[number]

/** Why a cell, or a row, cannot be taken: each has its sentence in `shared/texts`. */
export const mangelarten = [
  'minuten',
  'bereich',
  'uhrzeit',
  'tag',
  'vonFehlt',
  'nachFehlt',
  'ortZuLang',
  'fehlerwert',
  'formel',
  'unvollstaendig',
  'widerspruch'
] as const

/** The cell as Excel names it, what stands there, and what is wrong with it. `widerspruch` names the other row or cell. */
export const Mangel = z.object({ art: z.enum(mangelarten), zelle: z.string(), wert: z.string() })
export type Mangel = z.infer<typeof Mangel>

/** One way as a table tells it: a row of a list, a filled cell of a matrix. What it does not say is `null`. */
export interface Wegangabe {
  /** Where it stands: `7` or `C7`. */
  stelle: string
  von: string
  nach: string
  frueh: number | null
  mittag: number | null
  spaet: number | null
  letzteRueckfahrt: Uhrzeit | null
  stand: Tag | null
  /** The table itself calls the figures an estimate. */
  geschaetzt: boolean
  /** What our template said in this row when it was issued (`ausgabemarke`). */
  ausgegeben: string | null
  maengel: Mangel[]
}

/** A foreign table of ways, and how it was understood. Nothing in it has been compared with the store yet. */
export interface Wegetabelle {
  /** Name of the file without its folder. */
  datei: string
  /** `null` for text files. */
  blatt: string | null
  /** All visible sheets. */
  blaetter: string[]
  /** One row per way, or places down and sites across with one number per cell. */
  form: 'liste' | 'matrix'
  spalten: { spalte: string; kopf: string; bedeutung: Spaltenbedeutung | null }[]
  /** The day a line beside the table names. */
  stand: Tag | null
  /** So many of the rows are hidden in the file; they count like any other. */
  ausgeblendet: number
  angaben: Wegangabe[]
}

/** What the reader process is given for a table of ways. */
export interface WegeRequest {
  art: 'wege'
  /** Name without folder. */
  file: string
  bytes: Uint8Array
  /** The sheet to read instead of the first that can be understood. */
  blatt?: string
}
