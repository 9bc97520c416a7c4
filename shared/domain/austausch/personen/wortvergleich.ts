import { transliteration } from '../../faelle/sucheingabe'
import { erlaubteTippfehler, tippfehler } from '../../faelle/tippfehler'
import { lautabstand } from './lautabstand'
import { compareRufnamen } from './rufnamen'
import type { Wort } from './woerter'

/** How two words of names stand to each other. */
export type Stufe = 'gleich' | 'umschrift' | 'beschaedigt' | 'aehnlich' | 'initiale' | 'anders'

/** What of a word's weight counts at each step. */
export const guete: Record<Stufe, number> = {
  gleich: 1,
  umschrift: 0.92,
  beschaedigt: 0.8,
  aehnlich: 0.6,
  initiale: 0.3,
  anders: 0
}

const MOST_REMEMBERED = 2000

/** Compares two words, with the articles before them or without. Names come again and again: each pair once. */
export function compareWorte(a: Wort, b: Wort): Stufe {
  if (a === b) return 'gleich'
  const bekannt = a.verglichen.get(b)
  if (bekannt !== undefined) return bekannt
  if (a.verglichen.size > MOST_REMEMBERED) a.verglichen.clear()
  const stufe = compareAnew(a, b)
  a.verglichen.set(b, stufe)
  return stufe
}

function compareAnew(a: Wort, b: Wort): Stufe {
  const ohne = compareOne(a, b)
  if (ohne === 'gleich' || (!a.mitArtikel && !b.mitArtikel)) return ohne
  const mit = compareOne(a.mitArtikel ?? a, b.mitArtikel ?? b)
  return guete[mit] > guete[ohne] ? mit : ohne
}

/** Parts of the length by which sounds may lie apart: another spelling of the same name; a similar name. */
const SELBER_NAME = 0.13
const AEHNLICHER_NAME = 0.18

function compareOne(a: Wort, b: Wort): Stufe {
  if (a.muster || b.muster) return fits(a, b) || fits(b, a) ? 'beschaedigt' : 'anders'
  if (a.kurz === b.kurz || a.lang === b.lang || a.kurz === b.lang || a.lang === b.kurz) return 'gleich'
  const [kurz, lang] = a.lang.length <= b.lang.length ? [a, b] : [b, a]
  if (kurz.lang.length === 1) return lang.lang.startsWith(kurz.lang) ? 'initiale' : 'anders'
  if (Math.abs(a.laut.length - b.laut.length) > MOST_MORE_SOUNDS) return 'anders'
  if (transliteration(a.lang) === transliteration(b.lang)) return 'gleich'
  const bekannt = compareRufnamen(a.kurz, b.kurz)
  if (bekannt) return bekannt === 'derselbe' ? 'umschrift' : 'anders'
  const abstand = lautabstand(a.laut, b.laut) / Math.max(a.laut.length, b.laut.length)
  if (abstand <= SELBER_NAME) return 'umschrift'
  return abstand <= AEHNLICHER_NAME || isMistyped(kurz.lang, lang.lang) ? 'aehnlich' : 'anders'
}

const MOST_MORE_SOUNDS = 4

const fits = ({ muster }: Wort, { kurz, lang }: Wort) => !!muster && (muster.test(kurz) || muster.test(lang))

/** An `a` more at the end is the sister, not a slip. */
function isMistyped(kurz: string, lang: string): boolean {
  const erlaubt = erlaubteTippfehler(kurz.length)
  return erlaubt > 0 && `${kurz}a` !== lang && tippfehler(kurz, lang, erlaubt) <= erlaubt
}
