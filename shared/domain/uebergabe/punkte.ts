/** The codes of a text that keeps several, parted by commas (`erledigt` of a handover). */
export const readPunkte = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean)

/** Codes as such a text; `null` for none. */
export const writePunkte = (codes: readonly string[]): string | null => codes.join(',') || null
