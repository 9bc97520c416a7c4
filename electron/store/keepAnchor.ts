import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type Database from 'better-sqlite3-multiple-ciphers'
import { type Anchor, anchorFileOf, readAnchor, recordOf, sealKeyOf, writeAnchor } from './anchor'
import { erase } from './erase'
import type { Head } from './protokoll'

/**
 * How the store stands to its anchor.
 *
 * - `ok`: the store holds the anchored entry, perhaps more (the program ended between saving and anchoring)
 * - `storeOlder`: entries that were saved are gone; an older file was put back or the log removed
 * - `storeDiffers`: at the anchored number stands another entry
 * - `missing`, `unreadable`: no anchor that could be compared
 */
export type AnchorState = 'ok' | 'storeOlder' | 'storeDiffers' | 'missing' | 'unreadable'

export interface AnchorReading {
  state: AnchorState
  /** What the anchor says, if it can be read. */
  anchored?: Anchor
  /** What the store holds. `nummer` 0 is an empty trail. */
  found: Head
}

export interface AnchorKeeper {
  readonly reading: AnchorReading
  /** Whether the store may be written: the anchor fits, or someone answered for the difference. */
  isTrusted(): boolean
  /** Takes the present state as the right one. */
  accept(): void
  /** Notes the last entry if it is a new one. Never throws: the next commit tries again, and a late anchor is harmless. */
  renew(): void
  close(): void
}

/** Compares the anchor once at opening and renews it after every commit that left an entry in the trail. */
export function keepAnchor(
  file: string,
  key: Uint8Array,
  database: Database,
  warn: (error: unknown) => void
): AnchorKeeper {
  const sealKey = sealKeyOf(key)
  const reading = compare(database, readAnchor(file, sealKey))
  let trusted = reading.state === 'ok'
  let noted = reading.state === 'ok' ? reading.anchored?.head.nummer : undefined
  let descriptor: number | undefined
  const headNow = headReader(database)

  /** After the first time in place and without waiting for the disk: behind after a power cut is harmless, torn is not. */
  function note(anchor: Anchor): void {
    if (descriptor === undefined) {
      writeAnchor(file, sealKey, anchor)
      descriptor = openSync(anchorFileOf(file), 'r+')
    } else {
      const record = recordOf(anchor, sealKey)
      writeSync(descriptor, record, 0, record.length, 0)
    }
  }

  function renew(): void {
    if (!trusted) return
    try {
      const head = headNow()
      if (head.nummer === noted) return
      note({ head, zeit: new Date().toISOString() })
      noted = head.nummer
    } catch (error) {
      warn(error)
    }
  }

  renew()
  return {
    reading,
    renew,
    isTrusted: () => trusted,
    accept() {
      trusted = true
      renew()
    },
    close() {
      erase(sealKey)
      if (descriptor === undefined) return
      try {
        fsyncSync(descriptor)
      } catch (error) {
        warn(error)
      } finally {
        closeSync(descriptor)
        descriptor = undefined
      }
    }
  }
}

/** Looks up in the store what the anchor says. */
export function compare(database: Database, anchor: Anchor | 'missing' | 'unreadable'): AnchorReading {
  const found = headOf(database)
  if (anchor === 'missing') return { state: found.nummer === 0 ? 'ok' : 'missing', found }
  if (anchor === 'unreadable') return { state: 'unreadable', found }
  const { nummer, pruefwert } = anchor.head
  if (nummer > found.nummer) return { state: 'storeOlder', anchored: anchor, found }
  const fits = entryAt(database, nummer) === pruefwert
  return { state: fits ? 'ok' : 'storeDiffers', anchored: anchor, found }
}

const empty = '00'.repeat(32)

/** `headOf` for every commit: the statement is compiled once. */
function headReader(database: Database): () => Head {
  let last: ReturnType<Database['prepare']> | undefined
  return () => {
    if (!last && !hasProtokoll(database)) return { nummer: 0, pruefwert: empty }
    last ??= database.prepare(
      'SELECT nummer, lower(hex(pruefwert)) AS pruefwert FROM protokoll ORDER BY nummer DESC LIMIT 1'
    )
    return (last.get([]) as Head | undefined) ?? { nummer: 0, pruefwert: empty }
  }
}

/** The last entry of the trail. A store whose first migration is still to come has none. */
export function headOf(database: Database): Head {
  return headReader(database)()
}

function entryAt(database: Database, nummer: number): string | undefined {
  if (nummer === 0) return empty
  return database.prepare('SELECT lower(hex(pruefwert)) FROM protokoll WHERE nummer = ?').pluck().get(nummer) as
    | string
    | undefined
}

function hasProtokoll(database: Database): boolean {
  return database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'protokoll'`).get() !== undefined
}
