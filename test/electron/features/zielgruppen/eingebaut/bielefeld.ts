import { frau, ik, mann, type Person } from './person'

/** Persons for the questions of `eingebaut/bielefeld.ts`. */
export const bielefeld: Record<string, Person[]> = {
  Q1: [
    { says: 'ja', fall: frau },
    { says: 'nein', fall: { ...frau, geschlecht: 'M' } },
    { says: 'nein', fall: { ...frau, bgGroesse: 2 } },
    { says: 'nein', fall: { ...frau, einkommenBetrag: 1 } },
    { says: 'nein', fall: { ...frau, fallStatus: 'GESCHLOSSEN' } },
    { says: 'nein', fall: frau, teilnahme: [{ kursart: 'IK_ALPHA', status: 'ANGEMELDET' }] },
    { says: 'ja', fall: frau, teilnahme: [{ kursart: 'IK_ALPHA', status: 'ABGEBROCHEN' }] },
    { says: 'ja', fall: frau, teilnahme: [{ kursart: 'BSK_B2', status: 'BEENDET_REGULAER' }] },
    { says: 'ja', fall: frau, teilnahme: [{ instrument: 'MAT', status: 'BEENDET_REGULAER' }] },
    { says: 'ohneAngabe', fall: frau, teilnahme: [{ titel: 'Kurs', status: 'BEENDET_REGULAER' }] },
    { says: 'ohneAngabe', fall: { ...frau, einkommenBetrag: null } },
    { says: 'ohneAngabe', fall: { ...frau, bgGroesse: null } },
    { says: 'nein', fall: { ...frau, bgGroesse: null, einkommenBetrag: 100 } }
  ],
  Q2: [
    { says: 'ja', fall: { ...mann, einkommenBetrag: 60_300 }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, einkommenBetrag: 60_301 }, teilnahme: [ik] },
    { says: 'ja', fall: { ...mann, geburtsdatum: '1998-11-23' }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, geburtsdatum: '1998-11-22' }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, bgGroesse: 3 }, teilnahme: [ik] },
    { says: 'nein', fall: mann, teilnahme: [{ ...ik, status: 'ABGEBROCHEN' }] },
    { says: 'nein', fall: mann },
    { says: 'ohneAngabe', fall: { ...mann, geburtsdatum: null }, teilnahme: [ik] }
  ]
}
