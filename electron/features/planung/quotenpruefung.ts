import type { Planungsproblem } from '@shared/domain/planung/problem'
import { refuse } from '@shared/errors'

/** Refuses a share of all seats for a group in which nobody waits: no seat could be given. Seats kept in one run may stay free. */
export function assertQuoten({ quoten }: Pick<Planungsproblem, 'quoten'>): void {
  const leer = quoten.find((quote) => quote.lauf === null && quote.mindestAnteil > 0 && quote.personen.length === 0)
  if (leer) refuse('planung.quoteOhnePersonen', { name: leer.name })
}
