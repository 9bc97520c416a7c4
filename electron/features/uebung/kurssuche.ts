import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'

/** Finds runs by kind and beginning, and keeps count of the places taken. */
export function kurssuche(kurse: readonly Kurs[]) {
  const jeArt = Map.groupBy(kurse, ({ art }) => art.kursart ?? art.instrument ?? '')

  return {
    /** A run of that kind that begins in the span and has a place; one at the person's own place rather than elsewhere. */
    find(
      zufall: Zufall,
      art: string,
      von: Tag,
      tage: number,
      ort: string,
      passt: (kurs: Kurs) => boolean = () => true
    ) {
      const liste = jeArt.get(art) ?? []
      const bis = addDays(von, tage)
      const offen: Kurs[] = []
      for (let index = firstFrom(liste, von); index < liste.length; index++) {
        const kurs = liste[index]!
        if (kurs.werte.beginn > bis || offen.length === 12) break
        if (kurs.belegt < kurs.werte.plaetze && passt(kurs)) offen.push(kurs)
      }
      if (offen.length === 0) return undefined
      const nah = offen.filter(({ werte }) => werte.standort === ort)
      return zufall.pick(nah.length > 0 && zufall.chance(0.7) ? nah : offen)
    }
  }
}

export type Kurssuche = ReturnType<typeof kurssuche>

/** Index of the first run that does not begin before a day; the list is in order of beginnings. */
function firstFrom(liste: readonly Kurs[], tag: Tag): number {
  let low = 0
  let high = liste.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (liste[middle]!.werte.beginn < tag) low = middle + 1
    else high = middle
  }
  return low
}
