import type { Sortierung, Spalte } from '@shared/domain/faelle/tabelle'

const MAX = 4

/** A click on a head: up, down, not at all. With `also`, the other columns go on counting before this one. */
export function sortBy(sort: readonly Sortierung[], spalte: Spalte, also: boolean): Sortierung[] {
  const stelle = sort.findIndex((eine) => eine.spalte === spalte)
  const before = sort[stelle]
  const next = before ? (before.absteigend ? undefined : { spalte, absteigend: true }) : { spalte, absteigend: false }
  if (!also) return next ? [next] : []
  if (!before) return next ? [...sort, next].slice(-MAX) : [...sort]
  return sort.flatMap((eine, i) => (i !== stelle ? [eine] : next ? [next] : []))
}
