import { type Vertrauensfolge, vertrauenOn, vertrauensfolgeVorgabe } from '../sprache/vertrauensfolge'
import type { Tag } from '../zeitraum'
import type { Sprachstand } from './satzarten'

/** Ranks of the levels (DOMAIN 3.1); half steps count five more. `UNB` has none. */
const raenge: Record<string, number> = { NULL: 0, ALPHA: 0, A1: 10, A2: 20, B1: 30, B2: 40, C1: 50, C2: 60 }

/** Every level that has a rank, half steps included. */
export const niveauxMitRang: readonly string[] = Object.keys(raenge).flatMap((voll) =>
  ['NULL', 'ALPHA'].includes(voll) ? [voll] : [voll, `${voll}.1`, `${voll}.2`]
)

/** The rank of a level for comparison, `null` where it is not known. */
export function niveauRang(niveau: string | null): number | null {
  if (niveau === null) return null
  const [voll = '', halb] = niveau.split('.')
  const rang = raenge[voll]
  return rang === undefined ? null : rang + (halb === '2' ? 5 : 0)
}

export interface AktuellesNiveau {
  niveau: string | null
  niveauBescheinigt: string | null
  niveauEingeschaetzt: string | null
  niveauAm: Tag | null
}

type Eintrag = Pick<Sprachstand, 'datum' | 'art' | 'niveauGesamt'>

/** Kinds of records that attest a level, as opposed to those that estimate it. */
const bescheinigend = ['ZERTIFIKAT']

/** The level that counts on a day, by the order of trust. Ties go to the newest. */
export function aktuellesNiveauOn(
  stichtag: Tag,
  eintraege: readonly Eintrag[],
  folge: Vertrauensfolge = vertrauensfolgeVorgabe
): AktuellesNiveau {
  const { bescheinigt, eingeschaetzt } = juengsteOf(eintraege)
  const gueltig = gueltigerOn(stichtag, eintraege, folge)
  return {
    niveau: gueltig?.niveauGesamt ?? null,
    niveauAm: gueltig?.datum ?? null,
    niveauBescheinigt: bescheinigt?.niveauGesamt ?? null,
    niveauEingeschaetzt: eingeschaetzt?.niveauGesamt ?? null
  }
}

/** The record that decides which level counts on a day. */
export function gueltigerOn<E extends Eintrag>(
  stichtag: Tag,
  eintraege: readonly E[],
  folge: Vertrauensfolge
): E | undefined {
  const vertrauen = (eintrag: E) => vertrauenOn(stichtag, eintrag, folge)
  return eintraege.filter(isBekannt).toSorted((a, b) => vertrauen(a) - vertrauen(b) || juenger(a, b))[0]
}

/** The newest record that attests a level, and the newest that estimates what is usable in practice. */
export function juengsteOf<E extends Eintrag>(eintraege: readonly E[]): { bescheinigt?: E; eingeschaetzt?: E } {
  const nachDatum = eintraege.filter(isBekannt).toSorted(juenger)
  const bescheinigt = nachDatum.find(({ art }) => bescheinigend.includes(art))
  const eingeschaetzt = nachDatum.find(({ art }) => !bescheinigend.includes(art))
  return { ...(bescheinigt && { bescheinigt }), ...(eingeschaetzt && { eingeschaetzt }) }
}

const isBekannt = ({ niveauGesamt }: Eintrag) => niveauGesamt !== null && niveauGesamt !== 'UNB'

const juenger = (a: Eintrag, b: Eintrag) => (b.datum ?? '').localeCompare(a.datum ?? '')
