import { compactKey, editDistance } from '../../austausch/text'
import { ortsschluessel } from '../wegzeit'

const MOST_VORSCHLAEGE = 3

/** Finds places by name among the known ones, as they are spelt here. */
export function createOrtsfund(bekannte: readonly string[]) {
  const nachSchluessel = new Map(bekannte.map((name) => [ortsschluessel(name), name]))
  const nachBuchstaben = new Map(bekannte.map((name) => [compactKey(name), name]))
  return {
    bekannt: (name: string) => nachSchluessel.get(ortsschluessel(name)),
    /** The same letters in another spelling: `Buende` for Bünde, `Bad Salzuflen-Schötmar` with or without hyphens. */
    gleicher: (name: string) => nachBuchstaben.get(compactKey(name)),
    /** The nearest known spellings, the likeliest first. */
    aehnliche(name: string): string[] {
      const gesucht = compactKey(name)
      return [...nachBuchstaben]
        .map(([key, ort]) => ({ ort, abstand: abstandOf(gesucht, key) }))
        .filter(({ abstand }) => abstand <= limitOf(gesucht))
        .toSorted((a, b) => a.abstand - b.abstand || a.ort.localeCompare(b.ort, 'de'))
        .slice(0, MOST_VORSCHLAEGE)
        .map(({ ort }) => ort)
    }
  }
}

/** One letter of three may be wrong; two that changed places are two. */
const limitOf = (key: string) => Math.max(1, Math.floor(key.length / 3))

/** A name within the other (`Oeynhausen`, `Vlotho Bahnhof`) is as near as one wrong letter. */
function abstandOf(a: string, b: string): number {
  const [kurz, lang] = a.length < b.length ? [a, b] : [b, a]
  if (kurz.length > 3 && lang.includes(kurz)) return kurz === lang ? 0 : 1
  return editDistance(a, b, limitOf(a))
}
