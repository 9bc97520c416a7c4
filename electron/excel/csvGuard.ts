/**
 * What a spreadsheet program may take for a formula or a command when it opens a text file: `= + - @` in both widths, also
 * behind blanks and invisible characters, and control characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are dangerous
const dangerous = /^['\s\p{Cf}]*[=+\-@＝＋－＠]|^['\p{Cf}]*[\u0000-\u001f]/u

/** Text for a text file that nobody's program takes for a formula: an apostrophe in front says that it is text. */
export const guardText = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The same text without the apostrophe that `guardText`, or the program of somebody else, put before it. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text
