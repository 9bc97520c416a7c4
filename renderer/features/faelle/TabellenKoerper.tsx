// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
import type { CodeLabel } from '@shared/texts/format'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useLayoutEffect } from 'react'
import { cellId, TabellenZeile, ZEILENHOEHE } from './TabellenZeile'
import type { RowAt } from './useListe'
import type { Zustand } from './zustand'

interface Props extends Pick<Zustand, 'zeile' | 'spalte' | 'spalten'> {
  /** What scrolls, and has the focus. */
  table: HTMLElement
  total: number
  breite: number
  /** Pixels, at the first showing. */
  initialOffset: number
  gewaehlt: ReadonlySet<string>
  rowAt: RowAt
  codeLabel: CodeLabel
  /** The rows in sight have changed. */
  onRange: (first: number, last: number) => void
}

/** The rows in sight. Drawn anew with every step of scrolling, and nothing else with it. */
export const TabellenKoerper = memo(function TabellenKoerper(props: Props) {
  const { table, total, breite, initialOffset, zeile, spalte, spalten, gewaehlt, rowAt, codeLabel, onRange } = props
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => table,
    estimateSize: () => ZEILENHOEHE,
    overscan: 8,
    initialOffset
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onRange(first, last), [first, last, onRange])

  // A cell that is not there cannot be the active one.
  const there = items.some(({ index }) => index === zeile)
  useLayoutEffect(() => {
    if (there) table.setAttribute('aria-activedescendant', cellId(zeile, spalte))
    else table.removeAttribute('aria-activedescendant')
  }, [table, there, zeile, spalte])

  return (
    <div role="rowgroup" style={{ position: 'relative', height: virtual.getTotalSize(), width: breite }}>
      {items.map(({ index, start }) => (
        <TabellenZeile
          key={index}
          index={index}
          top={start}
          breite={breite}
          zeile={rowAt(index)}
          spalten={spalten}
          gewaehlt={gewaehlt.has(rowAt(index)?.id ?? '')}
          aktiveSpalte={index === zeile ? spalte : undefined}
          codeLabel={codeLabel}
        />
      ))}
    </div>
  )
})
