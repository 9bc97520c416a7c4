import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { mitgelieferteBausteine } from '@shared/domain/kontakte/mitgeliefert'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { doDeed } from '../../store/deed'
import type { Db, Tx } from '../../store/tables'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

/** Pieces of text for notes: those that come with the program, and those of the office. */
export function textbausteineHandlers({ db, konto }: Needs): Handlers<AppContract>['textbausteine'] {
  const deed = <T>(aktion: string, act: (tx: Tx) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion, objekt: 'textbaustein' }, act)

  return {
    async list() {
      const eigene = await db.selectFrom('textbaustein').selectAll().execute()
      const ersetzt = new Set(eigene.map(({ kuerzel }) => kuerzel))
      const alle = [...eigene, ...mitgelieferteBausteine.filter(({ kuerzel }) => !ersetzt.has(kuerzel))]
      return alle.toSorted((a, b) => a.sort - b.sort || a.kuerzel.localeCompare(b.kuerzel, 'de'))
    },

    save: ({ id, version, ...werte }) =>
      deed('textbaustein.gespeichert', async (tx) => {
        const gleich = await tx.selectFrom('textbaustein').select('id').where('kuerzel', '=', werte.kuerzel).execute()
        if (gleich.some((einer) => einer.id !== id)) refuse('textbaustein.vergeben', { kuerzel: werte.kuerzel })
        if (id === null || version === null) {
          const row = { ...werte, id: randomUUID(), version: 1 }
          await tx.insertInto('textbaustein').values(row).execute()
          return row
        }
        const row = await tx
          .updateTable('textbaustein')
          .set({ ...werte, version: version + 1 })
          .where('id', '=', id)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
        return row ?? refuse('satz.geaendert', { felder: [] })
      }),

    remove: ({ id, version }) =>
      deed('textbaustein.entfernt', async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom('textbaustein')
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst()
        if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
      })
  }
}
