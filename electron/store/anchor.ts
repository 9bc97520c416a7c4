import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Head } from './protokoll'
import { writeSafely } from './writeSafely'

/**
 * The last entry of the audit trail, noted outside the store and sealed with a key derived from the store's.
 *
 * SQLite does not notice an older file put back or a log taken away; this does.
 */
export interface Anchor {
  head: Head
  /** Moment of noting, ISO 8601 in UTC. */
  zeit: string
}

/** Where the anchor of a store lies. */
export const anchorFileOf = (store: string) => `${store}.anker`

/** The key that seals anchors and manifests: whoever has it cannot open the store with it. */
export function sealKeyOf(key: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'foerderkette/siegel/1', 32))
}

/** Seal of a text, in hex. */
export function sealOf(text: string, sealKey: Uint8Array): string {
  return createHmac('sha256', sealKey).update(text).digest('hex')
}

/** Whether a seal in hex belongs to a text. */
export function isSealed(text: string, seal: string, sealKey: Uint8Array): boolean {
  const expected = Buffer.from(sealOf(text, sealKey))
  const found = Buffer.from(seal)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

export function writeAnchor(store: string, sealKey: Uint8Array, { head, zeit }: Anchor): void {
  const text = JSON.stringify([1, head.nummer, head.pruefwert, zeit])
  writeSafely(anchorFileOf(store), `${text}\n${sealOf(text, sealKey)}\n`)
}

/** The anchor beside a store; `unreadable` is anything not sealed with this key. */
export function readAnchor(store: string, sealKey: Uint8Array): Anchor | 'missing' | 'unreadable' {
  if (!existsSync(anchorFileOf(store))) return 'missing'
  const [text = '', seal = '', end, ...more] = readFileSync(anchorFileOf(store), 'utf8').split('\n')
  if (end !== '' || more.length > 0 || !isSealed(text, seal, sealKey)) return 'unreadable'
  const [version, nummer, pruefwert, zeit] = JSON.parse(text) as [number, number, string, string]
  return version === 1 ? { head: { nummer, pruefwert }, zeit } : 'unreadable'
}
