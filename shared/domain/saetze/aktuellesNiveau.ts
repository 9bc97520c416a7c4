import { addMonths } from '../kalender'
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

/**
 * The level that counts on a day, by the order of trust of DOMAIN 3.1: certificate up to 12 months old, placement test
 * up to 6 months old, older certificate, provider, office, own statement. A placement test that is older than that comes
 * last. Ties go to the newest.
 */
export function aktuellesNiveauOn(stichtag: Tag, eintraege: readonly Eintrag[]): AktuellesNiveau {
  const { bescheinigt, eingeschaetzt } = juengsteOf(eintraege)
  const gueltig = gueltigerOn(stichtag, eintraege)
  return {
    niveau: gueltig?.niveauGesamt ?? null,
    niveauAm: gueltig?.datum ?? null,
    niveauBescheinigt: bescheinigt?.niveauGesamt ?? null,
    niveauEingeschaetzt: eingeschaetzt?.niveauGesamt ?? null
  }
}

/** The record that decides which level counts on a day. */
export function gueltigerOn<E extends Eintrag>(stichtag: Tag, eintraege: readonly E[]): E | undefined {
  const bekannt = eintraege.filter(isBekannt)
  return bekannt.toSorted((a, b) => vertrauen(stichtag, a) - vertrauen(stichtag, b) || juenger(a, b))[0]
}

/** The newest record that attests a level, and the newest that estimates what is usable in practice. */
export function juengsteOf<E extends Eintrag>(eintraege: readonly E[]): { bescheinigt?: E; eingeschaetzt?: E } {
  const nachDatum = eintraege.filter(isBekannt).toSorted(juenger)
  const bescheinigt = nachDatum.find(({ art }) => bescheinigend.includes(art))
  const eingeschaetzt = nachDatum.find(({ art }) => !bescheinigend.includes(art))
  return { ...(bescheinigt && { bescheinigt }), ...(eingeschaetzt && { eingeschaetzt }) }
}

const isBekannt = ({ niveauGesamt }: Eintrag) => niveauGesamt !== null && niveauGesamt !== 'UNB'

function vertrauen(stichtag: Tag, { art, datum }: Eintrag): number {
  const alt = (monate: number) => datum === null || addMonths(datum, monate) < stichtag
  switch (art) {
    case 'ZERTIFIKAT':
      return alt(12) ? 3 : 1
    case 'EINSTUFUNG_IK':
    case 'EINSTUFUNG_BSK':
    case 'TUM':
    case 'KDL':
      return alt(6) ? 8 : 2
    case 'TRAEGEREINSCHAETZUNG':
      return 4
    case 'IFK_EINSCHAETZUNG':
      return 5
    case 'SELBSTAUSKUNFT':
      return 7
    default:
      return 6
  }
}

const juenger = (a: Eintrag, b: Eintrag) => (b.datum ?? '').localeCompare(a.datum ?? '')
