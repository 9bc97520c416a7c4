import type { Angebotsart } from '@shared/contract/angebote'
import type { CodeLabel } from '@shared/texts/format'

/** Kinds of courses and measures to choose from, by their groups; the value is list and code. */
export function artenwahl(arten: readonly Angebotsart[], codeLabel: CodeLabel) {
  const group = (liste: Angebotsart['liste'], label: string) => ({
    group: label,
    items: arten
      .filter((art) => art.liste === liste)
      .map(({ code }) => ({ value: `${liste} ${code}`, label: codeLabel(liste, code) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
  })
  return [group('kursart', 'Sprachkurse'), group('instrument', 'Maßnahmen')]
}
