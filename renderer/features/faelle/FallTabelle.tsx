// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import type { CodeLabel } from '@shared/texts/format'
import { type MouseEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { TabellenKoerper } from './TabellenKoerper'
import { KOPFHOEHE, TabellenKopf } from './TabellenKopf'
import { ZEILENHOEHE } from './TabellenZeile'
import classes from './tabelle.module.css'
import { useTabellenTasten } from './tabellenTasten'
import type { Auswahl } from './useAuswahl'
import { AHEAD, type Liste, type RowAt, useZeilen } from './useListe'
import type { Zustand } from './zustand'

interface Props {
  zustand: Zustand
  change: (teil: Partial<Zustand>) => void
  keepScroll: (scrollTop: number) => void
  liste: Liste
  auswahl: Auswahl
  codeLabel: CodeLabel
  /** Is told the rows that are there. */
  rows: RefObject<RowAt>
  onOpen: (id: string, index: number) => void
  onCopy: () => void
}

const HAKENBREITE = 40

/**
 * The table of cases: only the rows in sight are there, also for the screen reader, which is told their places and number.
 * The keyboard moves a cell within it; the focus stays on the table.
 */
export function FallTabelle({ zustand, change, keepScroll, liste, auswahl, codeLabel, rows, onOpen, onCopy }: Props) {
  const { spalten, zeile, spalte } = zustand
  const { shown, kopf } = liste
  const total = kopf?.total ?? 0
  const ref = useRef<HTMLDivElement>(null)
  const [table, setTable] = useState<HTMLDivElement | null>(null)
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const onRange = useCallback((first: number, last: number) => {
    const near = [first - (first % AHEAD), last - (last % AHEAD) + AHEAD - 1] as const
    setRange((before) => (before[0] === near[0] && before[1] === near[1] ? before : near))
  }, [])
  const breite = spalten.reduce((summe, { breite }) => summe + breite, HAKENBREITE)
  const felder = useMemo(() => spalten.map((eine) => eine.spalte), [spalten])
  const rowAt = useZeilen(liste, felder, range)
  rows.current = rowAt
  useLayoutEffect(() => setTable(ref.current), [])
  useScrollToTop(ref, JSON.stringify(shown))

  const moveTo = (nach: { zeile?: number; spalte?: number }) => {
    change(nach)
    if (ref.current)
      bringIntoView(
        ref.current,
        { zeile, spalte, ...nach },
        spalten.map((eine) => eine.breite)
      )
  }
  const open = (index: number) => {
    const id = rowAt(index)?.id
    if (id) onOpen(id, index)
  }
  const onKeyDown = useTabellenTasten({ zustand, total, auswahl, moveTo, open, onCopy })

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const target = event.target as HTMLElement
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN)
    if (Number.isNaN(index)) return
    const column = target.closest<HTMLElement>('[data-spalte]')?.dataset['spalte']
    change({ zeile: index, ...(column && { spalte: Number(column) }) })
    if (event.shiftKey) auswahl.extendTo(index, zeile)
    else if (event.ctrlKey || event.metaKey || target.closest('[data-haken]')) auswahl.toggle(index)
    else if (target.closest('[data-oeffnen]')) open(index)
  }

  return (
    <div
      ref={ref}
      role="grid"
      className={classes['tabelle']}
      tabIndex={0}
      aria-label="Fälle"
      aria-rowcount={total + 1}
      aria-colcount={spalten.length + 1}
      aria-multiselectable
      data-suche={shown.suche}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={({ target }) => {
        const index = (target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index']
        if (index !== undefined) open(Number(index))
      }}
      onScroll={({ currentTarget }) => keepScroll(currentTarget.scrollTop)}
    >
      <TabellenKopf
        spalten={spalten}
        sort={zustand.sort}
        filter={zustand.filter}
        change={change}
        breite={breite}
        gewaehlt={auswahl.ids.size === 0 ? 'nichts' : auswahl.ids.size < total ? 'einiges' : 'alles'}
        onToggleAll={auswahl.toggleAll}
      />
      {table && (
        <TabellenKoerper
          table={table}
          total={total}
          breite={breite}
          initialOffset={zustand.scrollTop}
          zeile={zeile}
          spalte={spalte}
          spalten={spalten}
          gewaehlt={auswahl.ids}
          rowAt={rowAt}
          codeLabel={codeLabel}
          onRange={onRange}
        />
      )}
    </div>
  )
}

/** Another question begins at the top; the first one where it was left. */
function useScrollToTop(ref: React.RefObject<HTMLDivElement | null>, question: string) {
  const former = useRef(question)
  useLayoutEffect(() => {
    if (former.current !== question && ref.current) ref.current.scrollTop = 0
    former.current = question
  }, [ref, question])
}

/** Scrolls just as far as needed; the head and the first column cover what lies under them. */
function bringIntoView(
  table: HTMLElement,
  { zeile, spalte }: { zeile: number; spalte: number },
  breiten: readonly number[]
): void {
  const top = zeile * ZEILENHOEHE
  const height = table.clientHeight - KOPFHOEHE
  if (top < table.scrollTop) table.scrollTop = top
  else if (top + ZEILENHOEHE > table.scrollTop + height) table.scrollTop = top + ZEILENHOEHE - height

  if (spalte === 0) return
  const left = breiten.slice(0, spalte).reduce((summe, breite) => summe + breite, 0)
  const covered = breiten[0] ?? 0
  const right = left + (breiten[spalte] ?? 0) + HAKENBREITE
  if (left - covered < table.scrollLeft) table.scrollLeft = left - covered
  else if (right > table.scrollLeft + table.clientWidth) table.scrollLeft = right - table.clientWidth
}
