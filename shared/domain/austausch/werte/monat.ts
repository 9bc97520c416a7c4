import { asText, type Leser } from './lesen'
import { monthOf } from './monate'

const written = /^(?:monat )?([a-zä]{3,9})\.?[ /-]?'?(\d{4}|\d{2})$/i
const numbers = /^(0?[1-9]|1[0-2]) ?[./-] ?(\d{4}|\d{2})$/
const iso = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/
const day = /^\d{1,2}\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/

/** A month as `JJJJ-MM`: `2026-10`, `Oktober 2026`, `10/26`, or any day of it. */
export const leseMonat: Leser = (cell, melder) => {
  const roh = asText(cell)
  const monat = typeof cell === 'object' ? cell.tag.slice(0, 7) : typeof cell === 'string' ? monatIn(cell) : undefined
  if (!monat) melder.melde('monat.unklar', { roh })
  return monat
}

/** The month a whole text names as `JJJJ-MM`; `undefined` where it names none, or more. */
export function monatIn(text: string): string | undefined {
  const [, isoYear, isoMonth] = iso.exec(text) ?? []
  if (isoYear && isoMonth) return `${isoYear}-${isoMonth}`
  const [, month = '', year = ''] = written.exec(text) ?? numbers.exec(text) ?? day.exec(text) ?? []
  const number = /^\d/.test(month) ? Number(month) : monthOf(month)
  if (!year || number < 1 || number > 12) return undefined
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`
}
