import { randomUUID } from 'node:crypto'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { insertWithHistory } from '../../electron/store/geschichte'
import type { Db } from '../../electron/store/tables'
import { newVorgang, type Vorgang } from '../../electron/store/vorgang'

/** What an ordinary case is created with; a test names only what it is about. */
export function someFall(werte: Partial<FallWerte> = {}): Partial<FallWerte> {
  return {
    nachname: 'Beispiel',
    vorname: 'Amira',
    geburtsdatum: '1990-05-17',
    geschlecht: 'W',
    fallStatus: 'AKTIV',
    ort: 'Musterstadt',
    ...werte
  }
}

/** Puts a case into the store as a person would, for arranging only. Returns its id. */
export async function addFall(
  db: Db,
  werte: Partial<FallWerte> = {},
  vorgang: Vorgang = newVorgang('Test Koordination')
): Promise<string> {
  const id = randomUUID()
  await insertWithHistory(db, vorgang, 'fall', { id, ...toColumns(someFall(werte)) })
  return id
}

/** Puts a record of a case into the store, for arranging only. Returns its id. */
export async function addSatz<A extends Satzart>(
  db: Db,
  art: A,
  fall: string,
  werte: Partial<SatzWerte<A>>,
  vorgang: Vorgang = newVorgang('Test Koordination')
): Promise<string> {
  const id = randomUUID()
  await insertWithHistory(db, vorgang, art, { id, fall, ...toColumns(werte) })
  return id
}

function toColumns(werte: object): Record<string, string | number | null> {
  const pairs = Object.entries(werte).map(([feld, wert]) => [feld, typeof wert === 'boolean' ? Number(wert) : wert])
  return Object.fromEntries(pairs)
}
