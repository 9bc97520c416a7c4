import { suchform, suchformAusgeschrieben } from '../faelle/suchform'
import type { Wert } from '../feld'
import type { Tag } from '../zeitraum'

/** Tables whose stored rows a list may change. */
export const zellenTabellen = ['fall', 'sprachstand', 'teilnahme', 'anwesenheit', 'durchfuehrung'] as const
export type ZellenTabelle = (typeof zellenTabellen)[number]

/**
 * How a named value stands to the stored one; what says the same is no cell at all. `neu`: nothing was stored. `konflikt`:
 * a person decides, and until then the stored value stays. `bleibt`: the stored value stays, for the list only repeats what
 * was not taken over before, or knows less.
 */
export const zellenZustaende = ['neu', 'geaendert', 'konflikt', 'bleibt'] as const
export type ZellenZustand = (typeof zellenZustaende)[number]

/**
 * Why a person must decide: changed by hand; known from something younger than the list; no step a participation can make
 * (DOMAIN 3.8); changed here and by the recipient since the list left.
 */
export const konfliktgruende = ['hand', 'juenger', 'schritt', 'beide'] as const
export type Konfliktgrund = (typeof konfliktgruende)[number]

/** One value of a stored row that the list names differently. */
export interface Zelle {
  tabelle: ZellenTabelle
  /** The stored row: the case itself or one of its records. */
  satz: string
  /** Version the row was compared at: applying refuses when it has changed since. */
  version: number
  feld: string
  von: Wert
  nach: Wert
  zustand: ZellenZustand
  /** Only with `konflikt`. */
  konflikt?: Konfliktgrund
  /** Who changed the stored value by hand, for conflicts. */
  hand?: HandAenderung
  /** What the stored value comes from, where that is younger than the list. */
  juenger?: Juengeres
  /** What a person chose for this cell. */
  entschieden?: Vorzug
  /** What always holds for this field of the source, where that decided. */
  immer?: Vorzug
  /** Whether applying the plan writes `nach`. */
  nehmen: boolean
}

/** Fields that go with another one, be it taken or left: nobody decides about them. */
export const folgefelder: ReadonlySet<string> = new Set(['statusSeit', 'plaetzeStand', 'quelle'])

/** Which of two values shall hold. */
export type Vorzug = 'liste' | 'bestand'

/** The last change of a field, where a person made it by hand. */
export interface HandAenderung {
  konto: string
  zeit: string
}

/** A later day than the list's, on which a value was so; `quelle` names the list that said it. */
export interface Juengeres {
  quelle: string | null
  stand: Tag
}

export interface ZellenKontext {
  /** The value this source named last for the field; `undefined` when it never did. */
  zuletzt: Wert | undefined
  hand: HandAenderung | undefined
  /** What the stored value comes from, where that is younger than the list. */
  juenger: Juengeres | undefined
  /** No step a participation can make. */
  schritt: boolean
  /** Changed here and by the recipient since the list left. */
  beide?: boolean
  /** An emptied cell that is taken only when a person says so. */
  angeboten?: boolean
  /** When this source was taken over last, `null` for the first time. */
  letzteUebernahme: string | null
  /** Letters of the value were lost on the way (`Y?ld?z`). */
  beschaedigt: boolean
  entschieden: Vorzug | undefined
  /** What always holds for this field of the source. */
  immer?: Vorzug | undefined
}

export type Ort = Pick<Zelle, 'tabelle' | 'satz' | 'version' | 'feld'>

/** Compares one named value with the stored one; `undefined` where they say the same. */
export function compareZelle(ort: Ort, von: Wert, nach: Wert, kontext: ZellenKontext): Zelle | undefined {
  if (saysTheSame(ort.feld, von, nach)) return undefined
  const { entschieden, hand, juenger, immer } = kontext
  const { zustand, konflikt } = urteilOf(von, nach, kontext)
  const nehmen = entschieden ? entschieden === 'liste' : zustand === 'neu' || zustand === 'geaendert'
  return {
    ...ort,
    von,
    nach,
    zustand,
    nehmen,
    ...(konflikt && { konflikt }),
    ...((konflikt === 'hand' || konflikt === 'beide') && hand && { hand }),
    ...(konflikt === 'juenger' && juenger && { juenger }),
    ...(entschieden && { entschieden }),
    ...(immer && !entschieden && { immer })
  }
}

type Urteil =
  | { zustand: Exclude<ZellenZustand, 'konflikt'>; konflikt?: never }
  | { zustand: 'konflikt'; konflikt: Konfliktgrund }

function urteilOf(von: Wert, nach: Wert, kontext: ZellenKontext): Urteil {
  const { zuletzt, hand, juenger, schritt, beide, letzteUebernahme, beschaedigt, angeboten, immer } = kontext
  // The list knows less, or never counts here.
  if (von !== null && (beschaedigt || nach === 'UNB' || immer === 'bestand')) return { zustand: 'bleibt' }
  if (angeboten && !beide) return { zustand: 'bleibt' }
  if (immer === 'liste' && !schritt && !angeboten) return { zustand: von === null ? 'neu' : 'geaendert' }
  if (beide) return { zustand: 'konflikt', konflikt: 'beide' }
  const wiederholt = zuletzt === nach
  if (hand) {
    const seither = letzteUebernahme === null || hand.zeit >= letzteUebernahme
    return seither || !wiederholt ? { zustand: 'konflikt', konflikt: 'hand' } : { zustand: 'bleibt' }
  }
  if (von === null) return { zustand: 'neu' }
  if (schritt || juenger) {
    return wiederholt ? { zustand: 'bleibt' } : { zustand: 'konflikt', konflikt: schritt ? 'schritt' : 'juenger' }
  }
  return { zustand: 'geaendert' }
}

/** Telephone numbers by their figures; names also when the list only lost the marks (`Yildiz` for `Yıldız`). */
function saysTheSame(feld: string, von: Wert, nach: Wert): boolean {
  if (von === nach) return true
  if (typeof von !== 'string' || typeof nach !== 'string') return false
  if (feld === 'telefon') return figures(von) === figures(nach) && figures(von) !== ''
  if (feld === 'nachname' || feld === 'vorname') return !marked.test(nach) && marked.test(von) && sameLetters(von, nach)
  return false
}

const figures = (text: string) => text.replace(/\D/g, '')
const marked = /[^\p{ASCII}]/u
const sameLetters = (a: string, b: string) =>
  suchform(a) === suchform(b) || suchformAusgeschrieben(a) === suchformAusgeschrieben(b)
