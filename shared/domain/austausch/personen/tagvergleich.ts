import type { Tag } from '../../zeitraum'

/** How two birthdays stand to each other, the strongest evidence first. */
export type Tagvergleich =
  | 'gleich'
  | 'vertauscht'
  | 'ziffer'
  | 'schwachGleich'
  | 'nurJahr'
  | 'fehlt'
  | 'nahe'
  | 'anders'

type Vielleicht = Tag | null | undefined

/** 1 January is what offices write when they do not know the day: no evidence of identity. */
export function isWeak(geburtsdatum: Vielleicht): boolean {
  return !geburtsdatum || geburtsdatum.endsWith('-01-01')
}

/** Compares two birthdays, with the mistakes people make when they copy one. */
export function compareTage(a: Vielleicht, b: Vielleicht): Tagvergleich {
  if (!a || !b) return 'fehlt'
  if (a === b) return isWeak(a) ? 'schwachGleich' : 'gleich'
  const [jahrA, jahrB] = [a.slice(0, 4), b.slice(0, 4)]
  if (isWeak(a) || isWeak(b)) {
    if (jahrA === jahrB) return 'nurJahr'
    return Math.abs(Number(jahrA) - Number(jahrB)) <= YEARS_GUESSED ? 'nahe' : 'anders'
  }
  if (jahrA === jahrB && a.slice(5) === monthFirst(b)) return 'vertauscht'
  return isOneSlip(a, b) ? 'ziffer' : 'anders'
}

/** A year that was guessed lies this near to the true one. */
const YEARS_GUESSED = 2

const monthFirst = (tag: Tag) => `${tag.slice(8, 10)}-${tag.slice(5, 7)}`

/** One figure is another, or two that stand side by side changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let [erste, letzte, anders] = [-1, -1, 0]
  for (let stelle = 0; stelle < a.length && anders <= 2; stelle++) {
    if (a.charCodeAt(stelle) === b.charCodeAt(stelle)) continue
    if (erste < 0) erste = stelle
    letzte = stelle
    anders++
  }
  if (anders === 1) return true
  return anders === 2 && letzte === erste + 1 && a[erste] === b[letzte] && a[letzte] === b[erste]
}
