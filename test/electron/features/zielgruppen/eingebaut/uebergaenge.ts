import { ik, type Person } from './person'

/** Persons for the questions of `eingebaut/uebergaenge.ts`. */
export const uebergaenge: Record<string, Person[]> = {
  Q3: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-05-01' }] },
    { says: 'nein', fall: { niveau: 'A2' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'EINGETRETEN' }
      ]
    },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'ZUGEWIESEN', eintrittPlan: '2026-12-01' }
      ]
    },
    {
      says: 'ja',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'ZUGEWIESEN', eintrittPlan: '2027-04-01' }
      ]
    },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [{ ...ik, austrittIst: '2026-06-01' }],
      kettenelement: [{ elementart: 'SPRACHE_BSK', planstatus: 'GEPLANT', beginnPlan: '2027-01-21' }]
    },
    {
      says: 'ja',
      fall: { niveau: 'B1' },
      teilnahme: [{ ...ik, austrittIst: '2026-06-01' }],
      kettenelement: [{ elementart: 'SPRACHE_BSK', planstatus: 'VERWORFEN', beginnPlan: '2027-01-21' }]
    },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [{ ...ik, austrittIst: '2026-06-01' }],
      integration: [{ art: 'SV_BEFR', beginn: '2026-08-01' }]
    },
    {
      says: 'ohneAngabe',
      fall: { niveau: 'B1' },
      teilnahme: [{ ...ik, austrittIst: '2026-06-01' }],
      kettenelement: [{ elementart: 'SPRACHE_BSK', planstatus: 'ANGEFRAGT' }]
    },
    { says: 'ohneAngabe', fall: { niveau: 'UNB' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] }
  ],
  Q4: [
    { says: 'ja', fall: { niveau: 'A2' }, teilnahme: [ik] },
    { says: 'ja', fall: { niveau: 'A2.2' }, teilnahme: [ik] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [ik] },
    { says: 'nein', fall: { niveau: 'A2' } },
    { says: 'nein', fall: { niveau: 'A2' }, teilnahme: [ik, { kursart: 'BSK_B1', status: 'EINGETRETEN' }] }
  ],
  Q8: [
    { says: 'ja', bedarf: [{ art: 'SPRACHE', seit: '2026-08-24', status: 'OFFEN' }] },
    { says: 'nein', bedarf: [{ art: 'SPRACHE', seit: '2026-08-25', status: 'OFFEN' }] },
    { says: 'nein', bedarf: [{ art: 'SPRACHE', seit: '2026-01-01', status: 'ERFUELLT' }] },
    { says: 'nein' }
  ],
  Q9: [
    { says: 'ja', fall: { niveau: 'B1', fallSeit: '2026-10-01' } },
    { says: 'nein', fall: { niveau: 'A2', fallSeit: '2026-10-01' } },
    { says: 'ja', fall: { niveau: 'A2', fallSeit: '2026-10-01', geburtsdatum: '2001-11-23' } },
    { says: 'nein', fall: { niveau: 'A2', fallSeit: '2026-10-01', geburtsdatum: '2001-11-22' } },
    { says: 'ja', fall: { niveau: 'A1', fallSeit: '2024-11-22' } },
    { says: 'ohneAngabe', fall: { niveau: 'UNB', fallSeit: '2024-11-23' } }
  ],
  Q7: [
    { says: 'ja', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2027-01-17' }] },
    { says: 'nein', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2027-01-18' }] },
    {
      says: 'nein',
      teilnahme: [
        { kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' },
        { kursart: 'BSK_B2', status: 'ANGEMELDET' }
      ]
    },
    {
      says: 'nein',
      teilnahme: [
        { kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' },
        { instrument: 'AGH', status: 'EINGETRETEN', austrittPlan: '2027-06-30' }
      ]
    },
    {
      says: 'nein',
      teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' }],
      kettenelement: [{ elementart: 'PRAKTIKUM', planstatus: 'GEPLANT' }]
    },
    {
      says: 'nein',
      teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' }],
      integration: [{ art: 'AUSB_BETRIEB', beginn: '2027-02-01' }]
    },
    {
      says: 'ja',
      teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' }],
      integration: [{ art: 'MINIJOB', beginn: '2026-02-01' }]
    },
    { says: 'ohneAngabe', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN' }] }
  ],
  Q21: [
    { says: 'ja', fall: { fallSeit: '2024-11-22' } },
    { says: 'nein', fall: { fallSeit: '2024-11-23' } },
    { says: 'nein', fall: { fallSeit: '2024-01-01' }, teilnahme: [ik] },
    { says: 'ja', fall: { fallSeit: '2024-01-01' }, teilnahme: [{ kursart: 'IK_ALLG', status: 'ABGEBROCHEN' }] },
    { says: 'ohneAngabe' }
  ],
  Q22: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-08-23' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-08-24' }] },
    { says: 'nein', fall: { niveau: 'B2' }, teilnahme: [{ ...ik, austrittIst: '2026-08-23' }] },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-08-23' },
        { kursart: 'BSK_B2', status: 'EINGETRETEN', austrittPlan: '2027-03-01' }
      ]
    },
    { says: 'nein', fall: { niveau: 'B1' } }
  ]
}
