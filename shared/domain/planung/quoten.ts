import type { ErrorData } from '../../errors'
import type { Befund } from '../befund'
import type { Quotenregel } from './kriterien'

/** Groups nobody is in both of. */
const unvereinbar: readonly Quotenregel['gruppe'][] = ['frauen', 'maenner']

/**
 * What is wrong with quotas, each at `quoten.INDEX`: no name, no share of 1 to 100 percent, the same said twice, a run that is not
 * among these, shares of women and men that together are more than there is.
 */
export function checkQuoten(quoten: readonly Quotenregel[], laeufe: ReadonlySet<string>): Befund[] {
  return quoten.flatMap((quote, at): Befund[] => {
    const error = mangelOf(quote, quoten.slice(0, at), laeufe)
    return error ? [{ field: `quoten.${at}`, error }] : []
  })
}

/** The first thing wrong with a quota beside those before it. */
function mangelOf(
  { name, gruppe, lauf, mindestAnteil }: Quotenregel,
  davor: readonly Quotenregel[],
  laeufe: ReadonlySet<string>
): ErrorData | undefined {
  if (name.trim() === '') return { code: 'quote.name', details: {} }
  if (mindestAnteil < 0.01 || mindestAnteil > 1) return { code: 'quote.anteil', details: {} }
  if (lauf !== null && !laeufe.has(lauf)) return { code: 'quote.laufFehlt', details: { name } }
  const gleichePlaetze = davor.filter((andere) => andere.lauf === lauf)
  const doppelt = gleichePlaetze.find((andere) => andere.gruppe === gruppe)
  if (doppelt) return { code: 'quote.doppelt', details: { name, andere: doppelt.name } }
  const gegen = gleichePlaetze.find((andere) => unvereinbar.includes(gruppe) && unvereinbar.includes(andere.gruppe))
  const prozent = Math.round((mindestAnteil + (gegen?.mindestAnteil ?? 0)) * 100)
  return gegen && prozent > 100 ? { code: 'quote.summe', details: { prozent } } : undefined
}
