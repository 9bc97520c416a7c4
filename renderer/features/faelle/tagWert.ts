import type { Tag } from '@shared/domain/zeitraum'
import { readTag } from '@shared/texts/eingabe'

/**
 * Reads a day of a filter: `heute`, `heute + 30 Tage`, `heute-6M` stay relative, `22.11.2026` is that day; `undefined`
 * where it is neither.
 */
export function readTagWert(text: string, heute: Tag): string | undefined {
  const eingabe = text.trim().toLowerCase()
  if (eingabe === 'heute') return 'heute'
  const [, vorzeichen, zahl, einheit = ''] = /^heute\s*([+\-−])\s*(\d{1,4})\s*(m|monate?|t|tage?)?$/.exec(eingabe) ?? []
  if (zahl) return `heute${vorzeichen === '+' ? '+' : '-'}${Number(zahl)}${einheit.startsWith('m') ? 'M' : ''}`
  return readTag(eingabe, heute)
}

/** Today by the clock of this machine, for reading what is typed; what counts is the engine's day. */
export function heuteHier(): Tag {
  const jetzt = new Date()
  return new Date(jetzt.getTime() - jetzt.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
