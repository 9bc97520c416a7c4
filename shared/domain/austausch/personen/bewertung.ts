import { hinweisOf, indizienOf } from './indizien'
import { compareNebensachen, compareNummern, type Nebensache, type Nummernvergleich } from './merkmale'
import type { Namensform } from './namensform'
import { compareNamen, type Namensvergleich } from './namensvergleich'
import type { Gesuchter, Hinweis, Indiz } from './person'
import { compareTage, type Tagvergleich } from './tagvergleich'
import type { Teilvergleich } from './teilvergleich'

/** What two entries have in common. */
export interface Vergleich {
  namen: Namensvergleich
  tag: Tagvergleich
  nummer: Nummernvergleich
  nebensachen: readonly Nebensache[]
  /** What either says of it. */
  geschlecht: string | null
}

/** The same, weighed. */
export interface Bewertung extends Vergleich {
  /** From 0 to 1. */
  score: number
  indizien: readonly Indiz[]
  hinweis: Hinweis
}

/** From this score on, and only where number or name and birthday are the same, a match is sure. */
export const SICHER = 0.8
/** From this score on a person should look at it; below nobody is bothered. */
export const ANSEHEN = 0.5

/** Bits that a name is worth: the rarer, the more. */
export interface Gewicht {
  vornamen: number
  familie: number
}

export interface Seite {
  werte: Gesuchter
  form: Namensform
}

/** Compares two entries and adds up, in bits, what speaks for and against their being one person (Fellegi and Sunter). */
export function bewerte(eine: Seite, andere: Seite, gewicht: Gewicht): Bewertung {
  const vergleich: Vergleich = {
    namen: compareNamen(eine.form, andere.form),
    tag: compareTage(eine.werte.geburtsdatum, andere.werte.geburtsdatum),
    nummer: compareNummern(eine.werte.kundennummer, andere.werte.kundennummer),
    nebensachen: compareNebensachen(eine.werte, andere.werte),
    geschlecht: eine.werte.geschlecht ?? andere.werte.geschlecht ?? null
  }
  const { namen, tag, nummer, nebensachen } = vergleich
  const bits =
    teilBits(namen.vornamen, gewicht.vornamen, FREMDER_VORNAME) +
    teilBits(namen.familie, gewicht.familie, FREMDER_NACHNAME) -
    (namen.vertauscht ? 1 : 0) +
    tagBits[tag] +
    nummerBits[nummer] +
    nebensachen.reduce((summe, nebensache) => summe + nebenBits[nebensache], 0)
  return { ...vergleich, score: scoreOf(bits), indizien: indizienOf(vergleich), hinweis: hinweisOf(vergleich) }
}

/** Whether a person should decide. First names that have nothing in common are siblings, twins, couples: never shown. */
export function isAnzusehen(bewertung: Bewertung): boolean {
  const { score, namen, tag, nummer, nebensachen } = bewertung
  if (nummer === 'gleich') return true
  const { vornamen, familie } = namen
  if (score < ANSEHEN || vornamen.stufe === 'anders' || !mayBe(tag, nummer)) return false
  if (nebensachen.includes('geschlechtAnders') && vornamen.stufe !== 'gleich') return false
  return familie.stufe !== 'anders' || mayHaveMarried(bewertung)
}

/** Whether names are worth comparing at all: not with two numbers and a birthday that says little, or with two birthdays. */
export function mayBe(tag: Tagvergleich, nummer: Nummernvergleich): boolean {
  if (tag === 'anders') return nummer === 'gleich'
  return nummer !== 'anders' || tag === 'gleich' || tag === 'vertauscht' || tag === 'ziffer'
}

/** Another surname: a wedding, if the rest is the same and it is not just anybody of that first name. */
function mayHaveMarried({ tag, nebensachen, geschlecht }: Bewertung): boolean {
  if (isSelberTag(tag) && (nebensachen.includes('bg') || nebensachen.includes('telefon'))) return true
  return tag === 'gleich' && geschlecht !== 'M'
}

/** Whether something says so clearly that these are two persons that the same number or birthday must not decide. */
export function isWiderspruch({ namen, tag, nummer, nebensachen }: Vergleich): boolean {
  const { vornamen, familie, gleich } = namen
  if (vornamen.stufe === 'anders') return true
  if (tag === 'anders' && !gleich) return true
  if (familie.stufe === 'anders' && !isSelberTag(tag) && tag !== 'fehlt') return true
  return nebensachen.includes('geschlechtAnders') && !(nummer === 'gleich' && gleich)
}

/** Another first name and all else the same: a name that was corrected, unless a brother or sister is about. */
export function isUmbenannt({ namen: { vornamen, familie }, tag, nebensachen }: Vergleich): boolean {
  return (
    vornamen.stufe === 'anders' &&
    familie.stufe === 'gleich' &&
    isSelberTag(tag) &&
    !nebensachen.includes('geschlechtAnders')
  )
}

const isSelberTag = (tag: Tagvergleich) => tag === 'gleich' || tag === 'schwachGleich'

const FREMDER_VORNAME = -7
const FREMDER_NACHNAME = -5

function teilBits({ stufe, guete, rest }: Teilvergleich, gewicht: number, fremd: number): number {
  if (stufe === 'fehlt') return 0
  if (stufe === 'anders') return fremd
  return gewicht * guete - restKosten[rest]
}

const restKosten: Record<Teilvergleich['rest'], number> = { keiner: 0, einseitig: 0.5, beidseitig: 2.5 }
const tagBits: Record<Tagvergleich, number> = {
  gleich: 8,
  vertauscht: 6,
  ziffer: 5,
  schwachGleich: 3.5,
  nurJahr: 2,
  fehlt: 0,
  nahe: -1.5,
  anders: -8
}
const nummerBits: Record<Nummernvergleich, number> = { gleich: 14, aehnlich: 6, fehlt: 0, anders: -4 }
const nebenBits: Record<Nebensache, number> = { bg: 2, telefon: 3, anschrift: 1, bgAnders: -1, geschlechtAnders: -4 }

/** Bits at which it is as likely as not worth a look, and how many more make it twice as likely. */
const MITTE = 7.5
const VERDOPPLUNG = 3

const scoreOf = (bits: number) => 1 / (1 + 2 ** ((MITTE - bits) / VERDOPPLUNG))
