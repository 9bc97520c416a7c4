/** Letters of DIN 91379 that a search must find without their marks; what is not named loses its diacritics. */
const zeichen: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
  ə: 'a',
  ʼ: '',
  '’': '',
  '´': '',
  '`': '',
  "'": ''
}
const zweibuchstabig: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', þ: 'th' }

/** Search form without marks: `Müller` → `muller`, `Yıldız` → `yildiz`. Words are parted by one blank. */
export function suchform(text: string): string {
  return fold(text, {})
}

/** Search form with written-out umlauts: `Müller` → `mueller`. */
export function suchformAusgeschrieben(text: string): string {
  return fold(text, zweibuchstabig)
}

/** Both search forms of everything a person may be looked up by; the second only where it differs. */
export function suchformOf(teile: readonly (string | null | undefined)[]): string {
  const text = teile.filter(Boolean).join(' ')
  const erste = suchform(text)
  const zweite = suchformAusgeschrieben(text)
  return erste === zweite ? erste : `${erste} ${zweite}`
}

function fold(text: string, vorrang: Record<string, string>): string {
  let result = ''
  for (const letter of text.normalize('NFC').toLowerCase()) {
    result += vorrang[letter] ?? zeichen[letter] ?? letter
  }
  return result
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
