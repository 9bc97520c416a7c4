import { addDays } from '@shared/domain/kalender'
import { stufenOf } from '@shared/domain/zielgruppen/evaluateKern'
import { type NachbetreuungStufe, nachbetreuungStufen } from '@shared/domain/zielgruppen/nachbetreuungFaellig'
import type {
  AnwesenheitBedingung,
  BedarfBedingung,
  IntegrationBedingung,
  KettenelementBedingung
} from '@shared/domain/zielgruppen/satzBedingung'
import { type RawBuilder, sql } from 'kysely'
import { monthsBefore } from './filterSqlSpanne'
import { type AsTag, codes, day, type Part } from './filterSqlTeile'

/** `bedarfFits` over the record `s`. */
export function bedarfParts({ art, kursart, status, seitBis }: BedarfBedingung['bedarf'], tag: AsTag): Part[] {
  return [
    ...codes(art, sql`s.art`, true),
    ...codes(status, sql`s.status`, true),
    ...codes(kursart, sql`s.kursart`),
    ...day(sql`s.seit`, '<=', tag(seitBis), true)
  ]
}

/** `anwesenheitFits` over the record `s`. */
export function anwesenheitParts(
  { monatAb, neueste, quoteUnter, unentschuldigtAb }: AnwesenheitBedingung['anwesenheit'],
  tag: AsTag
): Part[] {
  const spaeterer = sql`(select 1 from anwesenheit as n where n.fall = s.fall and n.monat > s.monat)`
  return [
    ...day(sql`s.monat`, '>=', tag(monatAb)?.slice(0, 7), true),
    ...(quoteUnter === undefined ? [] : [{ sql: sql`s.anwesendTage * 100.0 / nullif(s.sollTage, 0) < ${quoteUnter}` }]),
    ...(unentschuldigtAb === undefined ? [] : [{ sql: sql`s.unentschuldigtTage >= ${unentschuldigtAb}` }]),
    ...(neueste ? [{ sql: sql`not exists ${spaeterer}`, sicher: true as const }] : [])
  ]
}

/** `integrationFits` over the record `s`. */
export function integrationParts(
  { art, beginnAb, beginnBis, besteht, nachbetreuungFaellig }: IntegrationBedingung['integration'],
  tag: AsTag
): Part[] {
  const heute = tag('heute') ?? ''
  const laeuft: Part = { sql: sql`s.beginn <= ${heute} and (s.ende is null or s.ende >= ${heute})`, sicher: true }
  return [
    ...codes(art, sql`s.art`, true),
    ...day(sql`s.beginn`, '>=', tag(beginnAb), true),
    ...day(sql`s.beginn`, '<=', tag(beginnBis), true),
    ...(besteht || nachbetreuungFaellig ? [laeuft] : []),
    ...(nachbetreuungFaellig ? [{ sql: dueSql(stufenOf(nachbetreuungFaellig), heute), sicher: true as const }] : [])
  ]
}

function dueSql(stufen: readonly NachbetreuungStufe[], heute: string): RawBuilder<unknown> {
  if (stufen.length === 0) return sql`false`
  const jede = stufen.map(
    (stufe) => sql`(s.beginn <= ${latestBeginn(stufe, heute)} and not exists (select 1 from nachbetreuung as n
      where n.fall = s.fall and n.integration = s.id and n.stufe = ${stufe}))`
  )
  return sql`(${sql.join(jede, sql` or `)})`
}

/** The latest first day whose look is due today. */
function latestBeginn(stufe: NachbetreuungStufe, heute: string): string {
  const wie = nachbetreuungStufen[stufe]
  return 'tage' in wie ? addDays(heute, -wie.tage) : monthsBefore(heute, wie.monate)
}

/** `kettenelementFits` over the record `s`. */
export function kettenelementParts(
  { elementart, planstatus, beginnAb, beginnBis }: KettenelementBedingung['kettenelement'],
  tag: AsTag
): Part[] {
  const beginn = sql`coalesce(s.beginnIst, s.beginnPlan)`
  return [
    ...codes(planstatus, sql`s.planstatus`, true),
    ...codes(elementart, sql`s.elementart`, true),
    ...day(beginn, '>=', tag(beginnAb)),
    ...day(beginn, '<=', tag(beginnBis))
  ]
}
