import { bedingung } from '../eingebaut/bausteine'
import type { Filter, Operator } from '../filter'
import type { Fund, Leser } from './muster'
import type { Wort } from './woerter'
import { zahlOf } from './zahlen'

/** A comparison with a value, or two for a span. */
export interface Groesse<T = number> {
  readonly mindestens?: T
  readonly hoechstens?: T
  readonly unter?: T
  readonly ueber?: T
  readonly ist?: T
}

type Vergleich = keyof Groesse

/** Words before a value, longest first. */
const vorher: readonly (readonly [Vergleich, readonly string[]])[] = [
  ['hoechstens', ['bis', 'einschliesslich']],
  ['hoechstens', ['bis', 'einschl']],
  ['hoechstens', ['nicht', 'mehr', 'als']],
  ['hoechstens', ['nicht', 'alter', 'als']],
  ['hoechstens', ['nicht', 'uber']],
  ['mindestens', ['nicht', 'weniger', 'als']],
  ['mindestens', ['nicht', 'junger', 'als']],
  ['mindestens', ['nicht', 'unter']],
  ['ueber', ['mehr', 'als']],
  ['ueber', ['grosser', 'als']],
  ['ueber', ['alter', 'als']],
  ['ueber', ['hoher', 'als']],
  ['ueber', ['langer', 'als']],
  ['unter', ['weniger', 'als']],
  ['unter', ['kleiner', 'als']],
  ['unter', ['junger', 'als']],
  ['unter', ['niedriger', 'als']],
  ['unter', ['kurzer', 'als']],
  ['hoechstens', ['bis', 'zu']],
  ['hoechstens', ['bis']],
  ['hoechstens', ['hochstens']],
  ['hoechstens', ['maximal']],
  ['hoechstens', ['max']],
  ['mindestens', ['mindestens']],
  ['mindestens', ['mind']],
  ['mindestens', ['wenigstens']],
  ['mindestens', ['ab']],
  ['ueber', ['uber']],
  ['unter', ['unter']],
  ['ist', ['genau']],
  ['ist', ['nur']],
  ['ist', ['von']]
]

const nachher: readonly (readonly [Vergleich, readonly string[]])[] = [
  ['mindestens', ['oder', 'mehr']],
  ['mindestens', ['und', 'mehr']],
  ['mindestens', ['oder', 'alter']],
  ['mindestens', ['und', 'alter']],
  ['mindestens', ['oder', 'hoher']],
  ['hoechstens', ['oder', 'weniger']],
  ['hoechstens', ['und', 'weniger']],
  ['hoechstens', ['oder', 'junger']],
  ['hoechstens', ['und', 'junger']],
  ['mindestens', ['plus']],
  ['mindestens', ['+']]
]

/** Words of comparisons, for finding slips. */
export const vergleichWoerter: readonly string[] = [...vorher, ...nachher].flatMap(([, worte]) => worte)

/** Reads a comparison with values of one kind; a bare value is read only with `bar`. */
export function groesseLeser<T>(wert: Leser<T>, { bar }: { bar: boolean }): Leser<Groesse<T>> {
  return (woerter, ab) => spanne(wert, woerter, ab) ?? vergleich(wert, woerter, ab, bar)
}

/** „zwischen 18 und 27“, „von 18 bis 27“, „18 bis 27“. */
function spanne<T>(wert: Leser<T>, woerter: readonly Wort[], ab: number): Fund<Groesse<T>> | undefined {
  const wort = woerter[ab]?.form
  const von = wert(woerter, wort === 'zwischen' || wort === 'von' ? ab + 1 : ab)
  if (!von) return undefined
  const mitte = woerter[von.bis]?.form
  if (mitte !== 'bis' && !(wort === 'zwischen' && mitte === 'und')) return undefined
  const zweiter = woerter[von.bis + 1]?.form ?? ''
  const bis = wert(woerter, von.bis + (['zu', 'einschliesslich', 'unter'].includes(zweiter) ? 2 : 1))
  if (!bis) return undefined
  const ende = zweiter === 'unter' ? { unter: bis.wert } : { hoechstens: bis.wert }
  return { bis: bis.bis, wert: { mindestens: von.wert, ...ende } }
}

function vergleich<T>(
  wert: Leser<T>,
  woerter: readonly Wort[],
  ab: number,
  bar: boolean
): Fund<Groesse<T>> | undefined {
  const wie = vorher.find(([, worte]) => says(worte, woerter, ab))
  if (wie) {
    const fund = wert(woerter, ab + wie[1].length)
    return fund && { bis: fund.bis, wert: { [wie[0]]: fund.wert } }
  }
  const fund = wert(woerter, ab)
  if (!fund) return undefined
  const danach = nachher.find(([, worte]) => says(worte, woerter, fund.bis))
  if (danach) return { bis: fund.bis + danach[1].length, wert: { [danach[0]]: fund.wert } }
  return bar ? { bis: fund.bis, wert: { ist: fund.wert } } : undefined
}

const says = (worte: readonly string[], woerter: readonly Wort[], ab: number) =>
  worte.every((wort, i) => woerter[ab + i]?.form === wort)

/** A whole or broken number, also as a word. */
export const zahlLeser: Leser<number> = (woerter, ab) => {
  const wort = woerter[ab]
  const zahl = wort && zahlOf(wort)
  return zahl === undefined ? undefined : { bis: ab + 1, wert: zahl }
}

/** The conditions a comparison stands for. */
export function groesseFilter(feld: string, groesse: Groesse<number | string>): Filter {
  const teile = Object.entries(groesse).map(([op, wert]) => bedingung(feld, op as Operator, wert))
  return teile.length === 1 && teile[0] ? teile[0] : { and: teile }
}

/** The same comparison with other values. */
export function mapGroesse<A, B>(groesse: Groesse<A>, f: (wert: A) => B): Groesse<B> {
  return Object.fromEntries(Object.entries(groesse).map(([wie, wert]) => [wie, f(wert as A)]))
}
