/** The longest text a cell may hold. */
const MAX_LENGTH = 32_767

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not get into a file
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text without characters that make a file unreadable, as long as a cell may be. */
export function plainText(text: string): string {
  return text.slice(0, MAX_LENGTH).toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '')
}

/** Text as a cell of a workbook can hold it, shown as it was typed: `_x0041_` is kept from turning into `A`. */
export function cleanText(text: string): string {
  return plainText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
