import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { contract } from '@shared/contract'
import { createClient } from '@shared/contract/createClient'
import { AppError, refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { readEinstellung } from '../../store/einstellungen'
import { keyFileOf } from '../../store/keyFile'
import { listKeyHolders, unlock } from '../../store/keys'
import type { Kdf } from '../../store/passwordHash'
import { loopback } from '../loopback'
import { openSession } from '../session/openSession'
import type { OpenSession } from '../session/session'
import { startApp } from '../startApp'
import type { OpenedStore } from './command'

interface Opening {
  file: string
  kennwort: string
  kdf: Kdf
  ports: Ports
  evenIfUntrusted: boolean
}

/** Opens a store for whoever this Kennwort belongs to. The caller closes it. */
export async function openForCommand({ file, kennwort, kdf, ports, evenIfUntrusted }: Opening): Promise<OpenedStore> {
  if (!existsSync(file)) refuse('store.missing', {})
  const { key, konto } = await unlockByPassword(file, kennwort, kdf)
  const heute = ports.today()
  const warn = (error: unknown) => ports.log({ reference: 'store', procedure: 'cli', error })
  // As practice data: a recovery sheet that is still owed must not be made anew where nobody can confirm it.
  const session: OpenSession = await openSession({ file, key, konto, bestand: 'uebung', heute, kdf, warn })
  try {
    if (session.untrusted && !evenIfUntrusted) refuse('store.untrusted', {})
    const { db } = session.store
    const isPractice = (await readEinstellung(db, 'uebung')).wert
    const { bestaetigt } = (await readEinstellung(db, 'wiederherstellung')).wert
    if (!isPractice && !bestaetigt) refuse('session.recoveryOpen', {})
    session.bestand = isPractice ? 'uebung' : 'eigener'
  } catch (error) {
    await session.store.close()
    throw error
  }
  const app = startApp(ports, { home: dirname(file), session: { current: session }, kdf })
  return { api: createClient(contract, loopback(app)), store: session.store, person: session.konto.name }
}

/** Key and person: everybody who has a Kennwort for this store is tried. */
export async function unlockByPassword(
  file: string,
  kennwort: string,
  kdf: Kdf
): Promise<{ key: Buffer; konto: string }> {
  const keys = keyFileOf(file)
  for (const { konto } of listKeyHolders(keys, kdf)) {
    const key = await unlock(keys, konto, kennwort, kdf).catch(unlessWrong)
    if (key) return { key, konto }
  }
  return refuse('session.wrongPassword', {})
}

function unlessWrong(error: unknown): undefined {
  if (error instanceof AppError && error.data.code === 'session.wrongPassword') return undefined
  throw error
}
