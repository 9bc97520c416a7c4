const plain = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+(?: [\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+)*$/
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f]/g

/** Text as a person reads it: NFC, line breaks and special blanks as one blank, nothing invisible. */
export function tidyText(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(control, ' ').replaceAll(invisible, '').normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** Letters and digits only, lower case, umlauts spelt out, accents dropped: `Kunden-\nNr.` and `kundennr` are one. */
export function compactKey(text: string): string {
  return foldedText(text).replaceAll(/[^a-z0-9]/g, '')
}

/** The words of a text in the spelling of `compactKey`. */
export function wordsOf(text: string): string[] {
  return foldedText(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** Lower case, umlauts spelt out, accents dropped, everything else kept. */
export function foldedText(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll(/-\s+/g, '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
}

const mojibake =
  /[\u00c2-\u00f4](?:[\u0080-\u00bf]|[\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/

/** `MÃ¼ller` as `Müller`: UTF-8 that somebody read as Windows-1252. Text that is none comes back unchanged. */
export function repairMojibake(text: string): string {
  if (!mojibake.test(text)) return text
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const byte = code < 0x100 ? code : windows1252.get(code)
    if (byte === undefined) return text
    bytes.push(byte)
  }
  return decodeUtf8(bytes) ?? text
}

/** The letters of Windows-1252 between 0x80 and 0x9f. */
const windows1252 = new Map(
  [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178
  ].map((code, index) => [code, 0x80 + index])
)

/** Strict: `undefined` for bytes that are no UTF-8. `shared` has no TextDecoder. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return undefined
  }
}

/** Column letters as Excel shows them, from a zero-based index. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** How many letters must change to make one word of the other; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replace))
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous[b.length] ?? limit + 1
}
