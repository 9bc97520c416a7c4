import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import type { Ausgang } from '@shared/domain/austausch/plan'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'

export interface Vorschaufilter {
  ausgaenge?: Ausgang[]
  /** In a list that came back: rows with a cell that stands so. */
  rueckstaende?: Rueckstand[]
  nurProbleme: boolean
}

/** Selected rows of the preview, by their number in the file: filtering on does not change them. */
export interface Zeilenauswahl {
  rows: ReadonlySet<number>
  toggle: (row: number) => void
  /** Everything between the last toggled row (`from`, if there is none) and this one. */
  extendTo: (row: number, from?: number) => void
  /** Everything that passes the filter. */
  all: () => void
  clear: () => void
}

const keine: ReadonlySet<number> = new Set()

export function useZeilenauswahl(id: string, filter: Vorschaufilter): Zeilenauswahl {
  const [rows, setRows] = useState(keine)
  const anker = useRef<number>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with nothing selected
  useEffect(() => setRows(keine), [id])

  const withNumbers = (use: (numbers: readonly number[]) => void) =>
    void api.austausch.rowNumbers({ id, ...filter }).then(use, showError)

  return {
    rows,
    toggle(row) {
      anker.current = row
      const next = new Set(rows)
      if (!next.delete(row)) next.add(row)
      setRows(next)
    },
    extendTo(row, from = row) {
      anker.current ??= from
      const start = anker.current
      withNumbers((numbers) => {
        const [a, b] = [numbers.indexOf(start), numbers.indexOf(row)].toSorted((x, y) => x - y) as [number, number]
        setRows((before) => new Set([...before, ...numbers.slice(Math.max(0, a), b + 1)]))
      })
    },
    all: () => withNumbers((numbers) => setRows(new Set(numbers))),
    clear() {
      anker.current = undefined
      setRows(keine)
    }
  }
}
