import type { FallAbfrage } from '@shared/domain/faelle/tabelle'

/**
 * From which list, and from which place in it (0 is the first), a Fallakte was opened. Goes along as the router's `state`,
 * so that the Akte can go on to the next case: `navigate('/faelle/' + id, { state: { abfrage, position } satisfies AusListe })`.
 */
export interface AusListe {
  abfrage: FallAbfrage
  position: number
}

/** What was given along, if the Akte was opened from a list. */
export function ausListeOf(state: unknown): AusListe | undefined {
  return state && typeof state === 'object' && 'abfrage' in state ? (state as AusListe) : undefined
}
