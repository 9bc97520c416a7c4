import type { How } from '../erkannteListe'
import type { AnyField } from '../felder'
import { compactKey, editDistance, wordsOf } from '../text'
import { bekannt } from './bekannt'
import { foreign, unrelated } from './fremd'
import { inContext } from './zusammenhang'

/** A field a heading may mean, and how the heading was understood. */
export interface Kandidat {
  field: AnyField
  how: Extract<How, 'exakt' | 'wort' | 'aehnlich'>
}

/** What a heading (without its upper row) may mean; `undefined` for words no list has used so far. */
export function findKandidat(heading: string): Kandidat | undefined {
  return findWrittenRight(heading) ?? bySpelling(compactKey(heading))
}

/** As `findKandidat`, without misspellings: cheap enough to look for headings with. */
export function findWrittenRight(heading: string): Kandidat | undefined {
  const key = compactKey(heading)
  if (!key) return undefined
  const same = bekannt.get(key) ?? bekannt.get(compactKey(heading.replaceAll(/\([^)]*\)/g, '')))
  if (same) return { field: same, how: 'exakt' }
  return byWords(heading)
}

/** The longest known heading that stands inside this one, the later of two equally long ones; with its context. */
function byWords(heading: string): Kandidat | undefined {
  const words = wordsOf(heading)
  if (words.length < 2 || words.some((word) => foreign.has(word))) return undefined
  const found = new Map<AnyField, number>()
  let best: { field: AnyField; length: number } | undefined
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const key = words.slice(from, to).join('')
      const field = key.length >= 3 ? bekannt.get(key) : undefined
      if (!field) continue
      found.set(field, key.length)
      if (key.length >= (best?.length ?? 0)) best = { field, length: key.length }
    }
  }
  const field = best && inContext(best.field, found, words)
  return field && { field, how: 'wort' }
}

/** Misspelt by at most two letters (one in short words), if only one field comes that near. */
function bySpelling(key: string): Kandidat | undefined {
  if (key.length < 4 || unrelated.has(key)) return undefined
  const limit = key.length <= 5 ? 1 : 2
  let best = limit + 1
  let fields = new Set<AnyField>()
  for (const known of bekannt.keys()) {
    if (known.length < 4) continue
    const distance = editDistance(key, known, limit)
    const field = bekannt.get(known)
    if (distance > limit || distance > best || !field) continue
    if (distance < best) fields = new Set()
    best = distance
    fields.add(field)
  }
  const [field] = fields
  return fields.size === 1 && field ? { field, how: 'aehnlich' } : undefined
}
