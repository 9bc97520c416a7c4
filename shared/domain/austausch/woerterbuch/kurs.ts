import type { Woerter } from './woerter'

/** Headings about courses and measures and who runs them. */
export const kursWoerter = {
  kursart: [
    'Kursart',
    'Kurs',
    'Art des Kurses',
    'IK',
    'BSK',
    'DeuFöV',
    'Alpha',
    'Maßnahmeart',
    'Kurstyp',
    'Sprachkurs',
    'empfohlene Kursart',
    'IK/BSK',
    'Kurs-Art'
  ],
  kurs_kennung: [
    'Kursnummer',
    'Kurs-Nr.',
    'KNr',
    'Kursbez.',
    'Gruppe',
    'Klasse',
    'Kursnr.',
    'Kurskennung',
    'Kursbezeichnung',
    'Kurs Nr.',
    'Kurs-ID',
    'Kursname'
  ],
  massnahme_nr: [
    'Maßnahmenummer',
    'Maßnahme-Nr.',
    'Massnahmenr.',
    'Maßn.-Nr.',
    'MN',
    'Maßnahmennummer',
    'Maßnahmen-Nr.',
    'MNr.',
    'M-Nr.',
    'Maßnahme Nr.',
    'Maßnahmennr.',
    'MassnahmeNr'
  ],
  massnahme: [
    'Maßnahme',
    'Massnahme',
    'Maßnahmebezeichnung',
    'Bezeichnung',
    'laufende Maßnahme',
    'aktuelle Maßnahme',
    'Maßn.',
    'Maßnahmename',
    'Bezeichnung der Maßnahme',
    'Maßnahmentitel'
  ],
  traeger: [
    'Trägers',
    'Trägername',
    'Träger',
    'Traeger',
    'Bildungsträger',
    'Anbieter',
    'Kursträger',
    'Maßnahmeträger',
    'Sprachkursträger',
    'Bildungseinrichtung',
    'Einrichtung'
  ],
  standort: [
    'Ort der Maßnahme',
    'Ort des Kurses',
    'Standort',
    'Durchführungsort',
    'Kursort',
    'Testort',
    'Ort des Tests',
    'Unterrichtsort',
    'Schulungsort',
    'Veranstaltungsort',
    'Prüfungsort',
    'Durchf.-Ort'
  ],
  kontakt: [
    'Kontakt',
    'Kontaktperson',
    'Ansprechpartner Träger',
    'Kontaktdaten',
    'Ansprechpartner beim Träger',
    'Kursleitung',
    'Lehrkraft',
    'Dozent'
  ],
  plaetze: [
    'Plätze',
    'Platzzahl',
    'Kapazität',
    'TN max.',
    'max. TN',
    'Plätze gesamt',
    'Max. Teilnehmer',
    'Mindest-TN',
    'Anzahl Plätze'
  ],
  plaetze_frei: ['frei', 'freie Plätze', 'Plätze frei', 'verfügbare Plätze', 'noch frei'],
  kurstage: ['Wochentage', 'Kurswochentage', 'Unterrichtswochentage'],
  uhrzeit: ['von – bis', 'Uhrzeit', 'Unterrichtszeit', 'Uhrzeiten', 'Unterrichtszeiten'],
  ue_woche: ['UE/Woche', 'UE pro Woche', 'UE/Wo.', 'Wochen-UE', 'UE je Woche', 'UE wöchentlich'],
  wochenstunden: [
    'Std./Woche',
    'Wochenstunden',
    'Stunden/Woche',
    'Wochenstd.',
    'VZ/TZ',
    'Std./Wo.',
    'Stunden pro Woche',
    'Umfang',
    'Wochenstunden/VZ-TZ'
  ],
  anmeldeschluss: ['Anmeldeschluss', 'Anmeldefrist', 'Anmeldung bis']
} satisfies Woerter
