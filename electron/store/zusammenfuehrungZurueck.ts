import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { refreshNiveau } from './abgeleitet'
import { type Ruecknahme, revertVorgang } from './ruecknahme'
import type { Db, Tx, ZusammenfuehrungTable } from './tables'
import type { Vorgang } from './vorgang'
import { type Gefolgt, returnReferences } from './zusammenfuehrenFolgen'

/** The merge that this Vorgang made, if it made one. */
export function findMerge(db: Db, id: string): Promise<ZusammenfuehrungTable | undefined> {
  return db.selectFrom('zusammenfuehrung').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Makes two cases of one again, as they were; what was changed since stays and is told. */
export async function takeMergeBack(tx: Tx, id: string, by: Vorgang, heute: Tag): Promise<Ruecknahme> {
  const merge = (await findMerge(tx, id)) ?? refuse('dublette.unbekannt', {})
  const { bleibt, geht, rueckgaengigZeit } = merge
  if (rueckgaengigZeit !== null) refuse('dublette.schonZurueckgenommen', { zeit: rueckgaengigZeit })
  const da = await tx.selectFrom('fall').select('id').where('id', '=', bleibt).executeTakeFirst()
  if (!da) refuse('dublette.bleibtFehlt', {})
  const { verlauf, ...gefolgt } = JSON.parse(merge.gefolgt) as Gefolgt & { verlauf: string[] }
  const result = await revertVorgang(tx, id, by, { heute })
  await returnReferences(tx, gefolgt, bleibt, geht)
  // What was removed meanwhile was removed from the case that stayed.
  const entfernt = new Set(result.spared.filter(({ grund }) => grund === 'spaeterEntfernt').map(({ satz }) => satz))
  for (const satz of verlauf.filter((eines) => !entfernt.has(eines))) {
    await tx.updateTable('aenderung').set({ fall: geht }).where('fall', '=', bleibt).where('satz', '=', satz).execute()
  }
  await refreshNiveau(tx, [bleibt, geht], heute)
  await tx
    .updateTable('zusammenfuehrung')
    .set({ rueckgaengigZeit: by.zeit, rueckgaengigKonto: by.konto })
    .where('id', '=', id)
    .execute()
  return result
}
