/** Rows as a person names them: "Zeile 4", "Zeilen 4–25, 28". They come in ascending order. */
export function zeilenText(rows: readonly number[]): string {
  const spans: { from: number; to: number }[] = []
  for (const row of rows) {
    const last = spans.at(-1)
    if (last && row === last.to + 1) last.to = row
    else spans.push({ from: row, to: row })
  }
  const words = spans.map(({ from, to }) =>
    from === to ? String(from) : `${from}${to - from === 1 ? ', ' : '–'}${to}`
  )
  return `${rows.length === 1 ? 'Zeile' : 'Zeilen'} ${words.join(', ')}`
}
