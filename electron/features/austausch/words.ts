import type { Wortwahl } from '@shared/domain/austausch/fremdeWoerter'
import type { Quelle } from './quellen'

/** The words of the office and those of a source; where both know one, the source does. */
export function withWordsOf(words: Wortwahl, { merkmale }: Pick<Quelle, 'merkmale'>): Wortwahl {
  const felder = new Set([...Object.keys(words), ...Object.keys(merkmale.woerter)])
  return Object.fromEntries([...felder].map((feld) => [feld, { ...words[feld], ...merkmale.woerter[feld] }]))
}
