import type { Stufe } from '@shared/domain/arbeit/nachbetreuung'
import { abStufe, stufenOf } from '@shared/domain/zielgruppen/evaluateKern'
import type {
  AnwesenheitBedingung,
  BedarfBedingung,
  IntegrationBedingung,
  KettenelementBedingung
} from '@shared/domain/zielgruppen/satzBedingung'
import { type RawBuilder, sql } from 'kysely'
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
    ...(quoteUnter === undefined ? [] : [{ sql: sql`${quoteSql} < ${quoteUnter}` }]),
    ...(unentschuldigtAb === undefined ? [] : [{ sql: sql`s.unentschuldigtTage >= ${unentschuldigtAb}` }]),
    ...(neueste ? [{ sql: sql`not exists ${spaeterer}`, sicher: true as const }] : [])
  ]
}

const gezaehlt = sql`coalesce(s.anwesendTage, 0) + coalesce(s.onlineTage, 0)`
const uebrig = sql`s.sollTage - s.krankTage - s.entschuldigtTage - s.unentschuldigtTage`
/** `quoteOf` of 100. */
const quoteSql = sql`(case when s.sollTage > 0 and coalesce(s.anwesendTage, s.onlineTage, ${uebrig}) is not null
  then min(1.0, max(0.0, ${gezaehlt}, coalesce(${uebrig}, 0.0)) / s.sollTage) * 100.0 end)`

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
    ...(besteht ? [laeuft] : []),
    ...(nachbetreuungFaellig ? [{ sql: dueSql(stufenOf(nachbetreuungFaellig), heute), sicher: true as const }] : [])
  ]
}

function dueSql(stufen: readonly Stufe[], heute: string): RawBuilder<unknown> {
  if (stufen.length === 0) return sql`false`
  const jede = stufen.map((stufe) => {
    const am = stufentagSql(stufe)
    const getan = sql`(select 1 from nachbetreuung as n
      where n.fall = s.fall and n.integration = s.id and n.stufe in (${sql.join(abStufe(stufe))}))`
    return sql`(${am} <= ${heute} and (s.ende is null or s.ende >= ${am}) and not exists ${getan})`
  })
  return sql`(s.art <> 'MAG_PRAKTIKUM' and (${sql.join(jede, sql` or `)}))`
}

/** `stufentag` from the first day of the placement `s`: months end on their last day. */
function stufentagSql(stufe: Stufe): RawBuilder<unknown> {
  if (stufe === 'W6') return sql`date(s.beginn, '+42 days')`
  const monate = Number(stufe.slice(1))
  return sql`min(
    date(s.beginn, 'start of month', ${`+${monate} months`}, '+' || (substr(s.beginn, 9) - 1) || ' days'),
    date(s.beginn, 'start of month', ${`+${monate + 1} months`}, '-1 day'))`
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
