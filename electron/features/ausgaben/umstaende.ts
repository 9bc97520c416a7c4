import type { Auswahl } from '@shared/domain/ausgaben/spalten/spaltenart'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import type { Umstaende } from './listenzeile'

/** What rows have in common, and the words that may be chosen in a column. */
export interface Lage extends Umstaende {
  wahl(auswahl: Auswahl): readonly string[]
}

/** Code lists whose short words everybody knows: `B1`, `VZ`. */
const kurzeListen: readonly Codeliste[] = ['niveau', 'zeitmodell']

/** Reads the letterhead and the words of the codes. */
export async function readLage(db: Db, fuer: Pick<Umstaende, 'monat' | 'rueckmeldungBis'>): Promise<Lage> {
  const { wert: briefkopf } = await readEinstellung(db, 'briefkopf')
  const codes = await db
    .selectFrom('code')
    .select(['liste', 'code', 'label', 'kurz', 'aktiv'])
    .orderBy('sort')
    .orderBy('code')
    .execute()
  const worte = new Map(codes.map((eine) => [`${eine.liste} ${eine.code}`, wortOf(eine)]))
  return {
    ...fuer,
    briefkopf,
    wort: (liste, code) => worte.get(`${liste} ${code}`) ?? code,
    wahl(auswahl) {
      if ('worte' in auswahl) return auswahl.worte
      return codes
        .filter(
          ({ liste, code, aktiv }) => liste === auswahl.liste && aktiv === 1 && (auswahl.codes?.includes(code) ?? true)
        )
        .map(wortOf)
    }
  }
}

const wortOf = ({ liste, label, kurz }: { liste: string; label: string; kurz: string | null }) =>
  (kurzeListen as readonly string[]).includes(liste) ? (kurz ?? label) : label
