import type { DurchfuehrungWerte } from '../../angebote/angebot'
import { addDays } from '../../kalender'
import type { Tag } from '../../zeitraum'

/** A run as far as a plan looks at it. */
export type Lauf = { id: string; traegerName: string } & Pick<
  DurchfuehrungWerte,
  | 'titel'
  | 'kursart'
  | 'instrument'
  | 'kostentraeger'
  | 'niveauZiel'
  | 'beginn'
  | 'ende'
  | 'plaetzeFrei'
  | 'plaetzeStand'
>

interface Gesucht {
  kursart: string | null
  instrument: string | null
  niveauZiel: string | null
}

/** A run with free places is worth waiting so long for. */
const WARTEN_TAGE = 42

/**
 * The runs of the kind asked for that begin on a day or later, the one to propose first: the next one, or one with free
 * places within six weeks of it; full ones come last.
 */
export function laeufeFor(gesucht: Gesucht, ab: Tag, laeufe: readonly Lauf[]): Lauf[] {
  const passende = laeufe
    .filter((lauf) => fits(gesucht, lauf) && lauf.beginn !== null && lauf.beginn >= ab)
    .toSorted((a, b) => beginnOf(a).localeCompare(beginnOf(b)))
  const naechster = passende[0]
  if (!naechster) return []
  const bis = addDays(beginnOf(naechster), WARTEN_TAGE)
  const rang = (lauf: Lauf) => (lauf.plaetzeFrei === 0 ? 2 : lauf.plaetzeFrei !== null && beginnOf(lauf) <= bis ? 0 : 1)
  return passende.toSorted((a, b) => rang(a) - rang(b))
}

const beginnOf = ({ beginn }: Lauf) => beginn ?? ''

function fits({ kursart, instrument, niveauZiel }: Gesucht, lauf: Lauf): boolean {
  if (kursart === null && instrument === null) return false
  const art = kursart === null ? lauf.kursart === null && lauf.instrument === instrument : lauf.kursart === kursart
  return art && (niveauZiel === null || lauf.niveauZiel === null || lauf.niveauZiel === niveauZiel)
}
