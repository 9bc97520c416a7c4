import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { AppError, refuse } from '@shared/errors'
import { type Contents, inspectFile } from './contents'
import { backupFiles, type Manifest, readManifest, sha256Of } from './manifest'
import { migrations } from './migrations'
import { sqliteCode } from './storeRefusal'

/**
 * Proves a backup to the last page and returns what it holds. Needs the key of the time of its making, for example from
 * `unlock` on the key file inside it. Writes nothing, so it works on a write-protected medium.
 */
export function inspectBackup(folder: string, key: Uint8Array): Manifest {
  const name = basename(folder)
  const { manifest, isSealedWith } = readManifest(folder)
  const file = join(folder, backupFiles.store)
  const keys = join(folder, backupFiles.keys)
  const whole =
    existsSync(file) &&
    existsSync(keys) &&
    sha256Of(file) === manifest.sha256.store &&
    sha256Of(keys) === manifest.sha256.keys
  if (!whole) refuse('backup.damaged', { name })

  const sealed = isSealedWith(key)
  const contents = open(file, key, () => refuse(sealed ? 'backup.damaged' : 'backup.keyMismatch', { name }))
  const { version, counts, head } = manifest
  if (!sealed || !isDeepStrictEqual(contents, { version, counts, head })) refuse('backup.damaged', { name })
  if (version > migrations.length) refuse('backup.newer', { name })
  return manifest
}

function open(file: string, key: Uint8Array, refuseIt: () => never): Contents {
  try {
    return inspectFile(file, key)
  } catch (error) {
    if (error instanceof AppError || sqliteCode(error)) refuseIt()
    throw error
  }
}
