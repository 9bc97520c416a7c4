import type { Kandidat } from '../kombination/kandidat'
import type { Grund } from './grund'
import type { Hindernis } from './hindernis'

/**
 * Of a person whom nothing fits: the constraint that stands in the way of what is nearest to fitting, and that settling it
 * would help. Nearest is what breaks fewest constraints, of equals what would be worth more.
 */
export function ohneMoeglichkeitOf(kandidaten: readonly Kandidat[]): Hindernis {
  const naechster = kandidaten
    .map((kandidat) => ({ kandidat, verletzt: kandidat.urteile.filter(({ schwere }) => schwere === 'verletzt') }))
    .filter(({ verletzt }) => verletzt.length > 0)
    .toSorted((a, b) => a.verletzt.length - b.verletzt.length || b.kandidat.punkte - a.kandidat.punkte)[0]
  const [urteil] = naechster?.verletzt ?? []
  const lauf = naechster?.kandidat.elemente[0]?.lauf ?? null
  if (!urteil) return { hindernis: nichts(null, null, 0), hilfe: { code: 'hilftAngebot', angaben: {} } }
  const weitere = (naechster?.verletzt.length ?? 1) - 1
  return {
    hindernis: nichts(urteil.regel, lauf, weitere),
    hilfe: { code: 'hilftAlternative', angaben: { regel: urteil.regel, lauf } }
  }
}

const nichts = (regel: string | null, lauf: string | null, weitere: number): Grund => ({
  code: 'keineMoeglichkeit',
  angaben: { regel, lauf, weitere }
})
