import type { FallListe, FallZeile } from '@shared/contract/faelle'
import type { Spalte } from '@shared/domain/faelle/tabelle'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { api } from '../../api/client'
import type { Zustand } from './zustand'

/** Rows are fetched in blocks of this size. */
const BLOCK = 100
/** The next block is fetched when the rows in sight come this near to it. */
export const AHEAD = BLOCK / 2

export type Abfrage = ReturnType<typeof abfrageOf>

/** The row at a place of the list, `undefined` while it is under way. */
export type RowAt = (index: number) => FallZeile | undefined

/** What is known of the whole list. */
export interface Liste {
  /** The question the shown rows answer: while the next answer is under way, the former one. */
  shown: Abfrage
  kopf: FallListe | undefined
  error: Error | null
}

export const abfrageOf = ({ suche, filter, sort }: Pick<Zustand, 'suche' | 'filter' | 'sort'>) => ({
  suche,
  filter,
  sort: [...sort]
})

/** A block of the list. Nothing is asked twice before something is written. */
function blockOf(abfrage: Abfrage, spalten: readonly Spalte[], block: number) {
  const input = { ...abfrage, spalten: [...spalten], offset: block * BLOCK, limit: BLOCK }
  return {
    queryKey: [api.faelle.list.procedure, input],
    queryFn: () => api.faelle.list(input),
    staleTime: Number.POSITIVE_INFINITY
  }
}

/** The first block of the list, and with it the counts. */
export function useListe(abfrage: Abfrage, spalten: readonly Spalte[]): Liste {
  const head = useQuery({ ...blockOf(abfrage, spalten, 0), placeholderData: keepPreviousData })
  const answered = useRef(abfrage)
  if (head.data && !head.isPlaceholderData) answered.current = abfrage
  return { shown: answered.current, kopf: head.data, error: head.error }
}

/** The rows from `first` to `last` and what comes next on both sides. */
export function useZeilen(
  { shown, kopf }: Liste,
  spalten: readonly Spalte[],
  [first, last]: readonly [number, number]
): RowAt {
  const von = Math.max(0, Math.floor((first - AHEAD) / BLOCK))
  const bis = Math.min(Math.floor((last + AHEAD) / BLOCK), Math.floor(((kopf?.total ?? 0) - 1) / BLOCK))
  const blocks = Array.from({ length: Math.max(0, bis - von + 1) }, (_, i) => von + i)
  const answers = useQueries({
    queries: blocks.map((block) => blockOf(shown, spalten, block)),
    combine: (results) => results.map(({ data }) => data?.rows)
  })
  return useMemo(() => {
    const rows = new Map(answers.map((answer, i) => [von + i, answer]))
    return (index) => rows.get(Math.floor(index / BLOCK))?.[index % BLOCK]
  }, [answers, von])
}
