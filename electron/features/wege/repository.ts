import { randomUUID } from 'node:crypto'
import { ortOfStandort } from '@shared/domain/angebote/standort'
import { ONLINE } from '@shared/domain/angebote/termine'
import { type OrtWerte, ortFelder } from '@shared/domain/wege/ort'
import { ortsschluessel, type Wegzeit } from '@shared/domain/wege/wegzeit'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'

const isOnline = (ort: string) => ortsschluessel(ort) === ortsschluessel(ONLINE)

export interface Stand {
  id: string
  version: number
}

/** The matrix of ways and the places it speaks of. */
export function wegeRepository(db: Db) {
  return {
    wegzeiten: () => db.selectFrom('wegzeit').selectAll().execute(),

    async orte(): Promise<{ stand: Stand; werte: OrtWerte }[]> {
      const rows = await db.selectFrom('ort').selectAll().execute()
      return rows.map((row) => ({ stand: { id: row.id, version: row.version }, werte: fromColumns(ortFelder, row) }))
    },

    /** Places to go to: of sites, and those that runs name in the place of a site. */
    async ziele(): Promise<string[]> {
      const standorte = await db.selectFrom('standort').select(['traeger', 'name', 'ort']).execute()
      const laeufe = await db.selectFrom('durchfuehrung').select(['traeger', 'standort']).distinct().execute()
      const lagen = standorte.map((einer) => ({ ...einer, kinderbetreuung: null, barrierefrei: null }))
      const orte = laeufe.map(({ traeger, standort }) => ortOfStandort(lagen, traeger, standort))
      return [...standorte.map(({ ort }) => ort), ...orte].flatMap((ort) => (ort && !isOnline(ort) ? ort.trim() : []))
    },

    async wohnorte(): Promise<string[]> {
      const rows = await db.selectFrom('fall').select('ort as name').distinct().execute()
      return rows.flatMap(({ name }) => name?.trim() || [])
    },

    /** `version` 0: there must be no such row yet. Names are compared as places are. */
    async saveWeg(werte: Wegzeit, version: number, stand: Tag): Promise<void> {
      const row = { ...werte, stand, vonHand: 1, version: version + 1 }
      const vorhanden = (await this.wegzeiten()).find(
        ({ ortA, ortB }) =>
          ortsschluessel(ortA) === ortsschluessel(werte.ortA) && ortsschluessel(ortB) === ortsschluessel(werte.ortB)
      )
      if ((vorhanden?.version ?? 0) !== version) refuse('satz.geaendert', { felder: [] })
      if (!vorhanden) await db.insertInto('wegzeit').values(row).execute()
      else {
        const { ortA, ortB } = vorhanden
        await db
          .updateTable('wegzeit')
          .set({ ...row, ortA, ortB })
          .where('ortA', '=', ortA)
          .where('ortB', '=', ortB)
          .execute()
      }
    },

    async saveOrt(stand: Stand | null, werte: OrtWerte): Promise<Stand> {
      const gleicher = (await this.orte()).find((ort) => ortsschluessel(ort.werte.name) === ortsschluessel(werte.name))
      if (gleicher && gleicher.stand.id !== stand?.id) refuse('ort.vergeben', { name: werte.name })
      const neu = { id: stand?.id ?? randomUUID(), version: (stand?.version ?? 0) + 1 }
      if (stand === null)
        await db
          .insertInto('ort')
          .values({ ...werte, ...neu })
          .execute()
      else {
        const { numUpdatedRows } = await db
          .updateTable('ort')
          .set({ ...werte, version: neu.version })
          .where('id', '=', stand.id)
          .where('version', '=', stand.version)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) refuse('satz.geaendert', { felder: [] })
      }
      return neu
    },

    async removeOrt({ id, version }: Stand): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('ort')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}
