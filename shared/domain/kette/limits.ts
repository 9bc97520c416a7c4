import type { Grenzangaben } from './grenzrechnung'
import { type Grenzart, type Grenzlage, grenzregeln, instrumentOf } from './grenzregeln'
import type { Schritt } from './schritt'

/** A limit of the law that a step passes, for the officer to look at. */
export interface Grenzhinweis extends Grenzangaben {
  art: Grenzart
  paragraf: string
}

/** What the law sets for a step and what does not fit it. Nothing is refused. */
export function limitsOf(schritt: Schritt, lage: Grenzlage): Grenzhinweis[] {
  if (schritt.planstatus === 'ERLEDIGT' || schritt.planstatus === 'VERWORFEN') return []
  const instrument = instrumentOf(schritt)
  return grenzregeln
    .filter(({ instrumente }) => instrumente === undefined || (instrument !== null && instrumente.includes(instrument)))
    .flatMap(({ art, paragraf, of }) => {
      const angaben = of(schritt, lage)
      return angaben === null ? [] : [{ art, paragraf, ...angaben }]
    })
}
