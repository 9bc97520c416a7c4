import { randomInt } from 'node:crypto'
import { refuse } from '@shared/errors'

/** A recovery key between its making and its confirmation. It never leaves the engine but on paper. */
export interface Recovery {
  readonly key: string
  /** Which two groups are asked, counted from 1. */
  readonly asked: readonly [number, number]
}

/** Asks for two different groups of the key, chosen at random. */
export function newRecovery(key: string): Recovery {
  const groups = key.split('-').length - 1
  const first = randomInt(1, groups)
  return { key, asked: [first, randomInt(first + 1, groups + 1)] }
}

/** Refuses unless both groups are typed as printed; case and the usual slips (O for 0, I or L for 1) do not matter. */
export function checkRecovery({ key, asked }: Recovery, typed: readonly string[]): void {
  const groups = key.split('-')
  const right = asked.every((group, index) => tidy(typed[index] ?? '') === groups[group - 1])
  if (!right) refuse('session.recoveryMismatch', { gruppen: [...asked] })
}

const tidy = (group: string) => group.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
