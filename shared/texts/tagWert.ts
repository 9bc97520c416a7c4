import type { Tag } from '../domain/zeitraum'
import { readTag } from './eingabe'
import { formatTag } from './format'

/**
 * Reads a day of a question: `heute`, `heute + 30 Tage`, `heute-6M` stay relative, `22.11.2026` is that day; `undefined`
 * where it is neither.
 */
export function readTagWert(text: string, heute: Tag): string | undefined {
  const eingabe = text.trim().toLowerCase()
  if (eingabe === 'heute') return 'heute'
  const [, vorzeichen, zahl, einheit = ''] = /^heute\s*([+\-−])\s*(\d{1,5})\s*(m|monate?|t|tage?)?$/.exec(eingabe) ?? []
  if (zahl) return `heute${vorzeichen === '+' ? '+' : '-'}${Number(zahl)}${einheit.startsWith('m') ? 'M' : ''}`
  return readTag(eingabe, heute)
}

/** `heute+90` as `heute + 90 Tage`, a day as `TT.MM.JJJJ`. */
export function formatTagWert(wert: string): string {
  const relativ = /^heute(?:([+-])(\d+)(M?))?$/.exec(wert)
  if (!relativ) return formatTag(wert)
  const [, vorzeichen, zahl, monate] = relativ
  if (!zahl) return 'heute'
  const [eins, mehrere] = monate ? ['Monat', 'Monate'] : ['Tag', 'Tage']
  return `heute ${vorzeichen === '-' ? '−' : '+'} ${zahl} ${zahl === '1' ? eins : mehrere}`
}
