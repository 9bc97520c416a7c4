import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@shared/errors'
import { z } from 'zod'
import { isSealed, sealKeyOf, sealOf } from './anchor'
import { erase } from './erase'
import { writeSafely } from './writeSafely'

/** The files of a backup. */
export const backupFiles = { store: 'daten.db', keys: 'schluessel.json', manifest: 'manifest.json' } as const

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const Manifest = z.strictObject({
  format: z.literal(1),
  programVersion: z.string(),
  /** Moment of making, ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  bytes: z.int(),
  version: z.int(),
  counts: z.record(z.string(), z.int()),
  head: z.object({ nummer: z.int(), pruefwert: Sha256 }),
  sha256: z.strictObject({ store: Sha256, keys: Sha256 })
})

/** What a backup says of itself: when, by whom, how many. Legible without the key. */
export type Manifest = z.infer<typeof Manifest>

const Sealed = z.strictObject({ manifest: Manifest, seal: Sha256 })

/** Writes the manifest of a backup, sealed with a key derived from the store's. */
export function writeManifest(folder: string, manifest: Manifest, key: Uint8Array): void {
  const sealKey = sealKeyOf(key)
  const seal = sealOf(JSON.stringify(manifest), sealKey)
  erase(sealKey)
  writeSafely(join(folder, backupFiles.manifest), JSON.stringify({ manifest, seal }))
}

/** The manifest of a backup, unproven. Refuses a folder without a legible one. */
export function readManifest(folder: string): { manifest: Manifest; isSealedWith(key: Uint8Array): boolean } {
  const { manifest, seal } = parse(folder) ?? refuse('backup.notABackup', {})
  return {
    manifest,
    isSealedWith(key) {
      const sealKey = sealKeyOf(key)
      try {
        return isSealed(JSON.stringify(manifest), seal, sealKey)
      } finally {
        erase(sealKey)
      }
    }
  }
}

/** SHA-256 of a file, in hex. */
export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function parse(folder: string): z.infer<typeof Sealed> | undefined {
  try {
    return Sealed.parse(JSON.parse(readFileSync(join(folder, backupFiles.manifest), 'utf8')))
  } catch {
    return undefined
  }
}
