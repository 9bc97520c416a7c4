import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuseOn } from '@shared/domain/befund'
import { checkKennwort } from '@shared/domain/konten/kennwort'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { keyFileOf } from '../../store/keyFile'
import { changePassword, removeKeyHolder, setPassword } from '../../store/keys'
import type { Store } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'
import { kontenRepository } from './repository'

interface Needs {
  store: Store
  konto: Pick<Konto, 'id' | 'rolle'>
  kdf: Kdf
}

/** The people who work with the store. A password is changed without touching the data. */
export function kontenHandlers({ store, konto, kdf }: Needs): Handlers<AppContract>['konten'] {
  const repository = kontenRepository(store.db)
  const keys = keyFileOf(store.file)

  return {
    list: () => repository.all(),

    async add({ name, rolle, kennwort }) {
      refuseOn(checkKennwort(kennwort))
      const neu: Konto = { id: randomUUID(), version: 1, name, rolle, aktiv: true }
      await repository.insert(neu, konto.id)
      await setPassword(keys, store.key, { konto: neu.id, name }, kennwort, kdf)
      return neu
    },

    save: (geaendert) => repository.update(geaendert, konto.id),

    async remove({ id }) {
      if (id === konto.id) refuse('konto.eigenes', {})
      removeKeyHolder(keys, id, kdf)
      await repository.deactivate(id, konto.id)
    },

    async changeOwnPassword({ alt, neu }) {
      refuseOn(checkKennwort(neu))
      await changePassword(keys, konto.id, { old: alt, new: neu }, kdf)
      await repository.audit(konto.id, 'kennwort geändert', konto.id)
    },

    async resetPassword({ id, kennwort }) {
      refuseOn(checkKennwort(kennwort))
      const { name } = await repository.one(id)
      await setPassword(keys, store.key, { konto: id, name }, kennwort, kdf)
      await repository.audit(konto.id, 'kennwort gesetzt', id)
    }
  }
}
