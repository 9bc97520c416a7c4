import { type RawBuilder, sql } from 'kysely'

/** The day that a word of a condition means today. */
export type AsTag = (wert: string | undefined) => string | undefined

/** A part of a condition on the record `s`, and whether it can come out unknown. */
export interface Part {
  sql: RawBuilder<unknown>
  sicher?: true
}

/** A day compared with a fixed one; nothing where it is not asked for. */
export function day(value: RawBuilder<unknown>, zeichen: '<=' | '>=', tag: string | undefined, sicher?: true): Part[] {
  return tag === undefined ? [] : [{ sql: sql`${value} ${sql.raw(zeichen)} ${tag}`, ...(sicher && { sicher }) }]
}

/** A code among patterns; `*` at the end stands for any continuation. */
export function codes(muster: readonly string[] | undefined, value: RawBuilder<unknown>, sicher?: true): Part[] {
  if (muster === undefined) return []
  if (muster.length === 0) return [{ sql: sql`false`, sicher: true }]
  const genau = muster.filter((eines) => !eines.endsWith('*'))
  const teile = [
    ...(genau.length > 0 ? [sql`${value} in (${sql.join(genau)})`] : []),
    ...muster.filter((eines) => eines.endsWith('*')).map((eines) => beginsWith(value, eines.slice(0, -1)))
  ]
  return [{ sql: sql`(${sql.join(teile, sql` or `)})`, ...(sicher && { sicher }) }]
}

const beginsWith = (value: RawBuilder<unknown>, anfang: string) =>
  anfang === '' ? sql`${value} <> ''` : sql`substr(${value}, 1, ${sql.lit(anfang.length)}) = ${anfang}`
