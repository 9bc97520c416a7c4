import type { Woerter } from './woerter'

/** Headings about the way into a course. */
export const zugangWoerter = {
  berechtigung_bis: [
    'BS-Ablauf',
    'Ablauf BS',
    'Ablauf Berechtigung',
    'Ablaufdatum BS',
    'Berechtigung gültig bis',
    'BS gültig bis',
    'Berechtigungsschein',
    'Berechtigungsschein gültig bis',
    'Berechtigung bis',
    'BS bis',
    'Gültigkeit Berechtigung',
    'Berechtigungsschein bis',
    'Teilnahmeberechtigung bis',
    'Teilnahmeberechtigung gültig bis',
    'Berecht. bis',
    'Berechtigung gültig'
  ],
  verpflichtet: [
    'Verpflichtung',
    'verpfl.',
    'V/B',
    'verpflichtet',
    'Verpflichtung/Berechtigung',
    'Verpflichtet j/n',
    'Verpflichtung/Freiwillig'
  ],
  warten_seit: [
    'wartet seit',
    'Warteliste seit',
    'Anmeldung am',
    'auf Warteliste seit',
    'wartend seit',
    'Anmeldedatum',
    'WL seit',
    'angemeldet am',
    'Wartezeit seit',
    'angemeldet seit'
  ],
  naechster_kurs: [
    'Kursstart voraussichtlich',
    'gew. Kursbeginn',
    'gewünschter Kursbeginn',
    'Wunschtermin',
    'nächstmöglicher Kurs',
    'nächstmöglicher Beginn',
    'möglicher Kursbeginn',
    'nächster Starttermin',
    'nächster Kurs',
    'gepl. Kursstart',
    'voraussichtl. Beginn',
    'nächster Kursstart',
    'geplanter Kursstart',
    'voraussichtlicher Beginn',
    'vorauss. Beginn',
    'Termin nächster Kurs',
    'nächster Kursbeginn',
    'geplanter Beginn',
    'gepl. Beginn',
    'vsl. Beginn'
  ],
  zuweisung_am: [
    'Zuweisung',
    'Zuw.',
    'zugewiesen am',
    'Zuweisungsdatum',
    'Zuweisung am',
    'Zuw. am',
    'Datum Zuweisung',
    'zugew. am'
  ]
} satisfies Woerter
