import type { Gruppenzahl } from '../domain/planung/plan'

export const merkmalTexts: Record<Gruppenzahl['merkmal'], string> = {
  geschlecht: 'Geschlecht',
  alter: 'Alter',
  wartezeit: 'Wartezeit',
  niemals: 'Bisher ohne Vorschlag',
  gemeinde: 'Wohnort'
}

const gruppenwerte: Readonly<Record<string, string>> = {
  'alter U25': 'unter 25',
  'alter UE25': '25 und älter',
  'wartezeit 0': 'bis 90 Tage',
  'wartezeit 90': '91 bis 180 Tage',
  'wartezeit 180': '181 bis 365 Tage',
  'wartezeit 365': 'über ein Jahr',
  'niemals JA': 'noch nie ein Vorschlag',
  'niemals NEIN': 'schon einmal ein Vorschlag'
}

/** The name of a group of people. */
export function gruppenwertText(
  { merkmal, wert }: Pick<Gruppenzahl, 'merkmal' | 'wert'>,
  codeLabel: (liste: 'geschlecht', code: string) => string
): string {
  if (wert === null) return 'nicht bekannt'
  return gruppenwerte[`${merkmal} ${wert}`] ?? (merkmal === 'geschlecht' ? codeLabel('geschlecht', wert) : wert)
}
