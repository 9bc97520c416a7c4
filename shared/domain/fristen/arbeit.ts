import { naechsteNachbetreuung } from '../arbeit/nachbetreuung'
import { addMonths } from '../kalender'
import type { Fristregel } from './frist'

/** So many months after the day nobody is reminded of it any more. */
const NACHLAUF = 6

/** Dates after a placement into work or training. */
export const arbeitsregeln = [
  {
    art: 'nachbetreuung',
    regel: 'R-18',
    paragraf: 'R-18, § 16g Abs. 2 SGB II',
    vorlauf: 14,
    of({ heute, saetze: { integration, nachbetreuung } }) {
      return integration.flatMap((eine) => {
        const naechste = naechsteNachbetreuung(eine, nachbetreuung, heute)
        if (!naechste || addMonths(naechste.datum, NACHLAUF) < heute) return []
        const eingaben = { titel: eine.arbeitgeber, beginn: eine.beginn, stufe: naechste.stufe }
        return [{ datum: naechste.datum, eingaben, satz: { art: 'integration' as const, id: eine.id } }]
      })
    }
  }
] as const satisfies readonly Fristregel[]
