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
  return findWrittenRight(heading) ?? (share.test(heading) ? undefined : bySpelling(compactKey(heading)))
}

/** As `findKandidat`, without misspellings: cheap enough to look for headings with. */
export function findWrittenRight(text: string): Kandidat | undefined {
  const heading = text.replace(dated, '').trim() || text
  const key = compactKey(heading)
  if (!key) return undefined
  const same = bekannt.get(key) ?? withoutBrackets(heading)
  if (same) return { field: same, how: 'exakt' }
  return byWords(heading)
}

/** "Status am 31.10.": a day in a heading is the list's, not the column's. */
const dated = /\s*\b(?:am|vom|per|zum|bis|seit|im)?\s*\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/i

/** What stands in brackets explains, unless it means something else: "Fehltage (unent.)". */
function withoutBrackets(heading: string): AnyField | undefined {
  const field = bekannt.get(compactKey(heading.replaceAll(/\([^)]*\)/g, '')))
  const [, inner = ''] = /\(([^)]*)\)/.exec(heading) ?? []
  const other = bekannt.get(compactKey(inner))
  return other === undefined || other === field ? field : undefined
}

/** Words of headings that alone say too little to carry others along. */
const weak = new Set(['tage', 'ist', 'soll', 'frei', 'zeit', 'online', 'kategorie'])
/** A share of something is not the thing. */
const share = /%|prozent|quote|anteil/i

/** The longest known heading that stands inside this one, the later of two equally long ones; with its context. */
function byWords(heading: string): Kandidat | undefined {
  const words = wordsOf(heading)
  if (words.length < 2 || share.test(heading) || words.some((word) => foreign.has(word))) return undefined
  const found = new Map<AnyField, number>()
  let best: { field: AnyField; length: number } | undefined
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const key = words.slice(from, to).join('')
      const field = key.length >= 3 && !weak.has(key) ? bekannt.get(key) : undefined
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
