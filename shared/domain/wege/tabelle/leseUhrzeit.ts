import { tidyText } from '../../austausch/text'
import type { Cell } from '../../austausch/workbook'
import { uhrzeitOf } from '../../kombination/minute'
import type { Uhrzeit } from '../../zeitraum'
import { sagtNichts } from './leseMinuten'

const TAG_MINUTEN = 24 * 60

/**
 * A time of day as a cell tells it (`19:40`, `19.40 Uhr`, `19 Uhr`, a time of Excel); `null` where it tells nothing,
 * `undefined` where nobody can be sure (`19,4` may be 19:40 or 19:24).
 */
export function leseUhrzeit(cell: Cell): Uhrzeit | null | undefined {
  if (cell === null) return null
  if (typeof cell === 'number') return fromNumber(cell)
  return typeof cell === 'string' ? fromText(tidyText(cell).toLowerCase()) : undefined
}

/** 0 is no time: an empty cell that somebody formatted as one. */
function fromNumber(zahl: number): Uhrzeit | undefined {
  if (zahl > 0 && zahl < 1) {
    const minute = Math.round(zahl * TAG_MINUTEN)
    return Math.abs(zahl * TAG_MINUTEN - minute) < 0.02 && minute < TAG_MINUTEN ? uhrzeitOf(minute) : undefined
  }
  if (!Number.isInteger(zahl)) return undefined
  return zahl < 100 ? timeOf(zahl, 0) : timeOf(Math.floor(zahl / 100), zahl % 100)
}

const genau = /^(?:um |ab |bis )?(\d{1,2})(?:[:.] ?|h ?| ?uhr )(\d{2})(?::00)?(?: ?(?:uhr|h))?$/
const volleStunde = /^(?:um |ab |bis )?(\d{1,2})(?: ?(?:uhr|h))?$/
const ohneZeichen = /^(\d{2})(\d{2})(?: ?uhr)?$/

function fromText(text: string): Uhrzeit | null | undefined {
  if (sagtNichts(text)) return null
  const [, stunde, minute] = genau.exec(text) ?? volleStunde.exec(text) ?? ohneZeichen.exec(text) ?? []
  return stunde === undefined ? undefined : timeOf(Number(stunde), Number(minute ?? 0))
}

const timeOf = (stunde: number, minute: number) =>
  stunde >= 1 && stunde < 24 && minute < 60 ? uhrzeitOf(stunde * 60 + minute) : undefined
