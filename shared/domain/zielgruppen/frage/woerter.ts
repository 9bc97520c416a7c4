import { suchformAusgeschrieben } from '../../faelle/suchform'

/** A word of a question, where it stands, and how it is compared. */
export interface Wort {
  readonly von: number
  readonly bis: number
  /** As it was typed. */
  readonly roh: string
  /** Without capitals and umlauts. */
  readonly form: string
  /** Without endings too. */
  readonly stamm: string
  /** The word it was taken for, where it held a slip. */
  readonly gelesenAls?: string
}

const datum = String.raw`\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d{2})(?!\d))?|\d{4}-\d{2}-\d{2}`
const niveau = String.raw`(?<![\p{L}\p{N}])[abc]\s?[012](?:[./][12])?(?![\p{L}\p{N}])`
const zahl = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const zeichen = new RegExp(String.raw`${datum}|${niveau}|${zahl}|\p{L}[\p{L}\p{N}\p{M}’'*]*|[§€,;()/+]`, 'giu')

/** The words of a text in order: dates, levels, numbers and signs that part are words of their own. */
export function woerterOf(text: string): Wort[] {
  return [...text.matchAll(zeichen)].map((treffer) => wortOf(treffer[0], treffer.index))
}

/** A word as it is compared. */
export function wortOf(roh: string, von = 0): Wort {
  const form = formOf(roh)
  return { von, bis: von + roh.length, roh, form, stamm: stammOf(form) }
}

/** Without capitals, accents and umlauts, however these are typed: `Männer`, `Maenner` and `Manner` are the same. */
export function formOf(roh: string): string {
  if (/^[\d§€,;()/+]/.test(roh)) return roh
  const ueber = /^ü\d/i.test(roh) ? `ueber${roh.slice(1)}` : roh
  if (/^[abc]\s?[012]([./][12])?$/i.test(roh)) return roh.toLowerCase().replace(/\s/, '').replace('/', '.')
  return suchformAusgeschrieben(ueber)
    .replace(/(?<![aeoq])ue/g, 'u')
    .replace(/[ao]e/g, ([laut]) => laut ?? '')
    .replaceAll(' ', '')
}

const endungen = ['innen', 'ern', 'en', 'em', 'er', 'es', 'in', 'e', 'n', 's']
const MINDESTENS = 4

/** Takes off endings as long as enough is left: `beendeten` and `beendetem` both become `beendet`. */
function stammOf(form: string): string {
  for (const endung of endungen) {
    if (form.endsWith(endung) && form.length - endung.length >= MINDESTENS)
      return stammOf(form.slice(0, -endung.length))
  }
  return form
}
