import type { Absender } from '../traeger'
import type { Angebotsbestand, BekannterTraeger } from './bestand'
import type { Traegerwahl } from './bezug'
import { findTraeger, traegerschluessel } from './traegername'

/** Whom the name of a provider means. */
export type Traegerfund = { name: string; schluessel: string } & (
  | { art: 'bekannt'; traeger: BekannterTraeger }
  | { art: 'neu' | 'ausgelassen' | 'ohneNamen' }
  | { art: 'unbekannt'; aehnlich: BekannterTraeger[] }
)

interface Bekannte extends Pick<Angebotsbestand, 'traeger' | 'gemerkteTraeger'> {
  /** Whose list it is. */
  absender: Absender | null
}

/**
 * As somebody decided for this list, as the name says, as was decided before for the source; a row without a name speaks of
 * the provider whose list it is.
 */
export function resolveTraeger(
  genannt: string | null,
  { traeger, absender, gemerkteTraeger }: Bekannte,
  wahlen: Readonly<Record<string, Traegerwahl>>
): Traegerfund {
  const name = genannt ?? absender?.name ?? ''
  const schluessel = traegerschluessel(name)
  const withId = (id: string | undefined) => traeger.find((einer) => einer.id === id)
  const wahl = wahlen[schluessel]
  if (wahl?.art === 'auslassen') return { name, schluessel, art: 'ausgelassen' }
  const gewaehlter = wahl?.art === 'traeger' ? withId(wahl.traeger) : undefined
  if (gewaehlter) return { name, schluessel, art: 'bekannt', traeger: gewaehlter }
  if (name === '') return { name, schluessel, art: 'ohneNamen' }
  if (wahl?.art === 'neu') return { name, schluessel, art: 'neu' }
  const { sicher, aehnlich } = findTraeger(name, traeger)
  const bekannter =
    (genannt === null ? withId(absender?.id) : undefined) ?? sicher ?? withId(gemerkteTraeger[schluessel])
  return bekannter
    ? { name, schluessel, art: 'bekannt', traeger: bekannter }
    : { name, schluessel, art: 'unbekannt', aehnlich }
}
