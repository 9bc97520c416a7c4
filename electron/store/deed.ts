import { appendProtokoll } from './protokoll'
import type { Db, Tx } from './tables'
import { newVorgang, type Vorgang } from './vorgang'

interface Deed {
  konto: string
  /** For the trail: `fall.geaendert`. */
  aktion: string
  /** Kind and id of what it is done to: `fall:17`. */
  objekt: string
  /** Names of the fields, never values. */
  felder?: readonly string[]
}

/** What a person does with one click: one transaction, one Vorgang of the history, one line in the trail. */
export async function doDeed<T>(
  db: Db,
  { konto, ...eintrag }: Deed,
  act: (tx: Tx, vorgang: Vorgang) => Promise<T>
): Promise<T> {
  const vorgang = newVorgang(konto)
  return db.transaction().execute(async (tx) => {
    const result = await act(tx, vorgang)
    await appendProtokoll(tx, { zeit: vorgang.zeit, konto, ...eintrag })
    return result
  })
}
