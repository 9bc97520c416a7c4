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

/** How the name of the file of an anchor ends. */
export const anchorEnding = '.anker'

/** Where the anchor of a store lies. */
export const anchorFileOf = (store: string) => `${store}${anchorEnding}`

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

/** Writes an anchor whole or not at all, and waits until the disk has it. */
export function writeAnchor(store: string, sealKey: Uint8Array, anchor: Anchor): void {
  writeSafely(anchorFileOf(store), recordOf(anchor, sealKey))
}

/** One sector of a disk: it is written whole or not at all. */
const recordBytes = 512

/** An anchor as it stands in its file, always of the same length, so that it can be written over in its place. */
export function recordOf({ head, zeit }: Anchor, sealKey: Uint8Array): Buffer {
  const text = JSON.stringify([1, head.nummer, head.pruefwert, zeit])
  return Buffer.from(`${text}\n${sealOf(text, sealKey)}\n`.padEnd(recordBytes - 1).concat('\n'))
}

/** The anchor beside a store; `unreadable` is anything not sealed with this key. */
export function readAnchor(store: string, sealKey: Uint8Array): Anchor | 'missing' | 'unreadable' {
  if (!existsSync(anchorFileOf(store))) return 'missing'
  const record = readFileSync(anchorFileOf(store))
  const [text = '', seal = ''] = record.toString().split('\n')
  if (!isSealed(text, seal, sealKey)) return 'unreadable'
  const [version, nummer, pruefwert, zeit] = JSON.parse(text) as [number, number, string, string]
  const anchor = { head: { nummer, pruefwert }, zeit }
  return version === 1 && recordOf(anchor, sealKey).equals(record) ? anchor : 'unreadable'
}
