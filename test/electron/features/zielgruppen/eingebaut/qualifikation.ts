import type { Person } from './person'

/** Persons for the questions of `eingebaut/qualifikation.ts`. */
export const qualifikation: Record<string, Person[]> = {
  Q13: [
    { says: 'ja', fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-07-25' } },
    { says: 'nein', fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-07-26' } },
    {
      says: 'nein',
      fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-01-01', anerkennungUnterlagenAm: '2026-10-01' }
    },
    { says: 'nein', fall: { anerkennung: 'BESCHEID_VOLL', anerkennungAntragAm: '2026-01-01' } },
    { says: 'ohneAngabe', fall: { anerkennung: 'UNTERLAGEN_FEHLEN' } }
  ],
  Q14: [
    { says: 'ja', fall: { berufsabschluss: 'UNI_MASTER', niveau: 'B2' } },
    { says: 'nein', fall: { berufsabschluss: 'UNI_MASTER', niveau: 'B2', letzteIntegration: '2026-01-01' } },
    {
      says: 'nein',
      fall: { berufsabschluss: 'UNI_MASTER', niveau: 'B2' },
      integration: [{ art: 'SV_UNBEFR', beginn: '2026-01-01' }]
    },
    { says: 'nein', fall: { berufsabschluss: 'OHNE', niveau: 'B2' } },
    { says: 'ohneAngabe', fall: { berufsabschluss: 'UNB', niveau: 'B2' } }
  ],
  Q20: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ instrument: 'MAG', status: 'EINGETRETEN' }] },
    { says: 'nein', fall: { niveau: 'B2' }, teilnahme: [{ instrument: 'MAG', status: 'EINGETRETEN' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ instrument: 'MAG', status: 'BEENDET_REGULAER' }] },
    { says: 'ja', fall: { niveau: 'A2' }, integration: [{ art: 'MINIJOB', beginn: '2026-11-22' }] },
    { says: 'nein', fall: { niveau: 'A2' }, integration: [{ art: 'MINIJOB', beginn: '2026-11-23' }] },
    {
      says: 'nein',
      fall: { niveau: 'A2' },
      integration: [{ art: 'MINIJOB', beginn: '2026-01-01', ende: '2026-11-21' }]
    },
    {
      says: 'nein',
      fall: { niveau: 'A2' },
      integration: [{ art: 'MINIJOB', beginn: '2026-01-01' }],
      teilnahme: [{ kursart: 'BSK_B2', status: 'EINGETRETEN' }]
    }
  ],
  Q23: [
    {
      says: 'nein',
      fall: { niveau: 'B1', aufenthaltsstatus: 'EU' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    { says: 'ja', fall: { niveau: 'B1', aufenthaltsstatus: 'EU' } },
    {
      says: 'ja',
      fall: { niveau: 'UNB', aufenthaltsstatus: 'EU' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    {
      says: 'ja',
      fall: { niveau: 'B1', aufenthaltsstatus: 'UNB' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    { says: 'nein', fall: { fallStatus: 'GESCHLOSSEN' } }
  ]
}
