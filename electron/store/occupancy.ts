import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who has a store open, told to the next who wants to. The lock itself is SQLite's. */
export interface Occupancy {
  person?: string
  /** Moment of opening, ISO 8601 with zone. */
  since?: string
  machine?: string
}

const fileOf = (store: string) => `${store}.belegt`

/** Notes who opened the store. */
export function noteOccupancy(store: string, person: string | undefined, since: Date): void {
  const occupancy: Occupancy = { ...(person ? { person } : {}), since: since.toISOString(), machine: hostname() }
  try {
    writeFileSync(fileOf(store), JSON.stringify(occupancy), { mode: 0o600 })
  } catch (error) {
    // A courtesy to others, no reason to keep someone from reading on a full disk.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** What the present holder noted; empty if there is nothing legible. */
export function readOccupancy(store: string): Occupancy {
  try {
    const noted: unknown = JSON.parse(readFileSync(fileOf(store), 'utf8'))
    if (typeof noted !== 'object' || noted === null) return {}
    const text = Object.entries(noted).filter(([, value]) => typeof value === 'string' && value.length <= 200)
    return Object.fromEntries(text)
  } catch {
    return {}
  }
}

/** Removes the note at closing. */
export function clearOccupancy(store: string): void {
  rmSync(fileOf(store), { force: true })
}
