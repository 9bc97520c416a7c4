import type { Durchfuehrung } from '@shared/domain/angebote/angebot'
import { feiertageIn } from '@shared/domain/feiertage'
import { addMonths } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import { readFilterKontext } from '../../store/filterKontext'
import type { Db } from '../../store/tables'

/** Holidays of the office's state on which a run would have lessons; of one without an end those of a year. */
export async function feiertageFor(db: Db, { beginn, ende, termine }: Durchfuehrung, heute: Tag) {
  if (beginn === null || termine.length === 0) return []
  const { parameter } = await readFilterKontext(db, heute)
  const tage = termine.map(({ wochentag }) => wochentag)
  return feiertageIn({ beginn, ende: ende ?? addMonths(beginn, 12) }, tage, String(parameter('feiertagsland')))
}
