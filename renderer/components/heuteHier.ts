import type { Tag } from '@shared/domain/zeitraum'

/** Today by the clock of this machine, for reading what is typed; what counts is the engine's day. */
export function heuteHier(): Tag {
  const jetzt = new Date()
  return new Date(jetzt.getTime() - jetzt.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
