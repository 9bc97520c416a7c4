import { fallFeldLabels, satzFeldLabels } from './felder'

const labels: Record<string, string> = Object.assign({}, ...Object.values(satzFeldLabels), fallFeldLabels)

/** What a field of a case or of its records is called, where only its name is at hand; an unknown name shows itself. */
export function feldLabel(feld: string): string {
  return labels[feld] ?? feld
}
