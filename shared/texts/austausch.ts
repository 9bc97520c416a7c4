import type { How, SkipReason } from '../domain/austausch/erkannteListe'

/** How a column found its field. */
export const howTexts: Record<How, string> = {
  exakt: 'erkannt',
  wort: 'am Wort erkannt',
  aehnlich: 'ähnlich geschrieben',
  inhalt: 'am Inhalt erkannt',
  gemerkt: 'gemerkt',
  hand: 'von Hand'
}

/** Why a row is no entry of the list. */
export const skipTexts: Record<SkipReason, string> = {
  title: 'Titelzeile',
  total: 'Summenzeile',
  repeat: 'wiederholte Kopfzeile',
  empty: 'leer',
  signature: 'Unterschrift oder Legende',
  duplicate: 'doppelt'
}
