import { addDays, addMonths } from '../kalender'
import { gueltigerOn, niveauRang } from '../saetze/aktuellesNiveau'
import type { Sprachstand } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { altersgrenzenOf, type Vertrauensfolge } from './vertrauensfolge'

/** From a day on this level counted. */
export interface Niveauschritt {
  ab: Tag
  niveau: string
  rang: number
}

type Eintrag = Pick<Sprachstand, 'art' | 'datum' | 'niveauGesamt'>

/** Which level counted from when, as the records known by then say it; only changes of the level are steps. */
export function niveauverlauf(eintraege: readonly Eintrag[], heute: Tag, folge: Vertrauensfolge): Niveauschritt[] {
  const grenzen = altersgrenzenOf(folge)
  const tage = eintraege.flatMap(({ datum }) =>
    datum === null ? [] : [datum, ...grenzen.map((monate) => addDays(addMonths(datum, monate), 1))]
  )
  const schritte: Niveauschritt[] = []
  for (const ab of [...new Set(tage)].sort()) {
    if (ab > heute) break
    const bekannt = eintraege.filter(({ datum }) => datum !== null && datum <= ab)
    const niveau = gueltigerOn(ab, bekannt, folge)?.niveauGesamt
    const rang = niveauRang(niveau ?? null)
    if (niveau && rang !== null && schritte.at(-1)?.niveau !== niveau) schritte.push({ ab, niveau, rang })
  }
  return schritte
}
