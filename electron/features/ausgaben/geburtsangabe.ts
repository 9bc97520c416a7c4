import type { Tag } from '@shared/domain/zeitraum'

/** The day a birth date is known to, `1985` or `05.1985` where it is not known to the day. */
export function geburtsangabeOf(geburtsdatum: Tag | null, genauigkeit: string | null): Tag | string | null {
  if (geburtsdatum === null) return null
  switch (genauigkeit) {
    case 'JAHR':
      return geburtsdatum.slice(0, 4)
    case 'MONAT':
      return `${geburtsdatum.slice(5, 7)}.${geburtsdatum.slice(0, 4)}`
    case 'UNB':
      return null
    default:
      return geburtsdatum
  }
}
