const delimiters = [';', '\t', ',', '|'] as const
const START = 20_000
const LINES = 20

/** The separator that stands most often outside quotes in the first lines; a semicolon where it is a draw. */
export function delimiterOf(text: string): string {
  const lines = firstLines(text)
  const counts = delimiters.map((mark) => ({
    mark,
    count: lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0)
  }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

/** Whether a text without a telling name is a table: several lines, and most of them fall into as many columns. */
export function looksLikeTable(text: string): boolean {
  const body = withoutDeclaration(text)
  const mark = declaredDelimiter(text) ?? delimiterOf(body)
  const widths = firstLines(body)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(mark).length)
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
  return usual > 1 && widths.filter((width) => width === usual).length >= 2
}

const declaration = /^"?sep=(.)"?\r?\n/i

/** Excel's own first line `sep=;`. */
export const declaredDelimiter = (text: string): string | undefined => declaration.exec(text)?.[1]
export const withoutDeclaration = (text: string): string => text.replace(declaration, '')

function firstLines(text: string): string[] {
  return text
    .slice(0, START)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, LINES)
}
