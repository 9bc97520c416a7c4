import type { Person } from './person'

/** Persons for the questions of `eingebaut/fristen.ts`. */
export const fristen: Record<string, Person[]> = {
  Q5: [
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'AUSGESTELLT', gueltigBis: '2027-01-21' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'AUSGESTELLT', gueltigBis: '2027-01-22' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'VERBRAUCHT', gueltigBis: '2026-12-01' }] },
    { says: 'ja', berechtigung: [{ zugangsweg: 'BSK_JC', status: 'AUSGESTELLT', ausgestelltAm: '2026-10-21' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'BSK_JC', status: 'AUSGESTELLT', ausgestelltAm: '2026-10-22' }] },
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-01-21' }] },
    {
      says: 'ja',
      berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'UNTERBROCHEN', letzterUnterrichtstag: '2025-12-01' }]
    },
    { says: 'ohneAngabe', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'AUSGESTELLT' }] },
    { says: 'nein' }
  ],
  Q6: [
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-10-10' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-10-11' }] },
    {
      says: 'nein',
      berechtigung: [
        { zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-08-01', kursbeginnIst: '2026-09-01' }
      ]
    },
    { says: 'ohneAngabe', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET' }] }
  ],
  Q10: [
    { says: 'ja', fall: { geburtsdatum: '2001-11-22' } },
    { says: 'nein', fall: { geburtsdatum: '2001-11-21' } },
    { says: 'ja', fall: { geburtsdatum: '2002-02-20' } },
    { says: 'nein', fall: { geburtsdatum: '2002-02-21' } },
    { says: 'ohneAngabe', fall: { geburtsdatum: null } }
  ],
  Q16: [
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2027-02-20' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2027-02-21' } },
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2026-11-01' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'AE_24', titelBis: '2026-12-01' } },
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_24', titelBis: '2026-01-31' } },
    { says: 'ohneAngabe', fall: { aufenthaltsstatus: 'AE_SUBS' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'EU' } },
    { says: 'ohneAngabe' }
  ],
  Q18: [
    { says: 'ja', fall: { kooperationsplanAm: '2026-05-22' } },
    { says: 'nein', fall: { kooperationsplanAm: '2026-05-23' } },
    { says: 'nein', fall: { kooperationsplanAm: '2025-01-01', kooperationsplanFortschreibungAm: '2026-08-01' } },
    { says: 'ohneAngabe' }
  ]
}
