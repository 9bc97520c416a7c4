import { laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { nachmittag, verfuegbar } from '@shared/domain/zielgruppen/freieNachmittage'
import { TEILZEIT_UNTER_STUNDEN } from '@shared/domain/zielgruppen/sprachkursTeilzeit'
import { type RawBuilder, sql } from 'kysely'

const laufende = sql`t.fall = fall.id and t.status in (${sql.join(laufend)})`

/** `sprachkursTeilzeit`: the greatest of what its courses say, yes before unknown before no. */
export function sprachkursTeilzeitSql(): RawBuilder<unknown> {
  const stunden = sql`coalesce(t.wochenstunden, d.wochenstunden)`
  const teilzeit = sql`(case when d.zeitmodell = 'TZ' then true
    else coalesce(${stunden} < ${TEILZEIT_UNTER_STUNDEN}, case when d.zeitmodell is not null then false end) end)`
  return sql`(select case max(case when ${teilzeit} then 2 when ${teilzeit} is null then 1 else 0 end)
      when 2 then 1 when 1 then null else 0 end
    from teilnahme as t left join durchfuehrung as d on d.id = t.durchfuehrung
    where ${laufende} and t.kursart is not null)`
}

const halbeStunden = sql.join(
  nachmittag.map(({ von, bis }) => sql`(${von}, ${bis})`),
  sql`, `
)

/** `freieNachmittagsstunden`: half hours in which the person can and is not taken up, as things are today. */
export function freieNachmittagsstundenSql(heute: Tag): RawBuilder<unknown> {
  const gilt = (alias: 'v' | 'g') => {
    const [von, bis] = [sql.ref(`${alias}.gueltigVon`), sql.ref(`${alias}.gueltigBis`)]
    return sql`(${von} is null or ${von} <= ${heute}) and (${bis} is null or ${bis} >= ${heute})`
  }
  const belegt = sql`g.wochentag = v.wochentag and g.von < z.column2 and g.bis > z.column1 and ${gilt('g')}`
  return sql`(case when exists (select 1 from verfuegbarkeit as v where v.fall = fall.id and ${gilt('v')}) then (
    select count(distinct v.wochentag || z.column1) / 2.0
    from verfuegbarkeit as v join (values ${halbeStunden}) as z
      on v.von <= z.column1 and v.bis >= z.column2
    where v.fall = fall.id and v.wochentag between 1 and 5 and ${gilt('v')} and v.art in (${sql.join(verfuegbar)})
      and not exists (select 1 from verfuegbarkeit as g where g.fall = fall.id and g.art = 'GESPERRT' and ${belegt})
      and not exists (select 1 from teilnahme as t join termin as g on g.durchfuehrung = t.durchfuehrung
        where ${laufende} and ${belegt})
  ) end)`
}
