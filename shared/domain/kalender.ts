import type { Tag } from './zeitraum'

const DAY = 86_400_000

/** The day so many days later (negative: earlier). */
export function addDays(tag: Tag, tage: number): Tag {
  return isoDay(Date.parse(tag) + tage * DAY)
}

/** The same day of the month so many months later; where it does not exist, the last day of that month (§ 188 Abs. 3 BGB). */
export function addMonths(tag: Tag, monate: number): Tag {
  const [jahr, monat, tagImMonat] = partsOf(tag)
  const erster = Date.UTC(jahr, monat - 1 + monate, 1)
  const letzter = new Date(Date.UTC(jahr, monat + monate, 0)).getUTCDate()
  return isoDay(erster + (Math.min(tagImMonat, letzter) - 1) * DAY)
}

/** Whole days from one day to another; negative when `bis` lies before `von`. */
export function daysBetween(von: Tag, bis: Tag): number {
  return Math.round((Date.parse(bis) - Date.parse(von)) / DAY)
}

/** Completed years of life on a day; on the birthday the new age counts (§§ 187 Abs. 2, 188 Abs. 2 BGB). Born on 29.02.: from 01.03. */
export function alterOn(stichtag: Tag, geburtsdatum: Tag): number {
  const [jahr, monat, tagImMonat] = partsOf(geburtsdatum)
  const [j, m, t] = partsOf(stichtag)
  return j - jahr - (m < monat || (m === monat && t < tagImMonat) ? 1 : 0)
}

/** Completed months from one day to another, counted as `addMonths` counts; negative when `bis` lies before `von`. */
export function monthsBetween(von: Tag, bis: Tag): number {
  const [vonJahr, vonMonat] = partsOf(von)
  const [bisJahr, bisMonat] = partsOf(bis)
  const monate = (bisJahr - vonJahr) * 12 + bisMonat - vonMonat
  return addMonths(von, monate) > bis ? monate - 1 : monate
}

/** The birthday on which someone completes so many years. Born on 29.02.: 01.03. where there is no such day. */
export function geburtstagOf(geburtsdatum: Tag, jahre: number): Tag {
  const [jahr, monat, tagImMonat] = partsOf(geburtsdatum)
  return isoDay(Date.UTC(jahr + jahre, monat - 1, tagImMonat))
}

/** 1 = Monday … 7 = Sunday. */
export function wochentagOf(tag: Tag): number {
  return ((new Date(Date.parse(tag)).getUTCDay() + 6) % 7) + 1
}

function partsOf(tag: Tag): [number, number, number] {
  return [Number(tag.slice(0, 4)), Number(tag.slice(5, 7)), Number(tag.slice(8, 10))]
}

/** Days already written out: the dates of a whole county fall on a few thousand, and writing one takes a microsecond. */
const bekannt = new Map<number, Tag>()

function isoDay(zeit: number): Tag {
  const tag = bekannt.get(zeit) ?? new Date(zeit).toISOString().slice(0, 10)
  bekannt.set(zeit, tag)
  return tag
}
