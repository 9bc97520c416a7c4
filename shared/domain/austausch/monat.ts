import { foldedText } from './text'
import { monthOf } from './werte/monate'

const months =
  'jan(?:uar)?|jaen(?:ner)?|feb(?:ruar)?|mae?rz|mrz|maer|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?'
const named = new RegExp(`(?<![a-z])(${months})(?![a-z])\\.?[ /_-]{0,3}'?(20\\d{2}|\\d{2})(?![\\d.])`, 'g')
const numbered = /(?<![\d./-])(0?[1-9]|1[0-2]) ?[/.] ?(20\d{2})(?!\d)/g
const iso = /(?<!\d)(20\d{2})[-_ ](0[1-9]|1[0-2])(?![\d-])/g
/** A cell of a month that an OpenDocument spreadsheet writes out as its first day. */
const firstDay = /monat[: ]+(20\d{2})-(0[1-9]|1[0-2])-\d{2}/g
const span = /(?<!\d)0?1\.(\d{1,2})\.(?:\d{2,4})? ?(?:-|\u2013|bis) ?(?:2[89]|3[01])\.(\d{1,2})\.(20\d{2}|\d{2})(?!\d)/g
/** A month after these words is an end, a beginning, the age of the data or part of a day. */
const other = /(?:(?:stand|bis|ab|seit|gueltig|erstellt|gedruckt|frist)[: ]*(?:zum |ende |anfang |mitte )?|\d\. ?)$/

/** Every month a text names with its year, as `JJJJ-MM`. */
export function monateIn(text: string): string[] {
  const folded = foldedText(text)
  const found = [
    ...matches(folded, named).map(([word = '', year = '']) => monat(year, monthOf(word))),
    ...matches(folded, numbered).map(([month = '', year = '']) => monat(year, Number(month))),
    ...matches(folded, firstDay).map(([year = '', month = '']) => monat(year, Number(month))),
    ...matches(folded, iso).map(([year = '', month = '']) => monat(year, Number(month))),
    ...matches(folded, span).flatMap(([from = '', to = '', year = '']) =>
      Number(from) === Number(to) ? [monat(year, Number(to))] : []
    )
  ]
  return [...new Set(found)]
}

function matches(text: string, pattern: RegExp): string[][] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !other.test(text.slice(0, index)))
    .map(([, ...groups]) => groups)
}

const monat = (year: string, month: number) =>
  `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`

const word = new RegExp(`(?<![a-z])(${months})(?![a-z])`, 'g')

/** The month of a text that names one; a month without a year takes the only year the other texts name. */
export function monatOf(text: string, others: readonly string[] = []): string | null {
  const full = monateIn(text)
  const [only] = full
  if (only) return full.length === 1 ? only : null
  const words = new Set(matches(foldedText(text), word).map(([letters = '']) => monthOf(letters)))
  const years = new Set(others.flatMap((one) => one.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []))
  const [month] = words
  const [year] = years
  return month && year && words.size === 1 && years.size === 1 ? monat(year, month) : null
}

/** Whether the days of a month fall on the weekdays the headings say; `true` where they say none. */
export function fitsWeekdays(monat: string, days: readonly { day: number; weekday: string }[]): boolean {
  return days.every(({ day, weekday }) => {
    const date = new Date(`${monat}-${String(day).padStart(2, '0')}`)
    return weekday === '' || Number.isNaN(date.getTime()) || weekdays[date.getUTCDay()] === weekday
  })
}

const weekdays = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa']
