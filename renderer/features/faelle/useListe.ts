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

export interface Liste {
  /** The question the shown rows answer: while the next answer is under way, the former one. */
  shown: Abfrage
  kopf: FallListe | undefined
  error: Error | null
  /** The row at a place, `undefined` while it is under way. */
  rowAt: (index: number) => FallZeile | undefined
}

export const abfrageOf = ({ suche, filter, sort }: Pick<Zustand, 'suche' | 'filter' | 'sort'>) => ({
  suche,
  filter,
  sort: [...sort]
})

/** The rows from `first` to `last` and what comes next on both sides. Nothing is asked twice before something is written. */
export function useListe(
  abfrage: Abfrage,
  spalten: readonly Spalte[],
  [first, last]: readonly [number, number]
): Liste {
  const query = (frage: Abfrage, offset: number) => {
    const input = { ...frage, spalten: [...spalten], offset, limit: BLOCK }
    return {
      queryKey: [api.faelle.list.procedure, input],
      queryFn: () => api.faelle.list(input),
      staleTime: Number.POSITIVE_INFINITY
    }
  }
  const head = useQuery({ ...query(abfrage, 0), placeholderData: keepPreviousData })
  const answered = useRef(abfrage)
  if (head.data && !head.isPlaceholderData) answered.current = abfrage
  const shown = answered.current

  const total = head.data?.total ?? 0
  const von = Math.max(0, Math.floor((first - AHEAD) / BLOCK))
  const bis = Math.min(Math.floor((last + AHEAD) / BLOCK), Math.floor((total - 1) / BLOCK))
  const blocks = Array.from({ length: Math.max(0, bis - von + 1) }, (_, i) => von + i)
  const answers = useQueries({
    queries: blocks.map((block) => query(shown, block * BLOCK)),
    combine: (results) => results.map(({ data }) => data?.rows)
  })

  const rowAt = useMemo(() => {
    const rows = new Map(answers.map((answer, i) => [von + i, answer]))
    return (index: number) => rows.get(Math.floor(index / BLOCK))?.[index % BLOCK]
  }, [answers, von])
  return { shown, kopf: head.data, error: head.error, rowAt }
}
