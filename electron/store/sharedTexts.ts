/** Gives equal texts one place in memory. */
export type SharedTexts = <W>(wert: W) => W

/** So many that all words which repeat are among them; of numbers and names that do not, no more are kept. */
const MOST_KEPT = 50_000

/** Lists and tables say the same words and days by the thousand. Lives no longer than what reads them. */
export function sharedTexts(): SharedTexts {
  const known = new Map<unknown, unknown>()
  return <W>(wert: W): W => {
    if (typeof wert !== 'string') return wert
    const same = known.get(wert)
    // A text under its own key: of the same type.
    if (same !== undefined) return same as W
    if (known.size < MOST_KEPT) known.set(wert, wert)
    return wert
  }
}

/** The same for all values of an object that nobody else has yet. */
export function shareTexts<W extends object>(werte: W | undefined, share: SharedTexts): void {
  for (const feld in werte) werte[feld] = share(werte[feld])
}
