const words: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mär', 'mae', 'mrz', 'mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec']
]
const months = new Map(words.flatMap((spellings, index) => spellings.map((word) => [word, index + 1] as const)))

/** The number of a month by the first letters of its word; 0 for what is no month. */
export function monthOf(word: string): number {
  return months.get(word.slice(0, 3).toLowerCase()) ?? 0
}
