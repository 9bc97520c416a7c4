import { asText, type Leser } from './lesen'

/** `1.234,56 €` as 1234.56. A point before exactly three digits parts thousands, any other one decimals. */
export const leseBetrag: Leser = (cell, melder) => {
  if (typeof cell === 'number') return cell
  const roh = asText(cell)
  const value =
    typeof cell === 'string' ? germanNumber(roh.replaceAll(/\s|€|eur(?:o)?\b/gi, '').replace(/,-+$/, '')) : undefined
  if (value === undefined) melder.melde('betrag.unklar', { roh })
  return value
}

/** `2 Tage`, `325 UE`, `2,5`, `17/33`: the number that leads. */
export const leseZahl: Leser = (cell, melder) => {
  if (typeof cell === 'number') return cell
  const roh = asText(cell)
  const half = /^(\d*)\s*(?:½|[.,]5|(?<=^|\s)1\/2)(?:\s*\p{L}.*)?$/u.exec(roh)
  if (half) return Number(half[1] || 0) + 0.5
  const [, digits] =
    (typeof cell === 'string' &&
      /^((?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?)(?:\s*(?:\/\s*\d+|\p{L}.*|\(.*\)|%))?$/u.exec(roh)) ||
    []
  const value = digits && germanNumber(digits)
  if (value === undefined || value === '') melder.melde('zahl.unklar', { roh })
  return value === '' ? undefined : value
}

/** A year of birth, as a number or as text. */
export const leseJahr: Leser = (cell, melder, { today }) => {
  const roh = asText(cell)
  const [year] = /^(?:19|20)\d{2}$/.exec(roh) ?? []
  if (year && year <= today.slice(0, 4)) return Number(year)
  melder.melde('zahl.unklar', { roh })
  return undefined
}

function germanNumber(text: string): number | undefined {
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(text)) return undefined
  const decimal = /,\d+$/.test(text) || /^[+-]?\d+\.(?!\d{3}$)\d+$/.test(text)
  const parts = text.split(/[.,]/)
  const fraction = decimal ? (parts.pop() ?? '') : ''
  if (parts.slice(1).some((part) => part.length !== 3)) return undefined
  return Number(`${parts.join('')}.${fraction || '0'}`)
}
