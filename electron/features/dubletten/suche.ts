import { setImmediate as breathe } from 'node:timers/promises'
import type { Run } from '@shared/contract/define'
import type { DublettenProgress } from '@shared/contract/dubletten'
import type { Indiz, Person } from '@shared/domain/austausch/personen/person'
import { vergleicher } from '@shared/domain/austausch/personen/vergleicher'

/** Two cases that look like one person, as found. */
export interface Fund {
  a: string
  b: string
  score: number
  indizien: readonly Indiz[]
}

const MOST_FOUND = 2000
const BATCH = 250

/** Compares everybody with everybody worth it. The most alike come first; of very many only those. */
export async function findFunde(
  personen: readonly Person[],
  { report, signal }: Run<DublettenProgress>
): Promise<Fund[]> {
  const { findPaare } = vergleicher(personen)
  const funde: Fund[] = []
  for (let stelle = 0; stelle < personen.length; stelle++) {
    if (stelle % BATCH === 0) {
      report({ phase: 'vergleichen', done: stelle, total: personen.length })
      await breathe()
      signal.throwIfAborted()
    }
    for (const { person, bewertung } of findPaare(stelle)) {
      const { score, indizien } = bewertung
      funde.push({ a: personen[stelle]?.fall ?? '', b: person.fall, score, indizien })
    }
  }
  return funde.sort((a, b) => b.score - a.score).slice(0, MOST_FOUND)
}

export const paarschluessel = ({ a, b }: Pick<Fund, 'a' | 'b'>) => (a < b ? `${a} ${b}` : `${b} ${a}`)
