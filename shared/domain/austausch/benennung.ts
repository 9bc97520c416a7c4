/** What a list of a provider does not rename, and no list empties: it was settled when the participation was made. */
export const benennung: readonly string[] = ['durchfuehrung', 'titel', 'kursart', 'instrument', 'traeger']
