import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '@shared/errors'

/** Writes a file whole or not at all: under another name until it is complete, readable for nobody else. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.unfertig`
  try {
    await writeFile(unfinished, bytes, { mode: 0o600, flush: true })
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    refuseUnwritten(file, cause)
  }
}

/** The folder is gone or forbidden, the disk is full, or the file is open elsewhere. */
export function refuseUnwritten(file: string, cause: unknown): never {
  refuse('datei.nichtGeschrieben', { datei: basename(file) }, { cause })
}
