import type { Sortierung } from '@shared/domain/faelle/tabelle'
import { type Spaltenbreite, standardSpalten } from '@shared/domain/faelle/tabelle'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { useCallback, useState } from 'react'

/** Where somebody is in the list of cases. */
export interface Zustand {
  suche: string
  filter: Filter | null
  sort: readonly Sortierung[]
  spalten: readonly Spaltenbreite[]
  /** The saved view that was last chosen. */
  ansicht: string | undefined
  /** The cell the keyboard is at: its row in the list, its column. */
  zeile: number
  spalte: number
  /** Pixels. */
  scrollTop: number
}

const anfang: Zustand = {
  suche: '',
  filter: null,
  sort: [],
  spalten: standardSpalten,
  ansicht: undefined,
  zeile: 0,
  spalte: 0,
  scrollTop: 0
}

/**
 * The state of the list, kept per person while the program runs: who comes back from a Fallakte is where they were.
 * In memory only, as a search holds names.
 */
const kept = new Map<string, Zustand>()

export function useZustand(konto: string) {
  const [zustand, setZustand] = useState(() => kept.get(konto) ?? anfang)
  const change = useCallback(
    (teil: Partial<Zustand>) =>
      setZustand((vorher) => {
        const neu = { ...vorher, scrollTop: kept.get(konto)?.scrollTop ?? 0, ...teil }
        kept.set(konto, neu)
        return neu
      }),
    [konto]
  )
  /** The scroll position changes with every frame: it is kept without drawing anew. */
  const keepScroll = useCallback(
    (scrollTop: number) => kept.set(konto, { ...(kept.get(konto) ?? anfang), scrollTop }),
    [konto]
  )
  return { zustand, change, keepScroll }
}
