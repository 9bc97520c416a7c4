import type { codes } from '@shared/contract/codes'
import type { Handlers } from '@shared/contract/define'
import type { Code } from '@shared/domain/codes/codeliste'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import { codesRepository } from './repository'

export function codesHandlers({ db }: { db: Db }): Handlers<{ codes: typeof codes }>['codes'] {
  const repository = codesRepository(db)
  return {
    list: () => repository.list(),

    async save(change) {
      const before = (await repository.find(change.liste, change.code)) ?? refuse('satz.fehlt', {})
      const next: Code = { ...before, ...change, version: change.version + 1 }
      if (!(await repository.update(next, change.version))) refuse('satz.geaendert', { felder: [] })
      return next
    },

    async add(neu) {
      const vorhanden = await repository.find(neu.liste, neu.code)
      if (vorhanden) refuse('code.vergeben', { code: neu.code, label: vorhanden.label })
      const code: Code = { ...neu, gueltigVon: null, gueltigBis: null, version: 1 }
      await repository.insert(code)
      return code
    }
  }
}
