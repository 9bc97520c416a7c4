import type { Tag } from '../../zeitraum'
import type { Lesekontext, Leser, Melder } from './lesen'
import { monthOf } from './monate'
import { serialToTag } from './serial'

/** What a column of days means: it decides two-digit years, missing years and which end of a period counts. */
export type DatumArt = 'geburt' | 'vergangen' | 'beginn' | 'ende'

/** Days of every kind people write: German order, serial numbers, words for months, periods. Never month first. */
export function leseDatum(art: DatumArt): Leser {
  return (cell, melder, kontext) => {
    if (typeof cell === 'object') return plausible(cell.tag, undefined, art, melder, kontext)
    if (typeof cell === 'number') return fromNumber(cell, art, melder, kontext)
    if (typeof cell === 'boolean') {
      melder.melde('datum.kein', { roh: cell ? 'ja' : 'nein' })
      return undefined
    }
    return fromText(cell, art, melder, kontext)
  }
}

function fromNumber(value: number, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const roh = String(value)
  if (Number.isInteger(value)) {
    if (value >= 1900 && value <= 2100) return nurJahr(value, roh, art, melder)
    if (value >= 1_000_000) return fromDigits(roh.padStart(8, '0'), art, melder, kontext)
  }
  const tag = value > 2100 && value < 110_000 ? serialToTag(value, kontext.date1904) : undefined
  if (tag) return plausible(tag, roh, art, melder, kontext)
  melder.melde('datum.kein', { roh })
  return undefined
}

/** `19861028` and `28101986`, typed without separators. */
function fromDigits(roh: string, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const part = (from: number, to: number) => Number(roh.slice(from, to))
  const tag = validDay(part(0, 4), part(4, 6), part(6, 8)) ?? validDay(part(4, 8), part(2, 4), part(0, 2))
  if (tag) return plausible(tag, roh, art, melder, kontext)
  melder.melde('datum.ungueltig', { roh })
  return undefined
}

const time = /[ T,]+\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: ?uhr)?z?$/i
const leading =
  /^(?:(?:ab|seit|am|vom|bis|zum|der|den|ca\.?|etwa|gepl\.?|geplant|voraussichtl\.?|vsl\.?|(?:mo|di|mi|do|fr|sa|so)[a-z]*[.,]?)(?: |(?=\d)))+/i
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const german = /^(\d{1,2})(?:\. ?|\/|-| )(\d{1,2})(?:\. ?|\/|-| )'?(\d{4}|\d{2})\.?$/
const withoutYear = /^(\d{1,2})\. ?(\d{1,2})\.?$/
const withMonthWord = /^(\d{1,2})\.? ?([a-zä]{3,9})\.? ?'?(\d{4}|\d{2})$/i
const dayMonthWord = /^(\d{1,2})\. ?([a-zä]{3,9})\.?$/i
const monthWord = /^([a-zä]{3,9})\.?[ /-]?'?(\d{4}|\d{2})$/i
const monthNumber = /^(0?[1-9]|1[0-2])[./](\d{4})$/
const onlyYear = /^(?:(?:00|xx|\?\?|--)[. ]+(?:00|xx|\?\?|--)[. ]+)?((?:19|20)\d{2})$/i
const shortYear = /^(?:00|xx|\?\?|--)[. ]+(?:00|xx|\?\?|--)[. ]+(\d{2})$/i
const period = /^(.*\d.*?)(?: ?[-–—] ?| bis )(.*\d.*)$/
const week = /^(?:kw|kalenderwoche)\.? ?\d|^\d{1,2}\. ?(?:kw|kalenderwoche|woche)\b/i
const about =
  /^(?:(?:anfang|mitte|ende|frühestens|spätestens|vor|nach) ?\S|frühjahr|frühling|sommer|herbst|winter|q[1-4]\b|[1-4]\. ?quartal|quartal [1-4])/i

function fromText(roh: string, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const text = roh.replace(time, '').replace(leading, '')
  const day = fullDay(text, art, kontext) ?? beside(text, roh, art, melder, kontext)
  if (day) return plausible(day, roh, art, melder, kontext)
  const year = onlyYear.exec(text)?.[1] ?? fullYear(shortYear.exec(text)?.[1], art, kontext)
  if (year) return nurJahr(Number(year), roh, art, melder)
  if (/^\d{8}$/.test(text)) return fromDigits(text, art, melder, kontext)
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text), art, melder, kontext)
  if (art !== 'geburt') {
    const loose = looseDay(text, roh, art, melder, kontext) ?? fromPeriod(text, roh, art, melder, kontext)
    if (loose) return loose
  }
  melder.melde(refusal(text), { roh })
  if (art === 'geburt') keepYear(roh, melder, kontext)
  return undefined
}

/** Of a birth nobody knows the day of, the year is more than nothing. */
function keepYear(roh: string, melder: Melder, { today }: Lesekontext): void {
  const [year, ...more] = roh.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []
  if (year && more.length === 0 && year <= today.slice(0, 4)) melder.setze('geburtsjahr', Number(year))
}

