import type { Handlers } from '@shared/contract/define'
import type { parameter } from '@shared/contract/parameter'
import { refuseOn } from '@shared/domain/befund'
import { checkParameter } from '@shared/domain/parameter/parameter'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import { parameterRepository } from './repository'

export function parameterHandlers({ db }: { db: Db }): Handlers<{ parameter: typeof parameter }>['parameter'] {
  const repository = parameterRepository(db)
  return {
    list: () => repository.list(),

    async save({ version, ...werte }) {
      refuseOn(checkParameter(werte))
      const next = { ...werte, version: (version ?? 0) + 1 }
      if (version === null) {
        if (!(await repository.insert(next))) refuse('parameter.vergeben', { tag: werte.gueltigVon })
      } else if (!(await repository.update(next, version))) {
        refuse('satz.geaendert', { felder: [] })
      }
      return next
    }
  }
}
