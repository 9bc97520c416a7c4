import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { withSecret } from '../../store/erase'
import { inspectBackup } from '../../store/inspectBackup'
import { keyFileOf, readKeyFile } from '../../store/keyFile'
import { listKeyHolders, unlock } from '../../store/keys'
import { backupFiles } from '../../store/manifest'
import { openStore } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'
import { appendProtokoll } from '../../store/protokoll'
import { restoreBackup } from '../../store/restore'
import { backupFolderOf, toVorschau } from './backups'
import type { Bestaende } from './bestaende'
import type { Session } from './session'

interface Needs {
  session: Session
  bestaende: Bestaende
  ports: Pick<Ports, 'pickFolder' | 'today'>
  kdf: Kdf
}

type Restoring = 'pickBackup' | 'readBackup' | 'previewBackup' | 'restore'
type Status = Handlers<AppContract>['session']['status']

/** Looks into backups and puts one in the place of the store. Works with an open store, a locked one and none. */
export function restoreHandlers(
  { session, bestaende, ports, kdf }: Needs,
  status: Status
): Pick<Handlers<AppContract>['session'], Restoring> {
  let picked: string | undefined

  async function folderOf(name: string | null): Promise<string> {
    if (name === null) return picked ?? refuse('backup.notPicked', {})
    const { store } = session.current ?? refuse('session.locked', {})
    const { folder } = await backupFolderOf(store)
    return join(folder, basename(name))
  }

  function holdersOf(folder: string) {
    const keys = join(folder, backupFiles.keys)
    if (!existsSync(keys)) refuse('backup.damaged', { name: basename(folder) })
    const personen = listKeyHolders(keys, kdf).map(({ konto, name }) => ({ id: konto, name }))
    return { name: basename(folder), personen }
  }

  /** Whether a backup's keys are those of this store, whoever has one meanwhile. */
  const isOf = (keys: string, store: string) =>
    readKeyFile(keys, kdf).storeId === readKeyFile(keyFileOf(store), kdf).storeId

  return {
    async pickBackup() {
      const folder = await ports.pickFolder({ title: 'Ordner der Sicherung wählen (Sicherung_…)' })
      if (!folder) return null
      picked = folder
      return holdersOf(folder)
    },

    readBackup: async ({ name }) => holdersOf(await folderOf(name)),

    async previewBackup({ name, konto, kennwort }) {
      const folder = await folderOf(name)
      const key = await unlock(join(folder, backupFiles.keys), konto, kennwort, kdf)
      return withSecret(key, () => toVorschau(folder, inspectBackup(folder, key)))
    },

    async restore({ name, konto, kennwort }, run) {
      const backup = await folderOf(name)
      const keys = join(backup, backupFiles.keys)
      const practising = session.current?.bestand === 'uebung'
      if (practising && !isOf(keys, bestaende.practiceFile)) refuse('backup.nichtUebungskreis', {})
      // Invented people must not take the place of real ones.
      if (!practising && existsSync(bestaende.practiceFile) && isOf(keys, bestaende.practiceFile)) {
        refuse('backup.istUebungskreis', {})
      }
      const key = await unlock(keys, konto, kennwort, kdf)
      await withSecret(key, async () => {
        inspectBackup(backup, key)
        const file = session.current?.store.file ?? bestaende.ownFile()
        const { current } = session
        session.current = undefined
        await current?.store.close()
        mkdirSync(dirname(file), { recursive: true })
        restoreBackup({ backup, file, key })
        await noteRestore(file, key, konto)
        if (!practising) bestaende.setOwn(file)
      })
      return status(undefined, run)
    }
  }
}

/** The restored store's own trail says that it was restored, and by whom. */
async function noteRestore(file: string, key: Uint8Array, konto: string): Promise<void> {
  const store = await openStore({ file, key })
  const eintrag = { zeit: new Date().toISOString(), konto, aktion: 'wiederhergestellt' }
  await store.db.transaction().execute((tx) => appendProtokoll(tx, eintrag))
  await store.close()
}
