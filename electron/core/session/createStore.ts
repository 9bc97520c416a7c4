import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { refuseOn } from '@shared/domain/befund'
import { checkKennwort } from '@shared/domain/konten/kennwort'
import { refuse } from '@shared/errors'
import { anchorEnding, anchorFileOf } from '../../store/anchor'
import { saveEinstellung } from '../../store/einstellungen'
import { withSecret } from '../../store/erase'
import { hasStore } from '../../store/finishRestore'
import { keyFileOf } from '../../store/keyFile'
import { createKeys } from '../../store/keys'
import { openStore } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'
import { stampOf } from '../../store/stamp'
import { afterOpening } from './afterOpening'
import type { Bestand } from './bestaende'
import { audit } from './openSession'
import { newRecovery } from './recovery'
import type { OpenSession } from './session'

interface NewStore {
  file: string
  name: string
  kennwort: string
  bestand: Bestand
  heute: string
  kdf: Kdf
  warn: (error: unknown) => void
}

/** Makes a new store with its first person. The office's own owes a recovery sheet, the practice county does not. */
export async function createStore({ file, name, kennwort, bestand, heute, kdf, warn }: NewStore): Promise<OpenSession> {
  const uebung = bestand === 'uebung'
  if (!uebung) refuseOn(checkKennwort(kennwort))
  mkdirSync(dirname(file), { recursive: true })
  refuseSharedFolder(file)
  setOrphanAside(file)
  const id = randomUUID()
  const { key, recoveryKey } = await createKeys(keyFileOf(file), { konto: id, name }, kennwort, kdf)
  const store = await withSecret(key, () => openStore({ file, key, create: true, person: name, warn }))
  const konto = { id, name, rolle: 'KOORD' } as const
  await store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('konto')
      .values({ ...konto, version: 1, aktiv: 1 })
      .execute()
    await saveEinstellung(tx, 'uebung', uebung)
  })
  const recovery = uebung ? undefined : newRecovery(recoveryKey)
  const session: OpenSession = { store, konto, bestand, recovery, untrusted: false }
  await audit(session, 'anlegen')
  await afterOpening(store.db, heute)
  return session
}

/** Stores of one folder would share their key file: the second would lock the first. */
function refuseSharedFolder(file: string): void {
  const own = basename(anchorFileOf(file))
  const other = readdirSync(dirname(file)).find((name) => name.endsWith(anchorEnding) && name !== own)
  if (other !== undefined) refuse('store.ordnerBelegt', { datei: other.slice(0, -anchorEnding.length) })
}

/** A key file without a store is what is left of a creation that was interrupted: it opens nothing, and is kept all the same. */
function setOrphanAside(file: string): void {
  const keys = keyFileOf(file)
  if (existsSync(keys) && !hasStore(file)) renameSync(keys, `${keys}.${stampOf(new Date())}`)
}
