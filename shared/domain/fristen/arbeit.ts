import { naechsteNachbetreuung } from '../arbeit/nachbetreuung'
import type { Fristregel } from './frist'

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
        if (!naechste) return []
        const eingaben = { titel: eine.arbeitgeber, beginn: eine.beginn, stufe: naechste.stufe }
        return [{ datum: naechste.datum, eingaben, satz: { art: 'integration' as const, id: eine.id } }]
      })
    }
  }
] as const satisfies readonly Fristregel[]
