/** Below this a count could tell of single persons (DOMAIN 7.6). */
export const KLEINE_ZELLE = 3

/**
 * Counts as they may leave the office: small ones are `null`. Where exactly one is hidden and could be worked out from the
 * sum, the next smallest is hidden too. Zero may be told.
 */
export function withoutSmall(zahlen: readonly number[], k = KLEINE_ZELLE): (number | null)[] {
  const verdeckt = new Set(zahlen.flatMap((zahl, at) => (zahl > 0 && zahl < k ? [at] : [])))
  if (verdeckt.size === 1) {
    const [naechste] = [...zahlen.keys()]
      .filter((at) => !verdeckt.has(at) && (zahlen[at] ?? 0) > 0)
      .toSorted((a, b) => (zahlen[a] ?? 0) - (zahlen[b] ?? 0))
    if (naechste !== undefined) verdeckt.add(naechste)
  }
  return zahlen.map((zahl, at) => (verdeckt.has(at) ? null : zahl))
}
