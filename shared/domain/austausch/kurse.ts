import { suchform } from '../faelle/suchform'
import type { Tag } from '../zeitraum'

/** A run of the store, as much as a list needs to name it. */
export interface Kursangebot {
  id: string
  titel: string
  kursKennung: string | null
  massnahmeNr: string | null
  kursart: string | null
  instrument: string | null
  beginn: Tag | null
  ende: Tag | null
  traeger: string
  traegerName: string
}

/** What a row names of a course. */
export interface Kursname {
  /** Title, number or code of the course, as far as the row has them. */
  namen: readonly string[]
  /** Id of the provider, where it is known. */
  traeger: string | undefined
  eintritt: Tag | undefined
  /** The day the list speaks of. */
  stand: Tag
}

export interface Kursverzeichnis {
  /** The one run that is meant; `undefined` where none is, or several could be. */
  find(gesucht: Kursname): Kursangebot | undefined
}

/** Looks runs up by number, code or title; of several of one name the one that runs when the person enters. */
export function kursverzeichnis(kurse: readonly Kursangebot[]): Kursverzeichnis {
  const byName = Map.groupBy(
    kurse.flatMap((kurs) => namenOf(kurs).map((name) => ({ name, kurs }))),
    ({ name }) => name
  )
  return {
    find({ namen, traeger, eintritt, stand }) {
      for (const name of namen) {
        const gleiche = (byName.get(suchform(name)) ?? []).map(({ kurs }) => kurs)
        const hiesige = gleiche.filter((kurs) => traeger === undefined || kurs.traeger === traeger)
        const einer = only(hiesige) ?? only(hiesige.filter((kurs) => runsOn(kurs, eintritt ?? stand)))
        if (einer) return einer
      }
      return undefined
    }
  }
}

const namenOf = ({ titel, kursKennung, massnahmeNr }: Kursangebot) => [
  ...new Set([massnahmeNr, kursKennung, titel].flatMap((name) => (name ? [suchform(name)] : [])))
]

const runsOn = ({ beginn, ende }: Kursangebot, tag: Tag) => (!beginn || beginn <= tag) && (!ende || tag <= ende)

const only = <T>([first, second]: readonly T[]): T | undefined => (second === undefined ? first : undefined)
