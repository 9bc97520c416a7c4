import type Database from 'better-sqlite3-multiple-ciphers'
import { type Anchor, readAnchor, sealKeyOf, writeAnchor } from './anchor'
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

  function renew(): void {
    if (!trusted) return
    try {
      const head = headOf(database)
      if (head.nummer === noted) return
      writeAnchor(file, sealKey, { head, zeit: new Date().toISOString() })
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
    close: () => erase(sealKey)
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

/** The last entry of the trail. A store whose first migration is still to come has none. */
export function headOf(database: Database): Head {
  if (!hasProtokoll(database)) return { nummer: 0, pruefwert: empty }
  const last = database.prepare('SELECT max(nummer) FROM protokoll').pluck().get() as number | null
  return { nummer: last ?? 0, pruefwert: entryAt(database, last ?? 0) ?? empty }
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
