import type { ZeilenBefund } from './befunde'
import type { Grund, PlanZeile } from './plan'

/** Findings that only tell what was put right or what is known: nothing the sender would have to mend. */
const nurHinweis: ReadonlySet<string> = new Set<ZeilenBefund['code']>([
  'bgNummer.ergaenzt',
  'plz.ergaenzt',
  'telefon.ergaenzt',
  'text.berichtigt',
  'zeile.farbe',
  'zeile.gefiltert',
  'zeile.kommentar',
  'zelle.farbe'
])

/** Reasons that say nothing but what the sender wrote. */
const desAbsenders: ReadonlySet<Grund['code']> = new Set(['doppelt', 'ohneAngaben', 'nummerVergeben', 'unzulaessig'])

/** What the sender of a row would have to mend. It never tells anything the store knows and the sender did not write. */
export interface Mangel {
  befunde: readonly ZeilenBefund[]
  gruende: readonly Grund[]
  /** The person could not be found for sure; why stays here. */
  unklarePerson: boolean
}

/** The faults of a row; `undefined` where there is none, or where it is no matter of its sender. */
export function mangelOf({ ausgang, versteckt, befunde, gruende }: PlanZeile): Mangel | undefined {
  if (ausgang === 'skipped') return undefined
  const eigene = {
    befunde: befunde.filter(({ code }) => !nurHinweis.has(code)),
    gruende: gruende.filter(({ code }) => desAbsenders.has(code))
  }
  const unklarePerson = (ausgang === 'unclear' && !versteckt) || (ausgang === 'rejected' && eigene.gruende.length === 0)
  return eigene.befunde.length > 0 || eigene.gruende.length > 0 || unklarePerson
    ? { ...eigene, unklarePerson }
    : undefined
}
