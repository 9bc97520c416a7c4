import { refuse } from '@shared/errors'
import { removeExpired } from '../../features/austausch/verfallen'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import { withSecret } from '../../store/erase'
import { keyFileOf } from '../../store/keyFile'
import { listKeyHolders, renewRecoveryKey } from '../../store/keys'
import { openStore } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'
import { appendProtokoll } from '../../store/protokoll'
import { afterOpening } from './afterOpening'
import { noteNothingNew } from './backups'
import type { Bestand } from './bestaende'
import { newRecovery } from './recovery'
import { anmeldung, type OpenSession } from './session'

interface Opening {
  file: string
  /** Erased here. */
  key: Buffer
  konto: string
  bestand: Bestand
  heute: string
  kdf: Kdf
  warn: (error: unknown) => void
}

/** Opens a store for somebody whose secret was right. A sheet that nobody confirmed yet is made anew and asked for. */
export async function openSession({ file, key, konto, bestand, heute, kdf, warn }: Opening): Promise<OpenSession> {
  const keys = keyFileOf(file)
  const person = listKeyHolders(keys, kdf).find((holder) => holder.konto === konto)?.name ?? ''
  const store = await withSecret(key, () => openStore({ file, key, person, warn }))
  try {
    const row = await store.db.selectFrom('konto').selectAll().where('id', '=', konto).executeTakeFirst()
    if (!row?.aktiv) refuse('session.kontoInaktiv', {})
    const untrusted = store.anchor.state !== 'ok'
    const session: OpenSession = {
      store,
      konto: { id: row.id, name: row.name, rolle: row.rolle as OpenSession['konto']['rolle'] },
      bestand,
      recovery: undefined,
      untrusted
    }
    if (!untrusted) await settleIn(session, heute, kdf)
    return session
  } catch (error) {
    await store.close()
    throw error
  }
}

/** What follows once the store may be written: audit entry, code lists, the recovery sheet if it is still owed. */
export async function settleIn(session: OpenSession, heute: string, kdf: Kdf): Promise<void> {
  const { store, konto, bestand } = session
  await audit(session, anmeldung)
  await afterOpening(store.db, heute)
  const { bestaetigt } = (await readEinstellung(store.db, 'wiederherstellung')).wert
  if (!bestaetigt && bestand === 'eigener') {
    session.recovery = newRecovery(await renewRecoveryKey(keyFileOf(store.file), store.key, kdf))
  }
  await store.db.deleteFrom('entwurf').where('konto', '=', konto.id).where('zeit', '<', monthAgo()).execute()
  await removeExpired(store.db, monthAgo())
  await noteNothingNew(store)
}

/** A new sheet is owed from now on, as after the old one was used. */
export async function oweRecovery(session: OpenSession, kdf: Kdf): Promise<void> {
  await saveEinstellung(session.store.db, 'wiederherstellung', { bestaetigt: false })
  session.recovery = newRecovery(await renewRecoveryKey(keyFileOf(session.store.file), session.store.key, kdf))
}

/** An entry of the trail for something that changes no case. */
export async function audit({ store, konto }: OpenSession, aktion: string): Promise<void> {
  const zeit = new Date().toISOString()
  await store.db.transaction().execute((tx) => appendProtokoll(tx, { zeit, konto: konto.id, aktion }))
}

/** Drafts and open lists older than a month are nobody's any more. */
const monthAgo = () => new Date(Date.now() - 31 * 86_400_000).toISOString()
