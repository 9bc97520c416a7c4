import { suchform, suchformAusgeschrieben } from './suchform'

/** One typed word, in every spelling it may have been kept in. */
export type Suchwort = readonly string[]

/**
 * Reads what someone types into a search field: words in any order, dates as `22.11.2001`, `22.11.01` or `2001-11-22`.
 * The second reading takes everything written together (`123 A 456789`, `El Hariri`).
 */
export function readSucheingabe(eingabe: string): readonly (readonly Suchwort[])[] {
  const tage: Suchwort[] = []
  const rest = eingabe
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, jahr: string, monat: string, tag: string) => {
      tage.push([`${tag}${monat}${jahr}`])
      return ' '
    })
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{0,4})/g, (_, tag: string, monat: string, jahr: string) => {
      tage.push(tagformen(`${tag.padStart(2, '0')}${monat.padStart(2, '0')}`, jahr))
      return ' '
    })
  const kurz = suchform(rest).split(' ').filter(Boolean)
  const lang = suchformAusgeschrieben(rest).split(' ').filter(Boolean)
  const woerter = [...tage, ...kurz.map((wort, stelle) => spellings(wort, lang[stelle] ?? wort))]
  if (woerter.length === 0) return []
  return kurz.length > 1 ? [woerter, [...tage, spellings(kurz.join(''), lang.join(''))]] : [woerter]
}

/** `22.11.01` may be a year still being typed or one of two centuries. */
function tagformen(tagMonat: string, jahr: string): Suchwort {
  return jahr.length === 2
    ? [`${tagMonat}${jahr}`, `${tagMonat}19${jahr}`, `${tagMonat}20${jahr}`]
    : [`${tagMonat}${jahr}`]
}

function spellings(kurz: string, lang: string): Suchwort {
  return [...new Set([kurz, lang, transliteration(kurz), transliteration(lang)])]
}

/** Makes equal what is written in two ways without marks: `Mueller` and `Muller`, `Djordjevic` and `Dordevic`. */
export function transliteration(wort: string): string {
  return wort.replace(/([aou])e|dj|aa/g, (paar, vokal: string | undefined) => vokal ?? (paar === 'dj' ? 'd' : 'a'))
}
