import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { refuse } from '@shared/errors'
import { contentsOf, inspectFile } from './contents'
import { keyFileOf, readKeyFile } from './keyFile'
import { backupFiles, type Manifest, readManifest, sha256Of, writeManifest } from './manifest'
import type { Store } from './openStore'
import { type Kdf, standardKdf } from './passwordHash'
import { newFolder, stampOf } from './stamp'
import { refuseStore, sqliteCode } from './storeRefusal'
import { copyFlushed, flush, flushFolder, renamePatiently } from './writeSafely'

export interface BackupOrder {
  /** Folder that holds the backups; each gets one of its own in it. */
  folder: string
  programVersion: string
  /** Name of who asked for it. */
  createdBy: string
  now?: Date
  /** For tests with a cheaper derivation. */
  kdf?: Kdf
}

export interface Backup {
  /** Name of its folder. */
  name: string
  folder: string
  manifest: Manifest
}

const prefix = 'Sicherung_'
const unfinished = '.unfertig'

/** Makes a backup. It has its final name only after it was opened, read to the last page and found equal to the store. */
export async function createBackup(store: Store, order: BackupOrder): Promise<Backup> {
  const { folder, programVersion, createdBy, now = new Date(), kdf = standardKdf } = order
  // What lies in memory has no key, and its copy would be plain text.
  if (store.key.length !== 32) throw new Error('Only an encrypted store can be backed up')
  readKeyFile(keyFileOf(store.file), kdf)
  let draft: string | undefined
  try {
    removeAbandoned(folder, now)
    draft = newFolder(folder, `${prefix}${stampOf(now)}${unfinished}`)
    const file = join(draft, backupFiles.store)
    const keys = join(draft, backupFiles.keys)
    const live = await store.withDriver((database) => {
      database.prepare('VACUUM INTO ?').run(file)
      return contentsOf(database)
    })
    flush(file)
    copyFlushed(keyFileOf(store.file), keys)
    if (!isDeepStrictEqual(inspectFile(file, store.key), live)) refuse('backup.unlikeStore', {})
    const manifest: Manifest = {
      format: 1,
      programVersion,
      createdAt: now.toISOString(),
      createdBy,
      bytes: statSync(file).size,
      ...live,
      sha256: { store: sha256Of(file), keys: sha256Of(keys) }
    }
    writeManifest(draft, manifest, store.key)
    return { ...finish(folder, draft), manifest }
  } catch (error) {
    if (draft) rmSync(draft, { recursive: true, force: true })
    refuseBackup(error)
  }
}

/** The backups in a folder, newest first. One whose manifest cannot be read is listed without. */
export function listBackups(folder: string): (Omit<Backup, 'manifest'> & { manifest?: Manifest })[] {
  if (!existsSync(folder)) refuse('backup.folderUnreachable', {})
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix) && !entry.name.includes(unfinished))
    .map(({ name }) => ({ name, folder: join(folder, name), ...manifestIn(join(folder, name)) }))
    .sort((a, b) => b.name.localeCompare(a.name))
}

const hour = 3_600_000

/** A draft of an hour ago is what is left of a backup that was broken off: it is no backup and never becomes one. */
function removeAbandoned(folder: string, now: Date): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix) && entry.includes(unfinished))) {
    const draft = join(folder, name)
    if (statSync(draft).mtimeMs < now.getTime() - hour) rmSync(draft, { recursive: true, force: true })
  }
}

function manifestIn(folder: string): { manifest?: Manifest } {
  try {
    return { manifest: readManifest(folder).manifest }
  } catch {
    return {}
  }
}

function finish(folder: string, draft: string): { name: string; folder: string } {
  flushFolder(draft)
  const wanted = basename(draft).replace(unfinished, '')
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`
    if (existsSync(join(folder, name))) continue
    renamePatiently(draft, join(folder, name))
    flushFolder(folder)
    return { name, folder: join(folder, name) }
  }
}

function refuseBackup(error: unknown): never {
  const code = sqliteCode(error) || String((error as NodeJS.ErrnoException).code)
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(code)) refuse('backup.diskFull', {}, { cause: error })
  if (/^(SQLITE_CANTOPEN|SQLITE_READONLY|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EIO|ENODEV|ENXIO)/.test(code)) {
    refuse('backup.folderUnreachable', {}, { cause: error })
  }
  refuseStore(error)
}
