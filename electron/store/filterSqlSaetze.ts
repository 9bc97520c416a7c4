import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import type { BerechtigungBedingung, SatzBedingung, TeilnahmeBedingung } from '@shared/domain/zielgruppen/satzBedingung'
import type { SatzbedingungArt } from '@shared/domain/zielgruppen/satzfelder'
import { tagWertOn } from '@shared/domain/zielgruppen/tagWert'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Mass } from './filterSql'
import { anwesenheitParts, bedarfParts, integrationParts, kettenelementParts } from './filterSqlKern'
import { monthsBefore } from './filterSqlSpanne'
import { type AsTag, codes, day, type Part } from './filterSqlTeile'

/** Whether a case has a record of that kind; with `vielleicht` also where one may be it and none is for certain. */
export function satzSql(
  bedingung: SatzBedingung,
  { heute }: FilterKontext,
  mass: Mass,
  verneint: boolean
): RawBuilder<SqlBool> {
  const tag = (wert: string | undefined) => (wert === undefined ? undefined : tagWertOn(heute, wert))
  // There is none for certain only if none may be it.
  const gesucht = verneint === (mass === 'ja') ? 'vielleicht' : 'ja'
  const exists = recordExists(...recordsOf(bedingung, tag), gesucht)
  return verneint ? sql<SqlBool>`(not ${exists})` : exists
}

function recordsOf(bedingung: SatzBedingung, tag: AsTag): [SatzbedingungArt, Part[]] {
  if ('teilnahme' in bedingung) return ['teilnahme', teilnahmeParts(bedingung.teilnahme, tag)]
  if ('berechtigung' in bedingung) return ['berechtigung', berechtigungParts(bedingung.berechtigung, tag)]
  if ('bedarf' in bedingung) return ['bedarf', bedarfParts(bedingung.bedarf, tag)]
  if ('anwesenheit' in bedingung) return ['anwesenheit', anwesenheitParts(bedingung.anwesenheit, tag)]
  if ('integration' in bedingung) return ['integration', integrationParts(bedingung.integration, tag)]
  return ['kettenelement', kettenelementParts(bedingung.kettenelement, tag)]
}

function recordExists(tabelle: SatzbedingungArt, parts: readonly Part[], gesucht: Mass): RawBuilder<SqlBool> {
  const conditions = parts.map(({ sql: part, sicher }) =>
    gesucht === 'ja' || sicher ? sql`and ${part}` : sql`and (${part}) is not false`
  )
  return sql<SqlBool>`exists (select 1 from ${sql.table(tabelle)} as s where s.fall = fall.id ${sql.join(conditions, sql` `)})`
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
  const zuVertreten = sql`(coalesce(s.nichtZuVertreten, 0) = 0)`
  return sql`(case
    when s.status = 'UNTERBROCHEN' then ${zuVertreten}
      and coalesce(s.wiederBegonnenAm, '') <= coalesce(s.letzterUnterrichtstag, '')
      and s.letzterUnterrichtstag <= ${jahrVorher}
    when s.angemeldetAm is not null and s.kursbeginnIst is null then (not ${istBsk}) and ${zuVertreten}
      and s.wiederBegonnenAm is null and s.angemeldetAm <= ${jahrVorher}
    when s.zugangsweg = 'IK_ANSPRUCH' and not ${zuVertreten} then false
    when s.gueltigBis is not null then s.gueltigBis <= ${bis}
    when ${istBsk} then s.ausgestelltAm <= ${monthsBefore(bis, 3)}
    else s.ausgestelltAm <= ${jahrVorher} end)`
}
