import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'

/**
 * Removes every open list from before `grenze`, whoever opened it: files of others are kept 31 days at most (Löschkonzept
 * L1). What went is remembered by name, until its person was told.
 */
export async function removeExpired(db: Db, grenze: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const alte = await tx
      .selectFrom('offeneListe')
      .select(['konto', 'datei', 'zeit'])
      .where('zeit', '<', grenze)
      .execute()
    if (alte.length === 0) return
    await tx.deleteFrom('offeneListe').where('zeit', '<', grenze).execute()
    const { wert } = await readEinstellung(tx, 'verfalleneListen')
    await saveEinstellung(tx, 'verfalleneListen', [...wert, ...alte])
  })
}

/** The removed lists of one person that she has not been told of. */
export function verfalleneListen(db: Db, konto: string) {
  return {
    async list(): Promise<{ datei: string; zeit: string }[]> {
      const { wert } = await readEinstellung(db, 'verfalleneListen')
      return wert.filter((eine) => eine.konto === konto).map(({ datei, zeit }) => ({ datei, zeit }))
    },

    async forget(): Promise<void> {
      await db.transaction().execute(async (tx) => {
        const { wert } = await readEinstellung(tx, 'verfalleneListen')
        await saveEinstellung(
          tx,
          'verfalleneListen',
          wert.filter((eine) => eine.konto !== konto)
        )
      })
    }
  }
}
