import type { Tag } from '@shared/domain/zeitraum'
import { z } from 'zod'
import type { Db } from '../../store/tables'

/** Whether an import was the first answer to its issued list: kept with its numbers. */
const Antwort = z.object({ ersteAntwort: z.boolean().optional() })

/** An issued list is answered by one that is being taken over. The day of the first answer stays; says whether this is it. */
export async function markAnswered(tx: Db, ausgabe: string, heute: Tag): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('ausgabe')
    .set((eb) => ({ rueckmeldungAm: heute, version: eb('version', '+', 1) }))
    .where('id', '=', ausgabe)
    .where('rueckmeldungAm', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/**
 * The import of an answer was taken back: without another one that stands, the list waits for its answer again. What
 * somebody noted by hand before the first answer stays.
 */
export async function unmarkAnswered(tx: Db, ausgabe: string): Promise<void> {
  const antworten = await tx
    .selectFrom('uebernahme')
    .select(['zaehler', 'rueckgaengigZeit'])
    .where('ausgabe', '=', ausgabe)
    .execute()
  const stands = antworten.some(({ rueckgaengigZeit }) => rueckgaengigZeit === null)
  const marked = antworten.some(({ zaehler }) => Antwort.parse(JSON.parse(zaehler)).ersteAntwort)
  if (stands || !marked) return
  await tx
    .updateTable('ausgabe')
    .set((eb) => ({ rueckmeldungAm: null, version: eb('version', '+', 1) }))
    .where('id', '=', ausgabe)
    .execute()
}
