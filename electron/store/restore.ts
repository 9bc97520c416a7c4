import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { refuse } from '@shared/errors'
import { anchorFileOf, sealKeyOf, writeAnchor } from './anchor'
import { connect } from './connect'
import { inspectFile } from './contents'
import { erase } from './erase'
import { finishRestore, markRestore } from './finishRestore'
import { inspectBackup } from './inspectBackup'
import { keyFileOf } from './keyFile'
import { backupFiles, type Manifest } from './manifest'
import { readOccupancy } from './occupancy'
import { newFolder, stampOf } from './stamp'
import { refuseStore, sqliteCode } from './storeRefusal'
import { copyFlushed, flushFolder } from './writeSafely'

export interface RestoreOrder {
  /** Folder of the backup. */
  backup: string
  /** File of the store that is replaced. Closed; it may be damaged or missing. */
  file: string
  /** Key of the backup. */
  key: Uint8Array
  /** Leaves today's passwords in force instead of those of the backup. Only if both have the same key. */
  keepKeys?: boolean
  now?: Date
}

/**
 * Puts a backup in the place of the present store, which is set aside and never overwritten.
 *
 * Until the copy beside the store is proven nothing is touched; from then on an interruption is made good at the next
 * opening. Belongs into the trail of the restored store right after.
 */
export function restoreBackup(order: RestoreOrder): { manifest: Manifest; aside: string } {
  const { backup, file, key, keepKeys = false, now = new Date() } = order
  finishRestore(file)
  const manifest = inspectBackup(backup, key)
  assertUnused(file)
  const home = dirname(file)
  const staged = join(home, 'wiederherstellung.unfertig')
  try {
    rmSync(staged, { recursive: true, force: true })
    mkdirSync(staged, { mode: 0o700 })
    copyFlushed(join(backup, backupFiles.store), join(staged, basename(file)))
    const keys = keepKeys ? keyFileOf(file) : join(backup, backupFiles.keys)
    copyFlushed(keys, join(staged, basename(keyFileOf(file))))
    anchorStaged(join(staged, basename(file)), key, now)
    flushFolder(staged)
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') refuse('store.diskFull', {}, { cause: error })
    refuseStore(error)
  }
  const aside = newFolder(home, `vor-Wiederherstellung-${stampOf(now)}`)
  const parts = [file, keyFileOf(file), anchorFileOf(file)]
  markRestore(file, {
    staged: basename(staged),
    aside: basename(aside),
    present: [...parts, `${file}-wal`, `${file}-journal`, `${keyFileOf(file)}.1`]
      .filter(existsSync)
      .map((part) => basename(part)),
    parts: parts.map((part) => basename(part))
  })
  finishRestore(file)
  return { manifest, aside }
}

/** Reads the copy again from this disk, and anchors it. */
function anchorStaged(file: string, key: Uint8Array, now: Date): void {
  const { head } = inspectFile(file, key)
  const sealKey = sealKeyOf(key)
  writeAnchor(file, sealKey, { head, zeit: now.toISOString() })
  erase(sealKey)
}

/** Asks for nothing but the lock: with a key thrown away at once, so that not a byte of the present store changes. */
function assertUnused(file: string): void {
  if (!existsSync(file)) return
  try {
    connect(file, randomBytes(32)).close()
  } catch (error) {
    // Any other failure is a reason to restore.
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) refuse('store.inUse', readOccupancy(file), { cause: error })
  }
}
