import type { Woerter } from './woerter'

/** Headings about how a person is reached. */
export const kontaktWoerter = {
  strasse: [
    'Straße',
    'Strasse',
    'Str.',
    'Anschrift',
    'Adresse',
    'Straße, Hausnummer',
    'Straße Hausnr.',
    'Straße Nr.',
    'Straße und Hausnummer',
    'Straße/Nr.',
    'Straße, Hausnr.',
    'Wohnanschrift',
    'Str. Nr.',
    'Straße und Nr.',
    'Straße / Hausnummer'
  ],
  plz: ['PLZ', 'Postleitzahl', 'PLZ Ort', 'PLZ/Ort', 'PLZ, Ort', 'Postleitz.', 'PLZ und Ort', 'PLZ Wohnort'],
  ort: ['Ort', 'Wohnort', 'Stadt', 'Gemeinde', 'Wohngemeinde', 'Kommune'],
  telefon: [
    'Tel.',
    'Telefon',
    'Handy',
    'Mobil',
    'Mobilnr',
    'Tel.-Nr.',
    'Telefonnummer',
    'Telefonnr.',
    'Handynummer',
    'Mobiltelefon',
    'Rufnummer',
    'Handynr.',
    'Festnetz',
    'Fon',
    'Tel.nr.',
    'Mobilnummer',
    'Telefon/Handy',
    'Tel./Handy',
    'Tel. / Mobil',
    'Telefon mobil'
  ],
  email: ['E-Mail', 'Mail', 'eMail', 'E-Mail-Adresse', 'Mailadresse', 'Email-Adresse']
} satisfies Woerter
