import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse } from '@shared/errors'
import { assertEncrypted } from './connect'

const synchronised = /^(OneDrive|Dropbox|Nextcloud|ownCloud|Google ?Drive|iCloud ?Drive)\b/i

/** A store stays on a disk of this machine: shares lock unreliably, synchronised folders put old files back. */
export function assertLocal(path: string): void {
  if (
    /^(\\\\|\/\/)/.test(path) ||
    resolve(path)
      .split(/[\\/]/)
      .some((part) => synchronised.test(part))
  ) {
    refuse('store.notLocal', {})
  }
}

/** Looks at a store's file before SQLite does: there, whole pages, not plain text, in a folder that may be written. */
export function checkBeforeOpening(file: string, create: boolean): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (create) {
    if (size) refuse('store.exists', {})
    assertLocal(file)
  } else {
    if (size === undefined) refuse('store.missing', {})
    if (size < 4096 || size % 4096 !== 0) refuse('store.damaged', {})
    assertEncrypted(file)
  }
  assertWritable(file)
}

function assertWritable(file: string): void {
  const probe = `${file}.probe`
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK)
    writeFileSync(probe, '')
    rmSync(probe, { force: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) refuse('store.readOnly', {}, { cause: error })
    if (['ENOENT', 'ENOTDIR'].includes(code)) refuse('store.missing', {}, { cause: error })
    // A full disk can still be read.
    if (code !== 'ENOSPC') throw error
  }
}
