import type { Durchfuehrung } from '@shared/domain/angebote/angebot'
import { feiertageIn } from '@shared/domain/feiertage'
import { addMonths, wochentagOf } from '@shared/domain/kalender'
import { isGueltig } from '@shared/domain/kombination/stundenplan'
import { blockOf } from '@shared/domain/kombination/wochenzeit'
import type { Tag } from '@shared/domain/zeitraum'
import { readFilterKontext } from '../../store/filterKontext'
import type { Db } from '../../store/tables'

/** Holidays of the office's state on which a run would have lessons; of one without an end those of a year. */
export async function feiertageFor(db: Db, { beginn, ende, termine }: Durchfuehrung, heute: Tag) {
  if (beginn === null || termine.length === 0) return []
  const { parameter } = await readFilterKontext(db, heute)
  const zeitraum = { beginn, ende: ende ?? addMonths(beginn, 12) }
  const bloecke = termine.map((termin) => blockOf(termin, null))
  return feiertageIn(zeitraum, [1, 2, 3, 4, 5, 6, 7], String(parameter('feiertagsland'))).filter(({ tag }) =>
    bloecke.some((block) => block.wochentag === wochentagOf(tag) && isGueltig(block, tag))
  )
}
