import { countsAsIntegration } from '@shared/domain/arbeit/zaehlung'
import type { Tag } from '@shared/domain/zeitraum'
import { updateWithHistory } from './geschichte'
import type { Tx } from './tables'
import type { Vorgang } from './vorgang'

/**
 * „Letzte Integration“ of a case follows the newest placement that counts and has begun. It never goes back: an earlier
 * day may come from a list that knows more than is entered here.
 */
export async function followIntegration(tx: Tx, vorgang: Vorgang, fall: string, heute: Tag): Promise<void> {
  const integrationen = await tx
    .selectFrom('integration')
    .select(['art', 'beginn'])
    .where('fall', '=', fall)
    .where('beginn', '<=', heute)
    .execute()
  const letzte = integrationen
    .flatMap(({ art, beginn }) => (countsAsIntegration(art) ? [beginn] : []))
    .toSorted()
    .at(-1)
  const { version, letzteIntegration } = await tx
    .selectFrom('fall')
    .select(['version', 'letzteIntegration'])
    .where('id', '=', fall)
    .executeTakeFirstOrThrow()
  if (letzte === undefined || (letzteIntegration ?? '') >= letzte) return
  await updateWithHistory(tx, vorgang, 'fall', { id: fall, version, werte: { letzteIntegration: letzte } })
}
