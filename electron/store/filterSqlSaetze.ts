import type { BerechtigungBedingung, SatzBedingung, TeilnahmeBedingung } from '@shared/domain/zielgruppen/filter'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { tagWertOn } from '@shared/domain/zielgruppen/tagWert'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { monthsBefore } from './filterSqlSpanne'

/** Whether a case has a record of that kind: NULL when one may be it and none is for certain. */
export function satzSql(bedingung: SatzBedingung, { heute }: FilterKontext): RawBuilder<SqlBool> {
  const tag = (wert: string | undefined) => (wert === undefined ? undefined : tagWertOn(heute, wert))
  return 'teilnahme' in bedingung
    ? someRecord('teilnahme', teilnahmeParts(bedingung.teilnahme, tag))
    : someRecord('berechtigung', berechtigungParts(bedingung.berechtigung, tag))
}

type AsTag = (wert: string | undefined) => string | undefined
/** A part of a condition, and whether it can come out unknown. */
interface Part {
  sql: RawBuilder<unknown>
  sicher?: true
}

function someRecord(tabelle: 'teilnahme' | 'berechtigung', parts: readonly Part[]): RawBuilder<SqlBool> {
  const all =
    parts.length === 0
      ? sql`true`
      : sql.join(
          parts.map((part) => part.sql),
          sql` and `
        )
  const exists = (condition: RawBuilder<unknown>) =>
    sql`exists (select 1 from ${sql.table(tabelle)} as s where s.fall = fall.id and ${condition})`
  if (parts.every(({ sicher }) => sicher)) return sql<SqlBool>`(${exists(all)})`
  return sql<SqlBool>`(case when ${exists(all)} then true when ${exists(sql`(${all}) is null`)} then null else false end)`
}

function teilnahmeParts(
  { kursart, instrument, status, eintrittAb, eintrittBis, austrittAb, austrittBis }: TeilnahmeBedingung['teilnahme'],
  tag: AsTag
): Part[] {
  const eintritt = sql`coalesce(s.eintrittIst, s.eintrittPlan)`
  const austritt = sql`coalesce(s.austrittIst, s.austrittPlan)`
  return [
    ...codes(status, sql`s.status`, true),
    // A measure without a kind of course is no course, and the other way round: nothing is missing there.
    ...codes(kursart, sql`coalesce(s.kursart, case when s.instrument is not null then '' end)`),
    ...codes(instrument, sql`coalesce(s.instrument, case when s.kursart is not null then '' end)`),
    ...day(eintritt, '>=', tag(eintrittAb)),
    ...day(eintritt, '<=', tag(eintrittBis)),
    ...day(austritt, '>=', tag(austrittAb)),
    ...day(austritt, '<=', tag(austrittBis))
  ]
}

function berechtigungParts(
  { zugangsweg, status, erlischtBis, angemeldetBis, ohneKursbeginn }: BerechtigungBedingung['berechtigung'],
  tag: AsTag
): Part[] {
  const bis = tag(erlischtBis)
  return [
    ...codes(zugangsweg, sql`s.zugangsweg`, true),
    ...codes(status, sql`s.status`),
    ...(bis ? [{ sql: erlischtSql(bis) }] : []),
    ...day(sql`s.angemeldetAm`, '<=', tag(angemeldetBis)),
    ...(ohneKursbeginn ? [{ sql: sql`s.kursbeginnIst is null`, sicher: true as const }] : [])
  ]
}

/** `berechtigungErlischtAm(…) <= bis`, with the months taken off the fixed day. */
function erlischtSql(bis: string): RawBuilder<unknown> {
  const jahrVorher = monthsBefore(bis, 12)
  const istBsk = sql`substr(s.zugangsweg, 1, 4) = 'BSK_'`
  return sql`(case
    when s.status = 'UNTERBROCHEN' then s.letzterUnterrichtstag <= ${jahrVorher}
    when s.angemeldetAm is not null and s.kursbeginnIst is null then (not ${istBsk}) and s.angemeldetAm <= ${jahrVorher}
    when s.gueltigBis is not null then s.gueltigBis <= ${bis}
    when ${istBsk} then s.ausgestelltAm <= ${monthsBefore(bis, 3)}
    else s.ausgestelltAm <= ${jahrVorher} end)`
}

function day(value: RawBuilder<unknown>, zeichen: '<=' | '>=', tag: string | undefined): Part[] {
  return tag === undefined ? [] : [{ sql: sql`${value} ${sql.raw(zeichen)} ${tag}` }]
}

/** A code among patterns; `*` at the end stands for any continuation. */
function codes(muster: readonly string[] | undefined, value: RawBuilder<unknown>, sicher?: true): Part[] {
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
