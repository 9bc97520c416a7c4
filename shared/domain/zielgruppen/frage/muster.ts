import { type Wort, wortOf } from './woerter'

/** What a named part of a pattern found, and where it ends. */
export interface Fund<T = unknown> {
  readonly bis: number
  readonly wert: T
}

/** Reads a part of a question from one word on. */
export type Leser<T = unknown> = (woerter: readonly Wort[], ab: number) => Fund<T> | undefined

/** The named parts of a matched pattern. */
export type Fang = Readonly<Record<string, unknown>>

type Element =
  | {
      readonly worte: readonly string[]
      readonly formen: ReadonlySet<string>
      readonly staemme: ReadonlySet<string>
      readonly darf: boolean
    }
  | { readonly name: string; readonly leser: Leser; readonly darf: boolean }

/** A pattern that is ready to be compared. */
export type Muster = readonly Element[]

/** Small words that may stand between the parts of a pattern without changing what it says. */
const dazwischen = new Set(
  [
    ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
    ...[
      'ist',
      'sind',
      'hat',
      'haben',
      'wird',
      'werden',
      'war',
      'waren',
      'noch',
      'schon',
      'bereits',
      'ihr',
      'ihre',
      'ihren'
    ],
    ...['etwa', 'aktuell', 'zurzeit', 'derzeit', 'gerade', 'im', 'am', 'zum', 'zur']
  ].map((wort) => wortOf(wort).form)
)

/**
 * Reads a pattern: words with `|` for choices, `$name` for what a reader finds, `?` behind what may be missing.
 * `[bg|haushalt] ab? $zahl person?`
 */
export function musterOf(text: string, leser: Readonly<Record<string, Leser>>): Muster {
  return text.split(' ').map((teil): Element => {
    const darf = teil.endsWith('?')
    const rein = darf ? teil.slice(0, -1) : teil
    if (rein.startsWith('$')) {
      const name = rein.slice(1)
      const [art = ''] = name.split('_')
      const einer = leser[art]
      if (!einer) throw new Error(`No reader for ${rein}`)
      return { name, leser: einer, darf }
    }
    const worte = rein.split('|').map((wort) => wortOf(wort))
    return {
      worte: worte.map(({ roh }) => roh),
      formen: new Set(worte.map(({ form }) => form)),
      staemme: new Set(worte.map(({ stamm }) => stamm)),
      darf
    }
  })
}

/** All words that patterns are made of, for finding slips. */
export const wordsOfMuster = (muster: Muster): string[] =>
  muster.flatMap((element) => ('worte' in element ? element.worte : []))

/** Compares a pattern from one word on, as far as it reaches. */
export function match(muster: Muster, woerter: readonly Wort[], ab: number): { bis: number; fang: Fang } | undefined {
  return step(muster, 0, woerter, ab, {})
}

function step(
  muster: Muster,
  nummer: number,
  woerter: readonly Wort[],
  ab: number,
  fang: Fang
): { bis: number; fang: Fang } | undefined {
  const element = muster[nummer]
  if (!element) return { bis: ab, fang }
  const gelesen = readBehindSmallWords(element, woerter, ab, nummer > 0)
  if (gelesen) {
    const next = 'name' in element ? { ...fang, [element.name]: gelesen.wert } : fang
    const rest = step(muster, nummer + 1, woerter, gelesen.bis, next)
    if (rest) return rest
  }
  return element.darf ? step(muster, nummer + 1, woerter, ab, fang) : undefined
}

/** Reads an element where it stands, or behind words that say nothing. */
function readBehindSmallWords(
  element: Element,
  woerter: readonly Wort[],
  ab: number,
  mitten: boolean
): Fund | undefined {
  for (let stelle = ab; ; stelle++) {
    const gelesen = readElement(element, woerter, stelle)
    if (gelesen) return gelesen
    const wort = woerter[stelle]
    if (!mitten || !wort || !(dazwischen.has(wort.form) || opensRelativeClause(woerter, stelle))) return undefined
  }
}

/** The comma of „Kooperationspläne, die älter sind“. */
const opensRelativeClause = (woerter: readonly Wort[], ab: number) =>
  woerter[ab]?.form === ',' && /^(der|die|das|den|dem|deren|dessen)$/.test(woerter[ab + 1]?.form ?? '')

function readElement(element: Element, woerter: readonly Wort[], ab: number): Fund | undefined {
  if ('leser' in element) return element.leser(woerter, ab)
  const wort = woerter[ab]
  return wort && (element.formen.has(wort.form) || element.staemme.has(wort.stamm))
    ? { bis: ab + 1, wert: true }
    : undefined
}
