import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { SicherungStatus } from '@shared/contract/sicherung'
import type { Ports } from '../../ports'
import { listBackups } from '../../store/backup'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import type { Kdf } from '../../store/passwordHash'
import { backupFolderOf, backupNow, toSicherung } from './backups'
import type { OpenSession } from './session'

interface Needs extends Pick<OpenSession, 'store' | 'konto'> {
  ports: Pick<Ports, 'pickFolder' | 'version'>
  kdf: Kdf
}

/** Backups of the open store: where they go, which there are, one more. */
export function sicherungHandlers({ store, konto, ports, kdf }: Needs): Handlers<AppContract>['sicherung'] {
  async function status(): Promise<SicherungStatus> {
    const { folder, chosen } = await backupFolderOf(store)
    return {
      ordner: chosen ? `${basename(dirname(folder))} › ${basename(folder)}` : null,
      sicherungen: existsSync(folder) ? listBackups(folder).map(toSicherung) : [],
      letzterFehlschlag: (await readEinstellung(store.db, 'sicherungsfehlschlag')).wert
    }
  }

  return {
    status,
    async pickFolder() {
      const folder = await ports.pickFolder({ title: 'Ordner für Sicherungen wählen' })
      if (!folder) return null
      await saveEinstellung(store.db, 'sicherungsordner', folder)
      return status()
    },
    create: async () => toSicherung(await backupNow({ store, konto }, { ports, kdf }))
  }
}
