import { angebotLabels } from './angebotfelder'
import { fallFeldLabels } from './felder'
import { satzFeldLabels } from './satzfelder'

const labels: Record<string, string> = Object.assign(
  {},
  ...Object.values(angebotLabels),
  ...Object.values(satzFeldLabels),
  { termine: 'Stundenplan' },
  fallFeldLabels
)

/** What a field of a case, of its records or of an offer is called, where only its name is at hand; an unknown name shows itself. */
export function feldLabel(feld: string): string {
  return labels[feld] ?? feld
}
