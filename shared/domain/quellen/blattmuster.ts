import { wordsOf } from '../austausch/text'
import { monthOf } from '../austausch/werte/monate'

/** The month in the name of a sheet, 0 where there is none. */
export function monthInName(name: string): number {
  return wordsOf(name).reduce((found, word) => found || monthOf(word), 0)
}

/** The name of a sheet without what changes from list to list: `Okt 26` and `November 2026` are one. */
export function blattmuster(name: string): string {
  return wordsOf(name.replaceAll(/\d+/g, ' '))
    .filter((word) => monthOf(word) === 0)
    .join(' ')
}
