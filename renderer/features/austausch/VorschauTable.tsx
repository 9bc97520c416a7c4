// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active row
import { Skeleton } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import { useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type RefObject, useRef, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import type { Vorschaufilter, Zeilenauswahl } from './useZeilenauswahl'
import classes from './Vorschau.module.css'
import { VorschauRow } from './VorschauRow'
import { useVorschauTasten, type Zeilentaste } from './vorschauTasten'

const PER_PAGE = 100
const ROW_HEIGHT = 40
const koepfe = ['Zeile', 'Ergebnis', 'Person', 'Änderungen', 'Hinweise']
export const rowId = (index: number) => `vorschau-${index}`

interface Props {
  id: string
  filter: Vorschaufilter
  auswahl: Zeilenauswahl
  /** A key that decides about the selected rows, or about the active one (its number is given along). */
  onKey: (taste: Zeilentaste, row: number | undefined) => void
}

/**
 * The rows of the preview, of which only the visible ones exist; a page is read when it comes into sight. The keyboard moves
 * a row within it; the focus stays on the table, Enter leads into the row and Escape back.
 */
export function VorschauTable({ id, filter, auswahl, onKey }: Props) {
  const scroll = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const first = useRead(api.austausch.rows, { id, ...filter, offset: 0, limit: PER_PAGE }, { keepPrevious: true })
  const total = first.data?.total ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12
  })
  const items = virtual.getVirtualItems()
  const rowAt = useRows(id, filter, [...new Set(items.map(({ index }) => Math.floor(index / PER_PAGE)))])
  const rowNumberAt = (index: number) =>
    (rowAt(index) ?? (index < PER_PAGE ? first.data?.zeilen[index] : undefined))?.row

  const moveTo = (index: number) => {
    setActive(index)
    virtual.scrollToIndex(index, { align: 'auto' })
  }
  const onKeyDown = useVorschauTasten({ total, active, auswahl, moveTo, rowNumberAt, onKey })

  function onClick({ target, shiftKey, ctrlKey }: MouseEvent<HTMLElement>) {
    const element = target as HTMLElement
    const index = Number(element.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN)
    const row = Number.isNaN(index) ? undefined : rowNumberAt(index)
    if (row === undefined) return
    setActive(index)
    if (shiftKey) auswahl.extendTo(row)
    else if (ctrlKey || element.closest('[data-haken]')) auswahl.toggle(row)
  }

  if (first.data && total === 0)
    return <EmptyState title="Keine Zeilen" text="Mit dieser Auswahl gibt es keine Zeilen." />
  const there = items.some(({ index }) => index === active)
  return (
    <div
      ref={scroll}
      role="grid"
      className={classes['scroll']}
      tabIndex={0}
      aria-label="Vorschau"
      aria-rowcount={total + 1}
      aria-multiselectable
      {...(there && { 'aria-activedescendant': rowId(active) })}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Kopf auswahl={auswahl} total={total} />
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const zeile = rowAt(index) ?? (index < PER_PAGE ? first.data?.zeilen[index] : undefined)
          return (
            <div
              key={key}
              id={rowId(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={zeile !== undefined && auswahl.rows.has(zeile.row)}
              data-index={index}
              data-active={index === active || undefined}
              ref={virtual.measureElement}
              className={`${classes['row']} ${classes['item']}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {zeile ? (
                <VorschauRow liste={id} zeile={zeile} active={index === active} />
              ) : (
                <div role="gridcell">
                  <Skeleton height={20} />
                </div>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Kopf({ auswahl, total }: { auswahl: Zeilenauswahl; total: number }) {
  const all = auswahl.rows.size > 0 && auswahl.rows.size >= total
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['row']}>
        <div role="columnheader">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label="Alle Zeilen auswählen"
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = auswahl.rows.size > 0 && !all
            }}
            onChange={() => (auswahl.rows.size > 0 ? auswahl.clear() : auswahl.all())}
          />
        </div>
        {koepfe.map((kopf) => (
          <div key={kopf} role="columnheader" className={classes['kopf']}>
            {kopf}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The rows of the pages in sight. While they are read again after a decision the former ones stay. */
function useRows(id: string, filter: Vorschaufilter, pages: readonly number[]) {
  const kept: RefObject<Map<string, readonly VorschauZeile[]>> = useRef(new Map())
  const question = JSON.stringify({ id, filter })
  const reads = useQueries({
    queries: pages.map((page) => {
      const input = { id, ...filter, offset: page * PER_PAGE, limit: PER_PAGE }
      return { queryKey: [api.austausch.rows.procedure, input], queryFn: () => api.austausch.rows(input) }
    })
  })
  for (const [at, page] of pages.entries()) {
    const data = reads[at]?.data
    if (data) kept.current.set(`${question} ${page}`, data.zeilen)
  }
  return (index: number): VorschauZeile | undefined =>
    kept.current.get(`${question} ${Math.floor(index / PER_PAGE)}`)?.[index % PER_PAGE]
}
