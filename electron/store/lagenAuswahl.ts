import { BESUCH_VORHER } from '@shared/domain/absolventen/aufgaben'
import type { Absolventenplan } from '@shared/domain/absolventen/plan'
import type { FristSatzart } from '@shared/domain/fristen/frist'
import { befreiteRechtskreise } from '@shared/domain/fristen/kostenbeitrag'
import { nachgefragt } from '@shared/domain/fristen/nachweis'
import { addDays, addMonths } from '@shared/domain/kalender'
import { erledigteBerechtigung, geplant, laufend } from '@shared/domain/saetze/zustaende'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Months after its end a participation asks for its certificate at most, with the weeks before it and some to spare. */
const NACHLAUF = 8

type Auswahl = { readonly [A in FristSatzart]?: RawBuilder<SqlBool> }

/**
 * Which records can still lead to a Frist on a day. Of everybody only these are read; the rules yield the same without the
 * rest (a test compares). What may have been long ago is left out by what it is, not by how old it is.
 */
export function auswahlOn(heute: string, plan: Absolventenplan): Auswahl {
  const monatsbeginn = `${heute.slice(0, 7)}-01`
  const nachlauf = addMonths(heute, -NACHLAUF)
  return {
    // Of the few who pay a Kostenbeitrag the first entitlement counts, whatever became of it.
    berechtigung: sql`status IS NULL OR status NOT IN (${sql.join(erledigteBerechtigung)})
      OR fall IN (SELECT id FROM fall WHERE rechtskreis NOT IN (${sql.join(befreiteRechtskreise)}))`,
    teilnahme: sql`status IN (${sql.join([...laufend, ...geplant])}) OR coalesce(austrittIst, austrittPlan) >= ${nachlauf}`,
    // A level is asked for only where a course is planned; else it is the certificate that may have come.
    sprachstand: sql`art = 'ZERTIFIKAT' AND datum >= ${nachlauf}
      OR fall IN (SELECT fall FROM teilnahme WHERE status IN (${sql.join(geplant)}))
      OR fall IN (SELECT fall FROM berechtigung WHERE status IN ('AUSGESTELLT', 'ANGEMELDET'))`,
    anwesenheit: sql`monat >= ${addMonths(monatsbeginn, -2).slice(0, 7)}`,
    kontakt: sql`datum >= ${addDays(heute, -7 * weeksBack(plan))}
      AND (art IN (${sql.join(nachgefragt)}) OR anlass = 'ABSOLVENTEN')`
  }
}

/** So many weeks back a contact may settle a task around the end of a course, or answer a question about absences. */
function weeksBack(plan: Absolventenplan): number {
  return Math.max(9, ...Object.values(plan).map(({ besuch }) => besuch + BESUCH_VORHER))
}
