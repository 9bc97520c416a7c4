import { bedingung } from '../eingebaut/bausteine'
import type { Filter } from '../filter'
import type { Groesse } from './groesse'
import type { Leser } from './muster'

const stufen = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** A level of German as typed: `B1`, `a 2`, `B1.2`. */
export const niveauLeser: Leser<string> = (woerter, ab) => {
  const form = woerter[ab]?.form ?? ''
  if (form === 'a0') return { bis: ab + 1, wert: 'NULL' }
  return /^[abc][12](\.[12])?$/.test(form) ? { bis: ab + 1, wert: form.toUpperCase() } : undefined
}

/** „B1 oder besser“, „A2 oder B1“, „A2/B1“: two neighbours are a span; otherwise the comparison that was read. */
export const niveauZusatz: Leser<Groesse<string>> = (woerter, ab) => {
  const erster = niveauLeser(woerter, ab)
  if (!erster) return undefined
  const danach = woerter[erster.bis]?.form
  if (danach !== 'oder' && danach !== '/' && danach !== 'bzw' && danach !== 'und') return undefined
  const wort = woerter[erster.bis + 1]?.form ?? ''
  if (['besser', 'hoher', 'mehr', 'daruber'].includes(wort))
    return { bis: erster.bis + 2, wert: { mindestens: erster.wert } }
  if (['schlechter', 'niedriger', 'weniger', 'darunter'].includes(wort))
    return { bis: erster.bis + 2, wert: { hoechstens: erster.wert } }
  const zweiter = niveauLeser(woerter, erster.bis + 1)
  const folgt = zweiter && nextStufe(erster.wert) === zweiter.wert
  return folgt ? { bis: zweiter.bis, wert: { mindestens: erster.wert, hoechstens: zweiter.wert } } : undefined
}

/** The levels a comparison means, half steps with their whole: „höchstens B1“ ends below B2. */
export function niveauFilter(feld: string, { mindestens, hoechstens, unter, ueber, ist }: Groesse<string>): Filter {
  const ab = mindestens ?? ist ?? (ueber === undefined ? undefined : (nextStufe(ueber) ?? ueber))
  const letzte = hoechstens ?? ist
  const vor = unter ?? (letzte === undefined ? undefined : nextStufe(letzte))
  const teile = [
    ...(ab === undefined ? [] : [bedingung(feld, 'mindestens', ab)]),
    ...(vor === undefined ? [] : [bedingung(feld, 'unter', vor)])
  ]
  const [einer] = teile
  return teile.length === 1 && einer ? einer : { and: teile }
}

/** The whole level above, `undefined` above the last. */
function nextStufe(niveau: string): string | undefined {
  if (niveau === 'NULL') return 'A1'
  const stelle = stufen.findIndex((stufe) => niveau.startsWith(stufe))
  return stelle < 0 ? undefined : stufen[stelle + 1]
}
