import type { Person } from './person'

const vermittelt = { art: 'SV_BEFR', beginn: '2026-08-22' }
const nachmittage = (tage: readonly number[], bis = '16:00') =>
  tage.map((wochentag) => ({ wochentag, von: '13:00', bis, art: 'FREI' }))
const teilzeitkurs = { kursart: 'BSK_B2', status: 'EINGETRETEN', wochenstunden: 15 }

/** Persons for the questions of `eingebaut/begleitung.ts`. */
export const begleitung: Record<string, Person[]> = {
  Q15: [
    { says: 'ja', anwesenheit: [{ monat: '2026-10', sollTage: 20, anwesendTage: 15, unentschuldigtTage: 0 }] },
    { says: 'nein', anwesenheit: [{ monat: '2026-10', sollTage: 20, anwesendTage: 16, unentschuldigtTage: 0 }] },
    // An older month with few days counts no longer, three unexcused days do.
    {
      says: 'nein',
      anwesenheit: [
        { monat: '2026-09', sollTage: 20, anwesendTage: 5, unentschuldigtTage: 2 },
        { monat: '2026-10', sollTage: 20, anwesendTage: 20, unentschuldigtTage: 0 }
      ]
    },
    {
      says: 'ja',
      anwesenheit: [
        { monat: '2026-09', sollTage: 20, anwesendTage: 17, unentschuldigtTage: 3 },
        { monat: '2026-10', sollTage: 20, anwesendTage: 20, unentschuldigtTage: 0 }
      ]
    },
    { says: 'nein', anwesenheit: [{ monat: '2026-07', sollTage: 20, anwesendTage: 5, unentschuldigtTage: 5 }] },
    { says: 'ohneAngabe', anwesenheit: [{ monat: '2026-11', anwesendTage: 5, unentschuldigtTage: 1 }] },
    { says: 'nein' }
  ],
  Q17: [
    { says: 'ja', integration: [vermittelt] },
    { says: 'ja', fall: { fallStatus: 'GESCHLOSSEN' }, integration: [vermittelt] },
    { says: 'nein', integration: [{ ...vermittelt, beginn: '2026-08-23' }] },
    { says: 'nein', integration: [{ ...vermittelt, ende: '2026-11-21' }] },
    {
      says: 'nein',
      integration: [vermittelt],
      nachbetreuung: [{ stufe: 'M3', datum: '2026-11-20', bestehtNoch: 'JA' }]
    },
    {
      says: 'ja',
      integration: [{ ...vermittelt, beginn: '2026-05-22' }],
      nachbetreuung: [{ stufe: 'M3', datum: '2026-08-22', bestehtNoch: 'JA' }]
    },
    { says: 'nein' }
  ],
  Q19: [
    { says: 'ja', teilnahme: [teilzeitkurs], verfuegbarkeit: nachmittage([1, 2, 3]) },
    { says: 'nein', teilnahme: [teilzeitkurs], verfuegbarkeit: nachmittage([1, 2, 3], '15:30') },
    {
      says: 'nein',
      teilnahme: [teilzeitkurs, { instrument: 'MAT', status: 'EINGETRETEN' }],
      verfuegbarkeit: nachmittage([1, 2, 3])
    },
    { says: 'nein', teilnahme: [{ ...teilzeitkurs, wochenstunden: 25 }], verfuegbarkeit: nachmittage([1, 2, 3]) },
    { says: 'ohneAngabe', teilnahme: [teilzeitkurs] },
    {
      says: 'ohneAngabe',
      teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN' }],
      verfuegbarkeit: nachmittage([1, 2, 3])
    },
    { says: 'nein' }
  ]
}
