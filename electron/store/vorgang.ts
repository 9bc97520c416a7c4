import { randomUUID } from 'node:crypto'
import type { AenderungTable, Db } from './tables'

/** One click of a person, or one import: everything it changes is told apart by it and can be taken back together. */
export interface Vorgang {
  id: string
  zeit: string
  konto: string
  herkunft: AenderungTable['herkunft']
  uebernahme: string | null
}

export function newVorgang(
  konto: string,
  herkunft: Vorgang['herkunft'] = 'HAND',
  uebernahme: string | null = null
): Vorgang {
  return { id: randomUUID(), zeit: new Date().toISOString(), konto, herkunft, uebernahme }
}

export type Aenderung = Pick<AenderungTable, 'fall' | 'tabelle' | 'satz' | 'art' | 'feld' | 'von' | 'nach' | 'version'>

const ROWS_PER_INSERT = 500

/** Writes history entries; the caller is inside the transaction of the change itself. */
export async function recordAenderungen(tx: Db, vorgang: Vorgang, aenderungen: readonly Aenderung[]): Promise<void> {
  const { id, zeit, konto, herkunft, uebernahme } = vorgang
  for (let start = 0; start < aenderungen.length; start += ROWS_PER_INSERT) {
    const part = aenderungen.slice(start, start + ROWS_PER_INSERT)
    const rows = part.map((aenderung) => ({ ...aenderung, vorgang: id, zeit, konto, herkunft, uebernahme }))
    await tx.insertInto('aenderung').values(rows).execute()
  }
}
