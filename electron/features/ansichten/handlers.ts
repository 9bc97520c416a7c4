import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import { Ansicht } from '@shared/contract/ansichten'
import type { Handlers } from '@shared/contract/define'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import type { AnsichtTable } from '../../store/tablesVerwaltung'

export function ansichtenHandlers({ db }: { db: Db }): Handlers<AppContract>['ansichten'] {
  return {
    async list() {
      const rows = await db.selectFrom('ansicht').selectAll().orderBy('name').execute()
      return rows.map(fromRow)
    },
    async add({ name, inhalt }) {
      const row = { id: randomUUID(), version: 1, name, inhalt: JSON.stringify(inhalt) }
      await db.insertInto('ansicht').values(row).execute()
      return fromRow(row)
    },
    async save({ id, version, name, inhalt }) {
      const row = { id, version: version + 1, name, inhalt: JSON.stringify(inhalt) }
      const { numUpdatedRows } = await db
        .updateTable('ansicht')
        .set(row)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) refuse('satz.geaendert', { felder: [] })
      return fromRow(row)
    },
    async remove({ id, version }) {
      const { numDeletedRows } = await db
        .deleteFrom('ansicht')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}

const fromRow = (row: AnsichtTable): Ansicht => Ansicht.parse({ ...row, inhalt: JSON.parse(row.inhalt) })
