import { type Kettensaetze, ketteOf } from '@shared/domain/kette/ketteOf'
import type { Schritt } from '@shared/domain/kette/schritt'
import type { Lauf } from '@shared/domain/kette/vorlagen/laeufe'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { readParameterzeilen } from '../../store/parameterzeilen'
import { satzFromRow } from '../../store/saetze'
import type { Db } from '../../store/tables'

/** What a chain is read from. */
export function ketteRepository(db: Db) {
  return {
    async saetze(fall: string): Promise<Kettensaetze> {
      const of = <A extends keyof Kettensaetze>(art: A) =>
        db
          .selectFrom(art as 'kettenelement')
          .selectAll()
          .where('fall', '=', fall)
          .orderBy('id')
          .execute()
      const [kettenelement, teilnahme, integration] = [
        await of('kettenelement'),
        await of('teilnahme'),
        await of('integration')
      ]
      return {
        kettenelement: kettenelement.map((row) => satzFromRow('kettenelement', row)),
        teilnahme: teilnahme.map((row) => satzFromRow('teilnahme', row)),
        integration: integration.map((row) => satzFromRow('integration', row))
      }
    },

    async schritte(fall: string): Promise<Schritt[]> {
      return ketteOf(await this.saetze(fall))
    },

    async person(fall: string) {
      const row = await db
        .selectFrom('fall')
        .select(['id', 'geburtsdatum', 'aufenthaltsstatus', 'titelBis'])
        .where('id', '=', fall)
        .executeTakeFirst()
      return row ?? refuse('fall.fehlt', {})
    },

    parameter: () => readParameterzeilen(db),

    /** Runs that begin on a day or later. */
    async laeufeFrom(tag: Tag): Promise<Lauf[]> {
      return db
        .selectFrom('durchfuehrung')
        .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
        .select(['durchfuehrung.id', 'titel', 'kursart', 'instrument', 'kostentraeger', 'niveauZiel', 'beginn', 'ende'])
        .select(['plaetzeFrei', 'plaetzeStand', 'traeger.name as traegerName'])
        .where('beginn', '>=', tag)
        .orderBy('beginn')
        .orderBy('durchfuehrung.id')
        .execute()
    }
  }
}
