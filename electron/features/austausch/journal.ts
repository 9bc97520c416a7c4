import { type Uebernahme, Vorhaben } from '@shared/contract/uebernahme'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { Listenart } from '@shared/domain/austausch/listenart'
import { refuse } from '@shared/errors'
import { z } from 'zod'
import { insertRows } from '../../store/bulk'
import type { Db } from '../../store/tables'
import type { UebernahmeTable } from '../../store/tablesAustausch'
import { type Gedaechtnis, wovonIn } from './loadBestand'

const Zaehlung = z.object({ zaehler: z.record(z.string(), z.int()), vorhaben: Vorhaben })

/** What was taken over from where, by whom, and whether it still stands. */
export function journal(db: Db) {
  return {
    async list(): Promise<Uebernahme[]> {
      const rows = await db
        .selectFrom('uebernahme')
        .leftJoin('quelle', 'quelle.id', 'uebernahme.quelle')
        .selectAll('uebernahme')
        .select('quelle.name as quelleName')
        .orderBy('zeit', 'desc')
        .execute()
      const konten = await kontenNamen(db)
      return rows.map((row) => fromRow({ ...row, quelle: row.quelleName }, konten))
    },

    async find(id: string): Promise<UebernahmeTable> {
      const row = await db.selectFrom('uebernahme').selectAll().where('id', '=', id).executeTakeFirst()
      return row ?? refuse('uebernahme.unbekannt', {})
    },

    /** Imports of exactly this sheet of these bytes that still stand. */
    async sameFile({ hash, sheet }: Pick<ErkannteListe, 'hash' | 'sheet'>): Promise<{ zeit: string; konto: string }[]> {
      const rows = await db
        .selectFrom('uebernahme')
        .select(['zeit', 'konto'])
        .where('hash', '=', hash)
        .where('blatt', sheet === null ? 'is' : '=', sheet)
        .where('rueckgaengigZeit', 'is', null)
        .orderBy('zeit', 'desc')
        .execute()
      const konten = await kontenNamen(db)
      return rows.map(({ zeit, konto }) => ({ zeit, konto: konten.get(konto) ?? konto }))
    },

    async insert(tx: Db, row: Omit<UebernahmeTable, 'rueckgaengigZeit' | 'rueckgaengigKonto'>): Promise<void> {
      await tx
        .insertInto('uebernahme')
        .values({ ...row, rueckgaengigZeit: null, rueckgaengigKonto: null })
        .execute()
    },

    /** Notes what the source named of each person or run, where it differs from the time before. */
    async noteNamed(
      tx: Db,
      wo: Gedaechtnis,
      shared: { quelle: string; uebernahme: string },
      named: readonly { fall: string; werte: string | null }[]
    ): Promise<void> {
      await insertRows(
        tx,
        wo,
        named.map(({ fall, werte }) => ({ [wovonIn[wo]]: fall, werte })),
        shared
      )
    },

    /** The import counts as never happened: what its source named in it is forgotten. */
    async markReverted(tx: Db, id: string, konto: string): Promise<void> {
      const zeit = new Date().toISOString()
      await tx
        .updateTable('uebernahme')
        .set({ rueckgaengigZeit: zeit, rueckgaengigKonto: konto })
        .where('id', '=', id)
        .execute()
      await tx.deleteFrom('quelleFall').where('uebernahme', '=', id).execute()
      await tx.deleteFrom('quelleAngebot').where('uebernahme', '=', id).execute()
    }
  }
}

/** Names of everybody who ever worked on the store, by id. */
export async function kontenNamen(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('konto').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function fromRow(row: UebernahmeTable, konten: ReadonlyMap<string, string>): Uebernahme {
  const { rueckgaengigZeit, rueckgaengigKonto, zaehler: json, konto, art, ...rest } = row
  const { zaehler, vorhaben } = Zaehlung.parse(JSON.parse(json))
  const von = (id: string | null) => (id && konten.get(id)) ?? id ?? ''
  return {
    ...rest,
    art: art === null ? null : Listenart.parse(art),
    konto: von(konto),
    zaehler: zaehler as Uebernahme['zaehler'],
    vorhaben,
    zurueckgenommen: rueckgaengigZeit ? { zeit: rueckgaengigZeit, konto: von(rueckgaengigKonto) } : null
  }
}
