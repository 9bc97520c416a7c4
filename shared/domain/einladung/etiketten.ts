/** Sheets of 3 × 8 labels on A4, by the height of a label in millimetres; what is left is the margin above and below. */
export const etikettenformate = {
  '70x36': { breite: 70, hoehe: 36 },
  '70x37': { breite: 70, hoehe: 37 }
} as const
export type Etikettenformat = keyof typeof etikettenformate

const SPALTEN = 3
const REIHEN = 8
export const ETIKETTEN_JE_BOGEN = SPALTEN * REIHEN
const A4_HOEHE = 297

/** Where a label lies on its sheet, in millimetres from the left and upper edge of the paper. */
export interface Etikettenplatz {
  bogen: number
  links: number
  oben: number
}

/** Where so many labels lie when the first one is put on place `start` (1 to 24) of the first sheet, line by line. */
export function etikettenplaetze(anzahl: number, format: Etikettenformat, start: number): Etikettenplatz[] {
  const { breite, hoehe } = etikettenformate[format]
  const rand = (A4_HOEHE - REIHEN * hoehe) / 2
  return Array.from({ length: anzahl }, (_, nummer) => {
    const stelle = start - 1 + nummer
    const platz = stelle % ETIKETTEN_JE_BOGEN
    return {
      bogen: Math.floor(stelle / ETIKETTEN_JE_BOGEN),
      links: (platz % SPALTEN) * breite,
      oben: rand + Math.floor(platz / SPALTEN) * hoehe
    }
  })
}
