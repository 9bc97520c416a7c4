import { parameterOn } from '@shared/domain/parameter/parameter'
import type { Tag } from '@shared/domain/zeitraum'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { readParameterzeilen } from './parameterzeilen'
import type { Db } from './tables'

/** What filters are read against on that day: the dated parameters as the office keeps them. */
export async function readFilterKontext(db: Db, heute: Tag): Promise<FilterKontext> {
  const zeilen = await readParameterzeilen(db)
  return { heute, parameter: (name) => parameterOn(name, heute, zeilen) }
}
