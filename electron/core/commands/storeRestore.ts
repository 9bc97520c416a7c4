import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@shared/errors'
import { withSecret } from '../../store/erase'
import { backupFiles } from '../../store/manifest'
import type { Kdf } from '../../store/passwordHash'
import { restoreBackup } from '../../store/restore'
import type { Command } from './command'
import { unlockByPassword } from './openForCommand'

/** Puts a backup in the place of the store, which is set aside. The Kennwort is the one of the backup. */
export const storeRestore: Command = {
  usage: '--from SICHERUNG',
  summary: 'stellt eine Sicherung wieder her; der jetzige Bestand wird beiseitegelegt',
  options: { from: { type: 'string' } },
  async run({ store: file, kennwort, kdf, required, path }) {
    const backup = path(required('from'))
    const { key } = await unlockBackup(backup, kennwort, kdf)
    const { manifest, aside } = await withSecret(key, async () => restoreBackup({ backup, file, key }))
    return {
      json: { store: file, aside, manifest },
      text: `Die Sicherung ist wiederhergestellt: ${file}\nDer Stand davor liegt in: ${aside}`
    }
  }
}

async function unlockBackup(backup: string, kennwort: string, kdf: Kdf): Promise<{ key: Buffer }> {
  if (!existsSync(join(backup, backupFiles.keys))) refuse('backup.notABackup', {})
  return unlockByPassword(join(backup, backupFiles.store), kennwort, kdf)
}
