import type { StandortZeile } from '@shared/contract/angebote'
import { type Standort, type StandortWerte, standortFelder } from '@shared/domain/angebote/angebot'
import { ortsschluessel } from '@shared/domain/wege/wegzeit'
import { fromColumns, toColumns } from '../../store/columns'
import { removeWithHistory, updateWithHistory } from '../../store/geschichte'
import type { Db, StandortTable } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { saveRow } from './repository'

interface Stand {
  id: string
  version: number
}

/** The sites of the providers. */
export function standorteRepository(db: Db) {
  const genannte = (traeger: string, name: string) =>
    db
      .selectFrom('durchfuehrung')
      .select(['id', 'version', 'standort'])
      .where('traeger', '=', traeger)
      .where('standort', 'is not', null)
      .execute()
      .then((rows) => rows.filter(({ standort }) => ortsschluessel(standort ?? '') === ortsschluessel(name)))

  return {
    /** By name, with the number of runs that name them. */
    async list(): Promise<StandortZeile[]> {
      const rows = await db.selectFrom('standort').selectAll().execute()
      const kurse = await db.selectFrom('durchfuehrung').select(['traeger', 'standort']).execute()
      const je = Map.groupBy(kurse, ({ traeger, standort }) => keyOf(traeger, standort))
      return rows
        .map((row) => ({ ...werteOf(row), durchfuehrungen: je.get(keyOf(row.traeger, row.name))?.length ?? 0 }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    },

    async ofTraeger(traeger: string): Promise<Standort[]> {
      const rows = await db.selectFrom('standort').selectAll().where('traeger', '=', traeger).execute()
      return rows.map(werteOf)
    },

    async find(id: string): Promise<Standort | undefined> {
      const row = await db.selectFrom('standort').selectAll().where('id', '=', id).executeTakeFirst()
      return row && werteOf(row)
    },

    save: (vorgang: Vorgang, stand: Stand | null, traeger: string, werte: StandortWerte): Promise<Stand> =>
      saveRow(db, vorgang, 'standort', stand, { ...toColumns(werte), traeger }),

    /** The runs of the provider that named the site go on naming it. */
    async renameIn(vorgang: Vorgang, { traeger, name }: Standort, neu: string): Promise<void> {
      for (const { id, version } of await genannte(traeger, name))
        await updateWithHistory(db, vorgang, 'durchfuehrung', { id, version, werte: { standort: neu } })
    },

    remove: (vorgang: Vorgang, { id, version }: Stand) => removeWithHistory(db, vorgang, 'standort', { id, version })
  }
}

const keyOf = (traeger: string, name: string | null) => `${traeger} ${ortsschluessel(name ?? '')}`

function werteOf(row: StandortTable): Standort {
  const { id, version, traeger } = row
  return { ...fromColumns(standortFelder, row), id, version, traeger }
}
