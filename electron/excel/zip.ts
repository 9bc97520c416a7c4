import { crc32, inflateRawSync } from 'node:zlib'
import { refuse } from '@shared/errors'
import { limits } from './limits'

interface Entry {
  name: string
  method: number
  checksum: number
  packed: number
  unpacked: number
  /** Where the entry's own header begins, and where its data ends. */
  start: number
  end: number
}

/** A ZIP archive whose every part was unpacked once within the limits and found to be what it says. */
export interface CheckedZip {
  names: readonly string[]
  read(name: string): Buffer | undefined
  /** Unpacked, in bytes; 0 for a part that is not there. */
  sizeOf(name: string): number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

/**
 * Looks a ZIP archive over before any library unpacks it: no bombs, no lies about sizes, no overlapping or double
 * entries, no entities of its own. Refuses with `liste.beschaedigt` or `liste.zuGross`.
 */
export function checkZip(bytes: Buffer): CheckedZip {
  const entries = readDirectory(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  if (byName.size !== entries.length) refuse('liste.beschaedigt', {})
  if (overlap(entries)) refuse('liste.beschaedigt', {})
  let sum = 0
  for (const entry of entries) {
    sum += entry.unpacked
    const bomb = entry.unpacked > 1024 * 1024 && entry.unpacked > entry.packed * limits.ratio
    if (entry.unpacked > limits.partBytes || sum > limits.unpackedBytes || bomb) {
      refuse('liste.zuGross', { mib: Math.round(limits.unpackedBytes / 1024 / 1024) })
    }
  }
  for (const entry of entries) {
    const part = unpack(bytes, entry)
    if (/\.(xml|rels|vml)$/i.test(entry.name) && definesEntities(part)) refuse('liste.beschaedigt', {})
  }
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(name.toLowerCase())
      return entry && unpack(bytes, entry)
    },
    sizeOf: (name) => byName.get(name.toLowerCase())?.unpacked ?? 0
  }
}

/** The macros of OpenOffice name a document type, harmless: only one that brings its own definitions is refused. */
function definesEntities(part: Buffer): boolean {
  if (part.includes('<!ENTITY')) return true
  for (let at = part.indexOf('<!DOCTYPE'); at >= 0; at = part.indexOf('<!DOCTYPE', at + 1)) {
    const end = part.indexOf('>', at)
    if (end < 0 || part.subarray(at, end).includes('[')) return true
  }
  return false
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const offset = bytes.readUInt32LE(end + 16)
  const isZip64 = count === 0xffff || size === 0xffffffff || offset === 0xffffffff
  if (isZip64 || count > limits.zipEntries || offset + size > end) refuse('liste.beschaedigt', {})
  const entries: Entry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) refuse('liste.beschaedigt', {})
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push(
      entryAt(bytes, {
        name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        checksum: bytes.readUInt32LE(at + 16),
        packed: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        start: bytes.readUInt32LE(at + 42),
        directory: offset
      })
    )
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Some programs write the path of a part with the strokes of Windows. */
const nameOf = (bytes: Buffer) => bytes.toString('utf8').replaceAll('\\', '/')

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return refuse('liste.beschaedigt', {})
}

function entryAt(bytes: Buffer, said: Omit<Entry, 'end'> & { flags: number; directory: number }): Entry {
  const { name, flags, method, checksum, packed, unpacked, start, directory } = said
  const isEncrypted = (flags & 1) !== 0
  if (isEncrypted || (method !== 0 && method !== 8) || start + 30 > directory) refuse('liste.beschaedigt', {})
  if (bytes.readUInt32LE(start) !== LOCAL_HEADER) refuse('liste.beschaedigt', {})
  const end = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28) + packed
  if (end > directory) refuse('liste.beschaedigt', {})
  return { name, method, checksum, packed, unpacked, start, end }
}

function overlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.start - b.start)
  return sorted.some((entry, index) => entry.end > (sorted[index + 1]?.start ?? Number.POSITIVE_INFINITY))
}

function unpack(bytes: Buffer, { method, checksum, packed, unpacked, end }: Entry): Buffer {
  const data = bytes.subarray(end - packed, end)
  const part = method === 0 ? data : inflate(data, unpacked)
  if (part.length !== unpacked || crc32(part) !== checksum) refuse('liste.beschaedigt', {})
  return part
}

/** The least that zlib accepts. */
const smallestChunk = 64

function inflate(data: Buffer, size: number): Buffer {
  // Some programs write nothing at all for a part without content.
  if (data.length === 0 && size === 0) return data
  try {
    // In one piece: joining hundreds of small ones takes longer than unpacking them.
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, smallestChunk) })
  } catch (cause) {
    return refuse('liste.beschaedigt', {}, { cause })
  }
}
