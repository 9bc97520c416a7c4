import type { DurchfuehrungWerte, TerminWerte } from '@shared/domain/angebote/angebot'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { SatzWerte, Verfuegbarkeit } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'

/** What a list may draw on of a participation. */
export const teilnahmeFelder = [
  'status',
  'statusSeit',
  'eintrittPlan',
  'eintrittIst',
  'austrittPlan',
  'austrittIst',
  'austrittsgrund',
  'verbleib',
  'wochenstunden',
  'verpflichtet',
  'abschnitt',
  'prognose',
  'titel',
  'kursart'
] as const satisfies readonly (keyof SatzWerte<'teilnahme'>)[]
export type Teilnahmeteil = Pick<SatzWerte<'teilnahme'>, (typeof teilnahmeFelder)[number]> & { id: string }

/** The run a row is about. */
export type Kurs = DurchfuehrungWerte & {
  id: string
  traeger: { id: string; name: string }
  termine: readonly TerminWerte[]
}

/** One row: a person, with the participation and the run it is about, or a run alone. */
export interface Listenzeile {
  /** The case; `null` in a list of runs. */
  fall: string | null
  /** Only what the columns of the list need; everything else is not read and `null`. */
  werte: FallWerte
  zeiten: readonly Pick<Verfuegbarkeit, 'wochentag' | 'von' | 'bis' | 'art'>[]
  teilnahme: Teilnahmeteil | null
  kurs: Kurs | null
  /** What lists to this provider call the person. */
  kennung: string | null
}

/** What the rows have in common. */
export interface Umstaende {
  monat: string | null
  rueckmeldungBis: Tag | null
  briefkopf: { behoerde: string; telefon: string; email: string }
  /** The word of a code as it stands in lists. */
  wort(liste: Codeliste, code: string): string
}
