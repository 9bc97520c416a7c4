import { Listenart } from '../austausch/listenart'

/** Sheets of an issued workbook besides the list itself: what it is, the choices of its columns, how to fill it in. */
export const beiblaetter = { meta: '_meta', auswahl: 'Auswahl', hinweise: 'Hinweise' } as const

/** Behind the cells the recipient fills in, as `RRGGBB`: ours, and no message when it comes back. */
export const EINGABEFARBE = 'FFF8E1'

/** What the hidden sheet of an issued workbook says about the list. Rows carry the same list id in their tickets. */
export interface Listenmeta {
  /** 32 hexadecimal digits. */
  liste: string
  art: Listenart
  /** Version of the template. */
  vorlage: number
  empfaenger: string
  /** As the list was issued for, such as `2026-10`; `null` where it speaks of no period. */
  zeitraum: string | null
  /** When it was issued, ISO 8601. */
  zeit: string
  /** Keys of the visible columns, from left to right. */
  spalten: string[]
}

const zeilen = {
  liste: 'Liste',
  art: 'Art',
  vorlage: 'Vorlage',
  empfaenger: 'Empfänger',
  zeitraum: 'Zeitraum',
  zeit: 'Erstellt',
  spalten: 'Spalten'
} as const satisfies Record<keyof Listenmeta, string>

/** The rows of the sheet: a word and what it says, all of it text. */
export function metaRows(meta: Listenmeta): [string, string][] {
  const werte = {
    ...meta,
    vorlage: String(meta.vorlage),
    zeitraum: meta.zeitraum ?? '',
    spalten: meta.spalten.join(' ')
  }
  return Object.entries(zeilen).map(([feld, wort]) => [wort, werte[feld as keyof Listenmeta]])
}

/** Reads the sheet back, in any order of its rows; `undefined` where it is not ours or no longer whole. */
export function parseMeta(rows: readonly (readonly unknown[])[]): Listenmeta | undefined {
  const said = new Map(rows.map(([wort, wert]) => [String(wort ?? '').trim(), String(wert ?? '').trim()]))
  const of = (feld: keyof Listenmeta) => said.get(zeilen[feld]) ?? ''
  const liste = of('liste').toLowerCase()
  const art = Listenart.safeParse(of('art'))
  const vorlage = Number(of('vorlage'))
  const spalten = of('spalten').split(/\s+/).filter(Boolean)
  if (
    !/^[0-9a-f]{32}$/.test(liste) ||
    !art.success ||
    !(Number.isInteger(vorlage) && vorlage > 0) ||
    spalten.length === 0
  )
    return undefined
  return {
    liste,
    art: art.data,
    vorlage,
    empfaenger: of('empfaenger'),
    zeitraum: of('zeitraum') || null,
    zeit: of('zeit'),
    spalten
  }
}
