import type { codes } from '@shared/contract/codes'
import type { Handlers } from '@shared/contract/define'
import type { Code } from '@shared/domain/codes/codeliste'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { doDeed } from '../../store/deed'
import type { Db, Tx } from '../../store/tables'
import { codesRepository } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

/** The code lists as the office keeps them. Every change is noted in the trail. */
export function codesHandlers({ db, konto }: Needs): Handlers<{ codes: typeof codes }>['codes'] {
  const repository = codesRepository(db)
  const deed = <T>(aktion: string, { liste, code }: Pick<Code, 'liste' | 'code'>, act: (tx: Tx) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion, objekt: `code:${liste}/${code}` }, act)
  return {
    list: () => repository.list(),

    async save(change) {
      const before = (await repository.find(change.liste, change.code)) ?? refuse('satz.fehlt', {})
      const next: Code = { ...before, ...change, version: change.version + 1 }
      await deed('code.geaendert', next, async (tx) => {
        if (!(await codesRepository(tx).update(next, change.version))) refuse('satz.geaendert', { felder: [] })
      })
      return next
    },

    async add(neu) {
      const vorhanden = await repository.find(neu.liste, neu.code)
      if (vorhanden) refuse('code.vergeben', { code: neu.code, label: vorhanden.label })
      const code: Code = { ...neu, gueltigVon: null, gueltigBis: null, version: 1 }
      await deed('code.angelegt', code, (tx) => codesRepository(tx).insert(code))
      return code
    }
  }
}
