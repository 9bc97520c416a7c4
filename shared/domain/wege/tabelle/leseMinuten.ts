import { tidyText } from '../../austausch/text'
import type { Cell } from '../../austausch/workbook'

const TAG_MINUTEN = 24 * 60
/** Below this part of a day, under a heading that says hours, a number is a time as Excel keeps it. */
const STUNDEN_AB = 0.2

/**
 * Whole minutes as a cell tells them (`65`, `65 min`, `1:05`, `1 h 5`); `null` where it tells nothing, `undefined` where
 * nobody can be sure. `inStunden`: the heading says that numbers are hours.
 */
export function leseMinuten(cell: Cell, inStunden = false): number | null | undefined {
  if (cell === null) return null
  if (typeof cell === 'number') return fromNumber(cell, inStunden)
  return typeof cell === 'string' ? fromText(tidyText(cell).toLowerCase(), inStunden) : undefined
}

/** A cell in which somebody said that there is nothing to say. */
export const sagtNichts = (text: string) => /^(?:[-–—./?]*|x|k\. ?a\.?|n\. ?n\.?)$/i.test(text)

/** A time of day is kept as the part of a day: 1:05 as 0.0451. */
function fromNumber(zahl: number, inStunden: boolean): number | undefined {
  if (inStunden && zahl >= STUNDEN_AB) return whole(zahl * 60)
  return zahl > 0 && zahl < 1 ? whole(zahl * TAG_MINUTEN) : whole(zahl)
}

function whole(minuten: number): number | undefined {
  const ganze = Math.round(minuten)
  return ganze >= 0 && Math.abs(minuten - ganze) < 0.02 ? ganze : undefined
}

const nurZahl = /^(\d{1,4})(?:[.,]0+)?$/
const mitMinuten = /^(\d{1,4}) ?(?:min(?:uten?)?\.?|['′])$/
const alsUhr = /^(\d{1,2}):([0-5]\d)(?::00)? ?(?:h|std\.?|stunden?)?$/
const alsStunden = /^(\d{1,2}) ?(?:h|std\.?|stunden?)(?:,? ?(?:und )?([0-5]?\d)(?: ?(?:m|min(?:uten?)?)\.?)?)?$/
/** Other fractions of an hour are no whole quarters, and `1,05 h` may well mean 1:05. */
const alsBruch = /^(\d{1,2})[.,](5|25|50|75) ?(?:h|std\.?|stunden?)$/

function fromText(text: string, inStunden: boolean): number | null | undefined {
  if (sagtNichts(text)) return null
  const [, zahl] = nurZahl.exec(text) ?? []
  if (zahl !== undefined) return Number(zahl) * (inStunden ? 60 : 1)
  const [, minuten] = mitMinuten.exec(text) ?? []
  if (minuten !== undefined) return Number(minuten)
  const [, stunden, rest] = alsUhr.exec(text) ?? alsStunden.exec(text) ?? []
  if (stunden !== undefined) return Number(stunden) * 60 + Number(rest ?? 0)
  const [, ganze, bruch] = alsBruch.exec(inStunden && /[.,]/.test(text) ? `${text} h` : text) ?? []
  return ganze === undefined ? undefined : Number(`${ganze}.${bruch}`) * 60
}
