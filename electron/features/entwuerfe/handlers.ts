import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import type { Db } from '../../store/tables'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

/** Drafts of the person signed in; nobody sees another's. */
export function entwuerfeHandlers({ db, konto }: Needs): Handlers<AppContract>['entwuerfe'] {
  const own = () => db.selectFrom('entwurf').where('konto', '=', konto.id)
  return {
    async read({ schluessel }) {
      const row = await own().select('inhalt').where('schluessel', '=', schluessel).executeTakeFirst()
      return row?.inhalt ?? null
    },
    list: () => own().select(['schluessel', 'inhalt', 'zeit']).orderBy('zeit').execute(),
    async save({ schluessel, inhalt }) {
      const row = { konto: konto.id, schluessel, inhalt, zeit: new Date().toISOString() }
      await db
        .insertInto('entwurf')
        .values(row)
        .onConflict((conflict) => conflict.columns(['konto', 'schluessel']).doUpdateSet(row))
        .execute()
    },
    async remove({ schluessel }) {
      await db.deleteFrom('entwurf').where('konto', '=', konto.id).where('schluessel', '=', schluessel).execute()
    }
  }
}
