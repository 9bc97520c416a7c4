import type { FallFeld } from '@shared/domain/faelle/felder'
import { aktiverFall, geplant, laufend } from '@shared/domain/saetze/zustaende'
import type { Abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { FORTGELTUNG_STICHTAG, fortgeltungBis } from '@shared/domain/zielgruppen/titelEnde'
import { type RawBuilder, sql } from 'kysely'
import { freieNachmittagsstundenSql, sprachkursTeilzeitSql } from './filterSqlZeiten'

/** The value of a field to ask for, in SQL; NULL where it is not known. `UNB` is not known either. */
export function valueSql(feld: Abfragefeld, kontext: FilterKontext): RawBuilder<unknown> {
  switch (feld.name) {
    case 'fallAktiv':
      return sql`(${column('fallStatus')} in (${sql.join(aktiverFall)}))`
    case 'laufendeTeilnahme':
      return teilnahmeExists(laufend)
    case 'geplanteTeilnahme':
      return teilnahmeExists(geplant)
    case 'hatOffeneWiedervorlage':
      return wiedervorlageExists(sql`true`)
    case 'hatUeberfaelligeWiedervorlage':
      return wiedervorlageExists(sql`faelligAm < ${kontext.heute}`)
    case 'sprachkursTeilzeit':
      return sprachkursTeilzeitSql()
    case 'freieNachmittagsstunden':
      return freieNachmittagsstundenSql(kontext.heute)
    case 'titelEnde':
      return titelEndeSql(fortgeltungBis(kontext))
    case 'kooperationsplanStand':
      return kooperationsplanStandSql()
  }
  const value = column(feld.name as FallFeld)
  return feld.art === 'code' ? sql`nullif(${value}, 'UNB')` : value
}

const column = (feld: FallFeld) => sql.ref(`fall.${feld}`)

const teilnahmeExists = (status: readonly string[]) =>
  sql`(exists (select 1 from teilnahme where teilnahme.fall = fall.id and teilnahme.status in (${sql.join(status)})))`

const wiedervorlageExists = (bedingung: RawBuilder<unknown>) =>
  sql`(exists (select 1 from wiedervorlage where wiedervorlage.fall = fall.id and erledigtAm is null and ${bedingung}))`

function kooperationsplanStandSql(): RawBuilder<unknown> {
  const plan = column('kooperationsplanAm')
  const fortschreibung = column('kooperationsplanFortschreibungAm')
  return sql`(case when ${plan} < ${fortschreibung} then ${fortschreibung} else coalesce(${plan}, ${fortschreibung}) end)`
}

function titelEndeSql(bis: string | null): RawBuilder<unknown> {
  const titelBis = column('titelBis')
  if (bis === null) return titelBis
  return sql`(case when ${column('aufenthaltsstatus')} = 'AE_24' and ${titelBis} >= ${FORTGELTUNG_STICHTAG}
    and ${titelBis} < ${bis} then ${bis} else ${titelBis} end)`
}
