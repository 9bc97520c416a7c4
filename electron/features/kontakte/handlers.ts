import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Db } from '../../store/tables'

/** Contacts with a person, beside what the Fallakte does with every record. */
export function kontakteHandlers({ db }: { db: Db }): Handlers<AppContract>['kontakte'] {
  return {
    verfasser: ({ fall }) =>
      db
        .selectFrom('aenderung')
        .leftJoin('konto', 'konto.id', 'aenderung.konto')
        .select(['aenderung.satz as kontakt', 'konto.name as person', 'aenderung.zeit'])
        .where('aenderung.fall', '=', fall)
        .where('aenderung.tabelle', '=', 'kontakt')
        .where('aenderung.art', '=', 'NEU')
        .execute()
  }
}
