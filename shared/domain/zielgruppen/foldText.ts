/** Text for comparing without regard to case, as the store can do it too: ASCII and the German umlauts. */
export function foldText(text: string): string {
  return text.replace(/[A-ZÄÖÜ]/g, (letter) => letter.toLowerCase())
}
