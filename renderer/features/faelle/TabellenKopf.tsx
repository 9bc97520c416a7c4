// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { Popover } from '@mantine/core'
import type { Sortierung, Spalte } from '@shared/domain/faelle/tabelle'
import { spaltenLabel } from '@shared/texts/faelle'
import {
  IconArrowDown,
  IconArrowUp,
  IconDotsVertical,
  IconFilterFilled,
  IconSquare,
  IconSquareCheckFilled,
  IconSquareMinusFilled
} from '@tabler/icons-react'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { partsOf, spalteOf } from './filterteile'
import { Spaltenmenue } from './Spaltenmenue'
import { sortBy } from './sortBy'
import classes from './tabelle.module.css'
import type { Zustand } from './zustand'

interface Props {
  spalten: Zustand['spalten']
  sort: Zustand['sort']
  filter: Zustand['filter']
  change: (teil: Partial<Zustand>) => void
  breite: number
  /** How much of the list is selected. */
  gewaehlt: 'nichts' | 'einiges' | 'alles'
  onToggleAll: () => void
}

export const KOPFHOEHE = 36

/** The heads of the columns: Enter sorts (Shift: also by this one), the arrow down opens menu and filter of the column. */
export const TabellenKopf = memo(function TabellenKopf(props: Props) {
  const { spalten, sort, filter, change, breite, gewaehlt, onToggleAll } = props
  const row = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const [opened, setOpened] = useState<Spalte>()
  const filtered = new Set(partsOf(filter).map(spalteOf))

  const sortings = (spalte: Spalte, also: boolean) => change({ sort: sortBy(sort, spalte, also), zeile: 0 })
  const resize = (spalte: Spalte, width: number) => {
    const neu = Math.round(Math.max(60, Math.min(800, width)))
    change({ spalten: spalten.map((eine) => (eine.spalte === spalte ? { spalte, breite: neu } : eine)) })
  }

  const headAt = (index: number) => row.current?.querySelectorAll<HTMLElement>('[data-kopf]')[index]
  function close(index: number) {
    setOpened(undefined)
    headAt(Math.min(index, spalten.length - 1))?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, index: number, spalte: Spalte) {
    const { key, altKey, shiftKey } = event
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    if (altKey && step !== 0) resize(spalte, (spalten[index]?.breite ?? 0) + 20 * step)
    else if (step !== 0) {
      const next = Math.max(0, Math.min(spalten.length - 1, index + step))
      setCurrent(next)
      headAt(next)?.focus()
    } else if (key === 'ArrowDown') setOpened(spalte)
    else if (key === 'Enter' || key === ' ') sortings(spalte, shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <div role="rowgroup" className={classes['kopf']} style={{ width: breite }}>
      <div ref={row} role="row" aria-rowindex={1} style={{ display: 'flex', background: 'inherit' }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={`${classes['kopfzelle']} ${classes['fest']} ${classes['haken']}`}
        >
          <AlleKnopf gewaehlt={gewaehlt} onToggleAll={onToggleAll} />
        </div>
        {spalten.map(({ spalte, breite: width }, i) => {
          const stelle = sort.findIndex((eine) => eine.spalte === spalte)
          const sorted = sort[stelle]
          const label = spaltenLabel(spalte)
          return (
            <div
              key={spalte}
              role="columnheader"
              aria-colindex={i + 2}
              aria-sort={sorted ? (sorted.absteigend ? 'descending' : 'ascending') : 'none'}
              className={`${classes['kopfzelle']} ${i === 0 ? `${classes['fest']} ${classes['erste']}` : ''}`}
              style={{ width }}
            >
              <button
                type="button"
                data-kopf
                className={classes['kopfknopf']}
                tabIndex={Math.min(current, spalten.length - 1) === i ? 0 : -1}
                title={`${label}\nKlick oder Eingabetaste: sortieren, mit Umschalt zusätzlich\nPfeil nach unten: Filter und Menü\nAlt und Pfeil: Breite`}
                onFocus={() => setCurrent(i)}
                onClick={({ shiftKey }) => sortings(spalte, shiftKey)}
                onKeyDown={(event) => onKeyDown(event, i, spalte)}
              >
                <span className={classes['kopftext']}>{label}</span>
                <Richtung sorted={sorted} stelle={sort.length > 1 ? stelle + 1 : undefined} />
                {filtered.has(spalte) && <IconFilterFilled size={13} role="img" aria-label="gefiltert" />}
              </button>
              <button
                type="button"
                tabIndex={-1}
                className={classes['oeffner']}
                aria-label={`${label}: Filter und Menü`}
                onClick={() => setOpened(opened === spalte ? undefined : spalte)}
              >
                <IconDotsVertical size={14} aria-hidden />
              </button>
              {opened === spalte && (
                <Popover
                  opened
                  onChange={(open) => !open && close(i)}
                  position="bottom-start"
                  trapFocus
                  withRoles={false}
                  shadow="md"
                  transitionProps={{ duration: 0 }}
                >
                  <Popover.Target>
                    <span className={classes['anker']} />
                  </Popover.Target>
                  <Popover.Dropdown role="dialog" aria-label={`${label}: Filter und Menü`}>
                    <Spaltenmenue
                      spalte={spalte}
                      spalten={spalten}
                      filter={filter}
                      change={change}
                      onClose={() => close(i)}
                    />
                  </Popover.Dropdown>
                </Popover>
              )}
              <Griff onResize={(by) => resize(spalte, width + by)} />
            </div>
          )
        })}
      </div>
    </div>
  )
})

function AlleKnopf({ gewaehlt, onToggleAll }: Pick<Props, 'gewaehlt' | 'onToggleAll'>) {
  const Haken = { nichts: IconSquare, einiges: IconSquareMinusFilled, alles: IconSquareCheckFilled }[gewaehlt]
  const label = gewaehlt === 'nichts' ? 'Alle auswählen' : 'Auswahl aufheben'
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['oeffner']}
      aria-label={label}
      title={`${label} (${gewaehlt === 'nichts' ? 'Strg+A' : 'Esc'})`}
      onClick={onToggleAll}
    >
      <Haken size={18} stroke={1.5} aria-hidden />
    </button>
  )
}

function Richtung({ sorted, stelle }: { sorted: Sortierung | undefined; stelle: number | undefined }) {
  if (!sorted) return null
  const Pfeil = sorted.absteigend ? IconArrowDown : IconArrowUp
  return (
    <>
      <Pfeil size={14} aria-hidden />
      {stelle && <small aria-hidden>{stelle}</small>}
    </>
  )
}

/** The edge between two heads; by keyboard the head itself is made wider. */
function Griff({ onResize }: { onResize: (by: number) => void }) {
  const [from, setFrom] = useState<number>()
  return (
    <div
      aria-hidden
      className={classes['griff']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(event.clientX)
      }}
      onPointerMove={({ clientX }) => {
        if (from === undefined || Math.abs(clientX - from) < 4) return
        onResize(clientX - from)
        setFrom(clientX)
      }}
      onPointerUp={() => setFrom(undefined)}
    />
  )
}
