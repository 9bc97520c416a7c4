// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { ActionIcon, Popover } from '@mantine/core'
import type { Sortierung, Spalte } from '@shared/domain/faelle/tabelle'
import { spaltenLabel } from '@shared/texts/faelle'
import type { CodeLabel } from '@shared/texts/format'
import {
  IconArrowDown,
  IconArrowUp,
  IconDotsVertical,
  IconFilterFilled,
  IconSquare,
  IconSquareCheckFilled,
  IconSquareMinusFilled
} from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { partsOf, spalteOf } from './filterteile'
import { Spaltenmenue } from './Spaltenmenue'
import { sortBy } from './sortBy'
import classes from './tabelle.module.css'
import type { Auswahl } from './useAuswahl'
import type { Zustand } from './zustand'

interface Props {
  zustand: Zustand
  change: (teil: Partial<Zustand>) => void
  breite: number
  codeLabel: CodeLabel
  auswahl: Auswahl
  total: number
}

export const KOPFHOEHE = 36

/** The heads of the columns: Enter sorts (Shift: also by this one), the arrow down opens menu and filter of the column. */
export function TabellenKopf({ zustand, change, breite, codeLabel, auswahl, total }: Props) {
  const { spalten, sort, filter } = zustand
  const [current, setCurrent] = useState(0)
  const [opened, setOpened] = useState<Spalte>()
  const filtered = new Set(partsOf(filter).map(spalteOf))

  const sortings = (spalte: Spalte, also: boolean) => change({ sort: sortBy(sort, spalte, also), zeile: 0 })
  const resize = (spalte: Spalte, width: number) => {
    const neu = Math.round(Math.max(60, Math.min(800, width)))
    change({ spalten: spalten.map((eine) => (eine.spalte === spalte ? { spalte, breite: neu } : eine)) })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, index: number, spalte: Spalte) {
    const { key, altKey, shiftKey } = event
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    if (altKey && step !== 0) resize(spalte, (spalten[index]?.breite ?? 0) + 20 * step)
    else if (step !== 0) {
      const next = Math.max(0, Math.min(spalten.length - 1, index + step))
      setCurrent(next)
      event.currentTarget.closest('[role=row]')?.querySelectorAll<HTMLElement>('[data-kopf]')[next]?.focus()
    } else if (key === 'ArrowDown') setOpened(spalte)
    else if (key === 'Enter' || key === ' ') sortings(spalte, shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <div role="rowgroup" className={classes['kopf']} style={{ width: breite }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex', background: 'inherit' }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={`${classes['kopfzelle']} ${classes['fest']} ${classes['haken']}`}
        >
          <AlleKnopf auswahl={auswahl} total={total} />
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
              <Popover
                opened={opened === spalte}
                onChange={(open) => setOpened(open ? spalte : undefined)}
                position="bottom-start"
                trapFocus
                returnFocus
                shadow="md"
                withinPortal
              >
                <Popover.Target>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    tabIndex={-1}
                    className={classes['oeffner'] ?? ''}
                    aria-label={`${label}: Filter und Menü`}
                    onClick={() => setOpened(opened === spalte ? undefined : spalte)}
                  >
                    <IconDotsVertical size={14} />
                  </ActionIcon>
                </Popover.Target>
                <Popover.Dropdown aria-label={`${label}: Filter und Menü`} onClick={(event) => event.stopPropagation()}>
                  <Spaltenmenue
                    spalte={spalte}
                    zustand={zustand}
                    codeLabel={codeLabel}
                    change={change}
                    onClose={() => setOpened(undefined)}
                  />
                </Popover.Dropdown>
              </Popover>
              <Griff onResize={(by) => resize(spalte, width + by)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function AlleKnopf({ auswahl, total }: Pick<Props, 'auswahl' | 'total'>) {
  const some = auswahl.ids.size > 0
  const Haken = !some ? IconSquare : auswahl.ids.size >= total ? IconSquareCheckFilled : IconSquareMinusFilled
  const label = some ? 'Auswahl aufheben' : 'Alle auswählen'
  return (
    <ActionIcon
      variant="transparent"
      color="gray"
      tabIndex={-1}
      aria-label={label}
      title={`${label} (${some ? 'Esc' : 'Strg+A'})`}
      onClick={some ? auswahl.clear : auswahl.all}
    >
      <Haken size={18} stroke={1.5} />
    </ActionIcon>
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
