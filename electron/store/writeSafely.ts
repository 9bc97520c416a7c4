import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import { dirname } from 'node:path'

/** Replaces a small file whole or not at all: written beside it, flushed, renamed. With `keep`, the old one stays as `.1`. */
export function writeSafely(file: string, content: string | Uint8Array, { keep = false } = {}): void {
  const temporary = `${file}.tmp`
  try {
    writeFlushed(temporary, content)
    if (keep && existsSync(file)) {
      copyFileSync(file, `${file}.1.tmp`)
      flush(`${file}.1.tmp`)
      renamePatiently(`${file}.1.tmp`, `${file}.1`)
    }
    renamePatiently(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    rmSync(`${file}.1.tmp`, { force: true })
    throw error
  }
  flushFolder(dirname(file))
}

/** Writes a file and waits until the disk has it. */
function writeFlushed(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const descriptor = openSync(file, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Copies a file to a name that was free, and waits until the disk has it. */
export function copyFlushed(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL)
  flush(to)
}

/** Waits until the disk has what was written to a file. */
export function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Makes renames and new names in a folder durable. Windows does so by itself and cannot be asked. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Renames, and tries again for half a second: on Windows a virus scanner may hold a fresh file for a moment. */
export function renamePatiently(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || tries === 10) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}
