import type { Handlers } from '@shared/contract/define'
import type { parameter } from '@shared/contract/parameter'
import { refuseOn } from '@shared/domain/befund'
import type { Konto } from '@shared/domain/konten/konto'
import { checkParameter } from '@shared/domain/parameter/parameter'
import { refuse } from '@shared/errors'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { parameterRepository } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

/** Amounts and names that the law changes. Every change is noted in the trail. */
export function parameterHandlers({ db, konto }: Needs): Handlers<{ parameter: typeof parameter }>['parameter'] {
  const repository = parameterRepository(db)
  return {
    list: () => repository.list(),

    async save({ version, ...werte }) {
      refuseOn(checkParameter(werte))
      const next = { ...werte, version: (version ?? 0) + 1 }
      const eintrag = {
        konto: konto.id,
        aktion: 'parameter.gespeichert',
        objekt: `parameter:${next.name}/${next.gueltigVon}`
      }
      await doDeed(db, eintrag, async (tx) => {
        const inTx = parameterRepository(tx)
        if (version === null) {
          if (!(await inTx.insert(next))) refuse('parameter.vergeben', { tag: werte.gueltigVon })
        } else if (!(await inTx.update(next, version))) refuse('satz.geaendert', { felder: [] })
      })
      return next
    }
  }
}
