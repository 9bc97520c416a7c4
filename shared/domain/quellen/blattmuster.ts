import { wordsOf } from '../austausch/text'
import { monthOf } from '../austausch/werte/monate'

/** The name of a sheet without what changes from list to list: `Okt 26` and `November 2026` are one. */
export function blattmuster(name: string): string {
  return wordsOf(name.replaceAll(/\d+/g, ' '))
    .filter((word) => monthOf(word) === 0)
    .join(' ')
}
