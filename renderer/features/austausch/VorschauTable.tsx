import { Skeleton, Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/austausch'
import type { Ausgang } from '@shared/domain/austausch/plan'
import { useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import classes from './Vorschau.module.css'
import { VorschauRow } from './VorschauRow'

const PER_PAGE = 100
const ROW_HEIGHT = 40

interface Props {
  id: string
  filter: { ausgaenge?: Ausgang[]; nurProbleme: boolean }
}

/** The rows of the preview, of which only the visible ones exist; a page is read when it comes into sight. */
export function VorschauTable({ id, filter }: Props) {
  const scroll = useRef<HTMLDivElement>(null)
  const first = useRead(api.austausch.rows, { id, ...filter, offset: 0, limit: PER_PAGE }, { keepPrevious: true })
  const total = first.data?.total ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12
  })
  const items = virtual.getVirtualItems()
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PER_PAGE)))]
  const reads = useQueries({
    queries: pages.map((page) => {
      const input = { id, ...filter, offset: page * PER_PAGE, limit: PER_PAGE }
      return { queryKey: [api.austausch.rows.procedure, input], queryFn: () => api.austausch.rows(input) }
    })
  })
  const rowAt = (index: number): VorschauZeile | undefined => {
    const page = pages.indexOf(Math.floor(index / PER_PAGE))
    return (reads[page]?.data ?? (index < PER_PAGE ? first.data : undefined))?.zeilen[index % PER_PAGE]
  }

  if (first.data && total === 0)
    return <EmptyState title="Keine Zeilen" text="Mit dieser Auswahl gibt es keine Zeilen." />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, by keyboard too
    <section ref={scroll} className={classes['scroll']} tabIndex={0} aria-label="Vorschau">
      <table className={classes['table']} aria-rowcount={total + 1} aria-label="Zeilen der Liste">
        <thead className={classes['head']}>
          <tr className={classes['row']}>
            {['Zeile', 'Ergebnis', 'Person', 'Änderungen', 'Hinweise'].map((head) => (
              <Text key={head} component="th" scope="col" ta="left" size="sm" fw={600}>
                {head}
              </Text>
            ))}
          </tr>
        </thead>
        <tbody className={classes['body']} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const zeile = rowAt(index)
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtual.measureElement}
                className={`${classes['row']} ${classes['item']}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                {zeile ? (
                  <VorschauRow liste={id} zeile={zeile} />
                ) : (
                  <td>
                    <Skeleton height={20} />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
