import { randomUUID } from 'node:crypto'
import { insertRows, type Zeile } from './bulk'
import { markVeraltet } from './fristVeraltet'
import type { AenderungTable, Db } from './tables'

/** One click of a person, or one import: everything it changes is told apart by it and can be taken back together. */
export interface Vorgang {
  id: string
  zeit: string
  konto: string
  herkunft: AenderungTable['herkunft']
  uebernahme: string | null
  /** With `RUECKNAHME` of something done by hand: the Vorgang that it takes back. */
  ruecknahmeVon?: string | null
}

export function newVorgang(
  konto: string,
  herkunft: Vorgang['herkunft'] = 'HAND',
  uebernahme: string | null = null
): Vorgang {
  return { id: randomUUID(), zeit: new Date().toISOString(), konto, herkunft, uebernahme }
}

export type Aenderung = Pick<AenderungTable, 'fall' | 'tabelle' | 'satz' | 'art' | 'feld' | 'von' | 'nach' | 'version'>

/** A removed row as the history keeps it (JSON): without empty columns and without those that follow from others. */
export function keptRow(row: Zeile): string {
  const kept: Zeile = {}
  for (const column in row) {
    const wert = row[column] ?? null
    if (wert !== null && column !== 'suchform' && column !== 'sortName') kept[column] = wert
  }
  return JSON.stringify(kept)
}

/** Writes history entries; the caller is inside the transaction of the change itself. */
export async function recordAenderungen(tx: Db, vorgang: Vorgang, aenderungen: readonly Aenderung[]): Promise<void> {
  const { id, zeit, konto, herkunft, uebernahme, ruecknahmeVon = null } = vorgang
  const shared = { zeit, vorgang: id, konto, herkunft, uebernahme, ruecknahmeVon }
  const rows = aenderungen.map(({ fall, tabelle, satz, art, feld, von, nach, version }) => {
    return { fall, tabelle, satz, art, feld, von, nach, version }
  })
  await insertRows(tx, 'aenderung', rows, shared)
  const faelle = [...new Set(aenderungen.flatMap(({ fall, tabelle }) => (isInFall(tabelle) ? [fall] : [])))]
  await markVeraltet(tx, faelle)
}

/** Tables whose changes stand under something else than a case: their own id, or the matrix of ways as a whole. */
export const ohneFall = ['traeger', 'durchfuehrung', 'wegzeit', 'ort']
const isInFall = (tabelle: string) => !ohneFall.includes(tabelle)
