import { type RefObject, useCallback, useRef, useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import type { Abfrage, Liste, RowAt } from './useListe'

/** Which cases are selected: kept by id, so that sorting and searching on do not change it. */
export interface Auswahl {
  ids: ReadonlySet<string>
  toggle: (index: number) => void
  /** Everything between the last toggled row (`from`, if there is none) and this one. */
  extendTo: (index: number, from: number) => void
  all: () => void
  clear: () => void
  /** Everything, or nothing if anything is selected. Stays the same function. */
  toggleAll: () => void
}

const kept = new Map<string, ReadonlySet<string>>()
const niemand: ReadonlySet<string> = new Set()

/** `rows` are the rows that are there; the table fills it. */
export function useAuswahl(konto: string, { shown, kopf }: Liste, rows: RefObject<RowAt>): Auswahl {
  const [ids, setIds] = useState(() => kept.get(konto) ?? niemand)
  const anker = useRef<{ index: number; vorher: ReadonlySet<string> } | undefined>(undefined)

  const choose = useCallback(
    (next: ReadonlySet<string>) => {
      kept.set(konto, next)
      setIds(next)
    },
    [konto]
  )

  function toggle(index: number) {
    const id = rows.current(index)?.id
    if (!id) return
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    anker.current = { index, vorher: next }
    choose(next)
  }

  function extendTo(index: number, from: number) {
    anker.current ??= { index: from, vorher: ids }
    const { index: anchor, vorher } = anker.current
    void idsBetween(Math.min(anchor, index), Math.max(anchor, index), shown, rows.current).then(
      (range) => choose(new Set([...vorher, ...range])),
      showError
    )
  }

  function all() {
    anker.current = undefined
    void idsBetween(0, (kopf?.total ?? 0) - 1, shown, rows.current).then((alle) => choose(new Set(alle)), showError)
  }
  function clear() {
    anker.current = undefined
    choose(niemand)
  }
  const latest = useRef<() => void>(all)
  latest.current = ids.size > 0 ? clear : all
  const toggleAll = useCallback(() => latest.current(), [])

  return { ids, toggle, extendTo, all, clear, toggleAll }
}

/** The ids of a stretch of the list; asked for where not all of its rows are there. */
async function idsBetween(von: number, bis: number, shown: Abfrage, rowAt: RowAt): Promise<string[]> {
  const limit = bis - von + 1
  if (limit <= 0) return []
  if (limit <= 100) {
    const there = Array.from({ length: limit }, (_, i) => rowAt(von + i)?.id)
    if (there.every((id) => id !== undefined)) return there
  }
  return api.faelle.ids({ ...shown, offset: von, limit })
}
