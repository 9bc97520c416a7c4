import type { absolventen } from '@shared/contract/absolventen'
import type { Run } from '@shared/contract/define'
import type { Tag } from '@shared/domain/zeitraum'
import { AppError } from '@shared/errors'
import { errorText } from '@shared/texts/errors'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { advance } from '../../store/weiter'

type Eingabe = z.output<typeof absolventen.saveErgebnisse.input>
export type Gruppenergebnis = z.output<typeof absolventen.saveErgebnisse.output>

/** Nothing was saved: there is no Vorgang and nothing for the trail. */
export class NichtsGespeichert extends Error {
  constructor(readonly ergebnis: Gruppenergebnis) {
    super('nothing saved')
  }
}

/** Saves how it ended for each; a row that is refused is left as it was and told. */
export async function saveErgebnisse(
  tx: Tx,
  vorgang: Vorgang,
  { zeilen }: Eingabe,
  heute: Tag,
  { report, signal }: Run<{ done: number; total: number }>
): Promise<Gruppenergebnis> {
  const abgelehnt: Gruppenergebnis['abgelehnt'] = []
  for (const [index, zeile] of zeilen.entries()) {
    signal.throwIfAborted()
    await sql`savepoint zeile`.execute(tx)
    try {
      await advance(tx, vorgang, zeile, heute)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      await sql`rollback to zeile`.execute(tx)
      abgelehnt.push({ teilnahme: zeile.id, grund: errorText(error.data) })
    }
    await sql`release zeile`.execute(tx)
    report({ done: index + 1, total: zeilen.length })
  }
  const gespeichert = zeilen.length - abgelehnt.length
  if (gespeichert === 0) throw new NichtsGespeichert({ vorgang: null, gespeichert, abgelehnt })
  return { vorgang: vorgang.id, gespeichert, abgelehnt }
}
