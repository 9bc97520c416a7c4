import { limits } from './limits'

// Control characters, marks that turn the direction of writing, byte order marks, halves of characters. Joiners stay:
// Persian and Arabic names need them.
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/u

const allUnwanted = new RegExp(unwanted.source, 'gu')

/** Text of a foreign file without what nobody sees and what could make it look like another text. */
export function plainText(text: string): string {
  const short = text.length > limits.cellText ? text.slice(0, limits.cellText) : text
  return unwanted.test(short) ? short.replaceAll(allUnwanted, '') : short
}
