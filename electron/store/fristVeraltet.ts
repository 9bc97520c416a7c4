import { addMissing } from './bulk'
import type { Db } from './tables'

/** Notes that these cases changed: their Fristen are worked out again before anybody sees them. */
export async function markVeraltet(tx: Db, faelle: readonly string[]): Promise<void> {
  await addMissing(
    tx,
    'fristVeraltet',
    faelle.map((fall) => ({ fall }))
  )
}
