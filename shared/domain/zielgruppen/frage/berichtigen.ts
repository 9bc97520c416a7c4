import { buchstaben, erlaubteTippfehler, fehlendeBuchstaben, tippfehler } from '../../faelle/tippfehler'
import { type Wort, wortOf } from './woerter'

/** Words the field knows, for finding what a word with a slip was meant to be. */
export interface Bekannte {
  has(wort: Wort): boolean
  /** The one word it can only have been meant to be. */
  nearest(wort: Wort): Wort | undefined
}

/** Shorter words are too alike: „Löhne“ must not become „ohne“. */
const MINDESTENS = 5
/** Of words with four letters only two swapped ones are forgiven: `ohen`. */
const KURZ = 4
/** A word that says nothing is found from a slip only when it is long: „faule“ must not vanish as „Fälle“. */
const BLASS_AB = 7

/** Makes them of all words that patterns, fields, codes and values consist of; `isBlass` tells those that say nothing. */
export function bekannteOf(worte: Iterable<string>, isBlass: (form: string) => boolean): Bekannte {
  const alle = new Map<string, Wort>()
  const staemme = new Set<string>()
  for (const roh of worte) {
    const wort = wortOf(roh)
    if (!alle.has(wort.form)) alle.set(wort.form, wort)
    staemme.add(wort.stamm)
  }
  const lange = [...alle.values()]
    .filter(({ form }) => form.length >= MINDESTENS && /^\p{L}+$/u.test(form))
    .map((wort) => ({ wort, bits: buchstaben(wort.form) }))
  const kurze = [...alle.values()].filter(({ form }) => form.length === KURZ)
  const has = ({ form, stamm }: Wort) => alle.has(form) || staemme.has(stamm)
  return {
    has,
    nearest(wort) {
      const { form } = wort
      const verdreht = form.length === KURZ ? kurze.filter((eines) => sameLetters(eines.form, form)) : []
      if (verdreht.length === 1) return verdreht[0]
      if (form.length < MINDESTENS || !/^\p{L}+$/u.test(form)) return undefined
      const erlaubt = erlaubteTippfehler(form.length)
      const bits = buchstaben(form)
      let grenze = erlaubt
      let beste: Wort[] = []
      for (const eines of lange) {
        if (eines.wort.form[0] !== form[0]) continue
        if (form.length < BLASS_AB && isBlass(eines.wort.form)) continue
        if (fehlendeBuchstaben(bits, eines.bits) > grenze) continue
        const fehler = tippfehler(form, eines.wort.form, grenze)
        if (fehler > grenze) continue
        if (fehler < grenze) beste = []
        grenze = fehler
        beste.push(eines.wort)
      }
      const [erstes] = beste
      return erstes && beste.every(({ stamm }) => stamm === erstes.stamm) ? erstes : undefined
    }
  }
}

function sameLetters(a: string, b: string): boolean {
  const sorted = (text: string) => [...text].toSorted().join('')
  return a[0] === b[0] && sorted(a) === sorted(b)
}
