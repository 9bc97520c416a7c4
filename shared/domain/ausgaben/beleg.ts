import {
  kennbuchstaben,
  kennzeichen,
  pruefzeichenOf,
  randomZeichen,
  type Wuerfel
} from '../zuweisungsliste/pruefzeichen'

/** Heading of the hidden first column of an issued list. */
export const BELEGSPALTE = 'FK-Beleg'

/**
 * What a row of an issued list carries to be known again: which list, which row, and a fingerprint per visible column in
 * the order of the columns. It says nothing that does not stand in the row.
 */
export interface Beleg {
  /** The issued list, 32 hexadecimal digits. */
  liste: string
  /** The row in that list. */
  schluessel: string
  /** Only whole ones: a ticket may have been cut off. */
  abdruecke: string[]
}

const ABDRUCK_LENGTH = 4
const KEY_LENGTH = 10

/** `FK1.<list>.<row>.<fingerprints>` as it stands in the cell. */
export function belegText({ liste, schluessel, abdruecke }: Beleg): string {
  return ['FK1', liste, schluessel, abdruecke.join('')].join('.')
}

/**
 * The ticket in a cell; `undefined` for anything else, also where the key of the row is damaged. Case, blanks, line breaks
 * and quotes do not matter, and the fingerprints may be cut off anywhere.
 */
export function parseBeleg(text: string): Beleg | undefined {
  const plain = text.replaceAll(/[\s"'\u00ad\u200b-\u200f\u2060\ufeff]/g, '').toUpperCase()
  const [, liste, schluessel, abdruecke = ''] =
    /^FK1\.([0-9A-F]{32})\.([0-9A-Z]{10})(?:\.([A-Z2-7]*)\.?)?$/.exec(plain) ?? []
  if (liste === undefined || schluessel === undefined || !isRowKey(schluessel)) return undefined
  return { liste: liste.toLowerCase(), schluessel, abdruecke: abdruecke.match(/.{4}/g) ?? [] }
}

/** A new key of a row such as `K7H2M9QX4B`; the last character checks the others. */
export function newRowKey(wuerfel: Wuerfel): string {
  const inhalt = `${kennbuchstaben[wuerfel(kennbuchstaben.length)]}${randomZeichen(wuerfel, KEY_LENGTH - 2)}`
  return `${inhalt}${pruefzeichenOf(inhalt)}`
}

function isRowKey(text: string): boolean {
  const inhalt = text.slice(0, -1)
  return [...inhalt].every((eines) => kennzeichen.includes(eines)) && text.endsWith(pruefzeichenOf(inhalt))
}

/** The id of an issued list as its tickets spell it, and back. */
export const listeOf = (ausgabe: string) => ausgabe.replaceAll('-', '').toLowerCase()
export const ausgabeOf = (liste: string) => liste.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** HMAC-SHA-256 under the key of one issued list: the place that has the key passes it in. */
export type Hmac = (text: string) => Uint8Array

/** What a cell says after reading; `null` when nothing stands in it. */
export type Zellwert = string | number | boolean | null

/** One cell as it was when the list left: the store keeps it by column key in `ausgabeZeile.werte`. */
export interface Zellstand {
  /** As a person sees it, tidied; empty when nothing stands in it. */
  roh: string
  /** As the reader of this program understands it; the tidied text where it understands nothing. */
  wert: Zellwert
  /** The reader found something it does not understand: it can be shown, but not taken over. */
  unlesbar?: true
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 20 bits that only this value in this row and column has. Without the key of the list nobody can guess a value from it. */
export function fingerprint(hmac: Hmac, rowKey: string, columnKey: string, wert: Zellwert): string {
  const [a = 0, b = 0, c = 0] = hmac(JSON.stringify([rowKey, columnKey, wert]))
  const bits = (a << 16) | (b << 8) | c
  return Array.from({ length: ABDRUCK_LENGTH }, (_, at) => base32.charAt((bits >> (19 - 5 * at)) & 31)).join('')
}
