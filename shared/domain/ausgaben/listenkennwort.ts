import type { Wuerfel } from '../zuweisungsliste/pruefzeichen'

const mitlaute = 'bdfgklmnprstwz'
const selbstlaute = 'aeiou'
const WORTE = 4
const ZIFFERN = 4

/** Words that chance makes and nobody wants to read out. */
const ungehoerig = new Set(['kaka', 'popo', 'pipi', 'nazi', 'titi', 'pupu', 'kuli', 'fuku', 'dodo', 'tuku'])

/** How many passwords `newListenkennwort` can make, as bits. */
export const KENNWORT_BITS =
  WORTE * Math.log2((mitlaute.length * selbstlaute.length) ** 2 - ungehoerig.size) + ZIFFERN * Math.log2(10)

/** A password for one list that can be read out on the telephone: `lumo-tika-beru-sapo-7294`. */
export function newListenkennwort(wuerfel: Wuerfel): string {
  const worte = Array.from({ length: WORTE }, () => wort(wuerfel))
  const ziffern = Array.from({ length: ZIFFERN }, () => wuerfel(10)).join('')
  return [...worte, ziffern].join('-')
}

function wort(wuerfel: Wuerfel): string {
  for (;;) {
    const eines = silbe(wuerfel) + silbe(wuerfel)
    if (!ungehoerig.has(eines)) return eines
  }
}

const silbe = (wuerfel: Wuerfel) =>
  mitlaute.charAt(wuerfel(mitlaute.length)) + selbstlaute.charAt(wuerfel(selbstlaute.length))
