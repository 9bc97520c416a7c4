import type { Codeliste } from '../../codes/codeliste'
import type { FrageCode } from './angaben'
import type { Leser } from './muster'
import { type Wort, woerterOf } from './woerter'

/** Words of code lists that mean nothing by themselves. */
const ohneZusammenhang = new Set([
  '?',
  'ja',
  'nein',
  'ohne',
  'kein',
  'keine',
  'keiner',
  'nie',
  'offen',
  'unbekannt',
  'ok',
  'land',
  'vb',
  'ff',
  'de',
  'ne',
  'fh',
  'rs',
  'hs',
  'aufnahme',
  'familie',
  'jobcenter',
  'ausland'
])

interface Eintrag<T> {
  readonly staemme: readonly string[]
  readonly wert: T
}

/** A reader of phrases; the longest one that fits wins, among equal ones the first. */
export function phrasenLeser<T>(phrasen: readonly (readonly [phrase: string, wert: T])[]): Leser<T> {
  const nachAnfang = new Map<string, Eintrag<T>[]>()
  for (const [phrase, wert] of phrasen) {
    const staemme = staemmeOf(woerterOf(phrase))
    const [anfang] = staemme
    if (anfang === undefined) continue
    nachAnfang.set(anfang, [...(nachAnfang.get(anfang) ?? []), { staemme, wert }])
  }
  for (const liste of nachAnfang.values()) liste.sort((a, b) => b.staemme.length - a.staemme.length)
  return (woerter, ab) => {
    const erstes = woerter[ab]
    const passt = erstes && nachAnfang.get(erstes.stamm)?.find(({ staemme }) => begins(staemme, woerter, ab))
    return passt && { bis: ab + passt.staemme.length, wert: passt.wert }
  }
}

/** Every word by which a code is known, with the code. */
export function codePhrasen(codes: readonly FrageCode[], liste: Codeliste, alles = false): [string, string][] {
  return codes
    .filter((code) => code.liste === liste && code.code !== 'UNB')
    .flatMap(({ code, label, kurz, synonyme }) =>
      [label, ...(kurz ? [kurz] : []), ...synonyme]
        .filter((wort) => alles || (wort.length > 1 && !ohneZusammenhang.has(wort.toLowerCase())))
        .map((wort): [string, string] => [wort, code])
    )
}

const staemmeOf = (woerter: readonly Wort[]) => woerter.map(({ stamm }) => stamm).filter((stamm) => !isZeichen(stamm))
const isZeichen = (stamm: string) => /^[,;()/+]$/.test(stamm)
const begins = (staemme: readonly string[], woerter: readonly Wort[], ab: number) =>
  staemme.every((stamm, i) => woerter[ab + i]?.stamm === stamm)