const annotated =
  /^(?:geb(?:\.|oren)?(?: am)? )?(\d{1,2}\. ?(?:\d{1,2}\.|[a-zä]{3,9}\.?) ?\d{2,4}|\d{4}-\d{2}-\d{2})\.?(?!\d)((?: ?[-–(*?+,;!]|\s+[\p{L}(*?]).*)?$/iu

/** `02.03.2026 (verschoben)`, `geb. 28.10.1986 in Kabul`: a whole day, and words beside it that are told. */
function beside(text: string, roh: string, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const [, day = '', more = ''] = annotated.exec(text) ?? []
  if (!day || /\d[./]\d|\d{4}/.test(more)) return undefined
  const tag = fullDay(day, art, kontext)
  if (tag && more.trim() !== '') melder.melde('datum.zusatz', { roh })
  return tag
}

function refusal(text: string): 'datum.ungueltig' | 'datum.kalenderwoche' | 'datum.ungefaehr' | 'datum.kein' {
  if (german.test(text) || iso.test(text) || withMonthWord.test(text)) return 'datum.ungueltig'
  if (week.test(text)) return 'datum.kalenderwoche'
  if (about.test(text)) return 'datum.ungefaehr'
  if (monthOf(text) > 0) return 'datum.ungefaehr'
  return 'datum.kein'
}

/** A day with its year; `undefined` also for days that do not exist. */
function fullDay(text: string, art: DatumArt, kontext: Lesekontext): Tag | undefined {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? []
  if (isoYear) return validDay(Number(isoYear), Number(isoMonth), Number(isoDay))
  const [, day, month, year] = german.exec(text) ?? []
  if (year) return withYear(year, Number(month), Number(day), art, kontext)
  const [, wordDay, word = '', wordYear] = withMonthWord.exec(text) ?? []
  return wordYear ? withYear(wordYear, monthOf(word), Number(wordDay), art, kontext) : undefined
}

/** Days without a year and months without a day: a value, but one to be looked at. */
function looseDay(text: string, roh: string, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const [, day, month] = withoutYear.exec(text) ?? dayMonthWord.exec(text) ?? []
  if (day && month) {
    const tag = nearestYear(/\d/.test(month) ? Number(month) : monthOf(month), Number(day), art, kontext.today)
    if (tag) melder.melde('datum.jahrErgaenzt', { roh, jahr: Number(tag.slice(0, 4)) })
    return tag
  }
  const [, word, year] = monthWord.exec(text) ?? monthNumber.exec(text) ?? []
  if (!word || !year) return undefined
  const number = /\d/.test(word) ? Number(word) : monthOf(word)
  const first = withYear(year, number, 1, art, kontext)
  if (!first) return undefined
  melder.melde('datum.nurMonat', { roh })
  return art === 'ende' ? lastOfMonth(first) : first
}

/** `01.03.-31.08.26`: the beginning for this field, the end for the planned end; a column of ends takes the end. */
function fromPeriod(text: string, roh: string, art: DatumArt, melder: Melder, kontext: Lesekontext): Tag | undefined {
  const [, from = '', to = ''] = period.exec(text) ?? []
  const bis = fullDay(to.trim(), art, kontext)
  if (!bis) return undefined
  const von = fullDay(from.trim(), art, kontext) ?? startBefore(bis, from.trim())
  if (!von || von > bis) return undefined
  melder.melde('datum.zeitraum', { roh })
  if (art === 'ende') return bis
  if (art === 'beginn') melder.setze('austritt_plan', bis)
  return von
}

function startBefore(bis: Tag, from: string): Tag | undefined {
  const [, day, month] = withoutYear.exec(from) ?? []
  const year = Number(bis.slice(0, 4))
  const tag = validDay(year, Number(month), Number(day))
  return tag && tag > bis ? validDay(year - 1, Number(month), Number(day)) : tag
}

function fullYear(year: string | undefined, art: DatumArt, kontext: Lesekontext): string | undefined {
  return year && withYear(year, 1, 1, art, kontext)?.slice(0, 4)
}

function nurJahr(jahr: number, roh: string, art: DatumArt, melder: Melder): undefined {
  melder.melde('datum.nurJahr', { roh, jahr })
  if (art === 'geburt') melder.setze('geburtsjahr', jahr)
}

function plausible(
  tag: Tag,
  roh: string | undefined,
  art: DatumArt,
  melder: Melder,
  { today }: Lesekontext
): Tag | undefined {
  const year = Number(tag.slice(0, 4))
  const thisYear = Number(today.slice(0, 4))
  const fits = art === 'geburt' ? tag <= today && year >= thisYear - 115 : year >= 1950 && year <= thisYear + 60
  if (fits) return tag
  melder.melde('datum.unwahrscheinlich', { roh: roh ?? asGerman(tag) })
  return undefined
}

function withYear(year: string, month: number, day: number, art: DatumArt, { today }: Lesekontext): Tag | undefined {
  if (year.length === 4) return validDay(Number(year), month, day)
  if (art === 'geburt') {
    const tag = validDay(2000 + Number(year), month, day)
    return tag && tag <= today ? tag : validDay(1900 + Number(year), month, day)
  }
  return validDay(Number(year) + (Number(year) < 80 ? 2000 : 1900), month, day)
}

/** For what has happened the last such day, for plans the nearest one. */
function nearestYear(month: number, day: number, art: DatumArt, today: Tag): Tag | undefined {
  const thisYear = Number(today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => validDay(year, month, day) ?? [])
  if (art === 'vergangen') return days.findLast((tag) => tag <= today)
  const distance = (tag: Tag) => Math.abs(Date.parse(tag) - Date.parse(today))
  return days.toSorted((a, b) => distance(a) - distance(b))[0]
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (number: number) => String(number).padStart(2, '0')
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function validDay(year: number, month: number, day: number): Tag | undefined {
  const length = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)
  if (!(year >= 1000 && day >= 1 && day <= length)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

function lastOfMonth(tag: Tag): Tag {
  const year = Number(tag.slice(0, 4))
  const month = Number(tag.slice(5, 7))
  return validDay(year, month, month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 30)) ?? tag
}

const asGerman = (tag: Tag) => tag.split('-').reverse().join('.')
