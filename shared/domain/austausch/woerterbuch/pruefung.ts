import type { Woerter } from './woerter'

/** Headings about tests and examinations. */
export const pruefungWoerter = {
  einstufung_datum: [
    'Einstufungstest',
    'ET',
    'ETest',
    'Einst.-Test',
    'ET am',
    'Einstufung am',
    'Testdatum',
    'Datum Einstufung',
    'Einstufungstest am',
    'Datum ET',
    'Einstufungsdatum',
    'Test am',
    'Einst.-Test am'
  ],
  einstufung_ergebnis: [
    'Einstufung',
    'Modul',
    'Modulempfehlung',
    'Kursempfehlung',
    'Einstiegsmodul',
    'ET-Ergebnis',
    'Einstiegsabschnitt',
    'Kursabschnitt',
    'Abschnitt',
    'Einstufungsergebnis',
    'Ergebnis Einstufung',
    'Ergebnis ET',
    'empf. Modul',
    'empfohlenes Modul',
    'Einst.-Ergebnis'
  ],
  pruefung: [
    'Prüfung',
    'DTZ',
    'Zertifikat',
    'Test',
    'Prüfungsart',
    'Art der Prüfung',
    'Prüfungsname',
    'Sprachzertifikat'
  ],
  pruef_datum: [
    'Prüfungsdatum',
    'DTZ am',
    'Prüf.termin',
    'Prüfungstermin',
    'Prüfungstag',
    'Prüf.datum',
    'Prüfung am',
    'Datum Prüfung',
    'Prüfdatum',
    'Testtermin',
    'Datum der Prüfung'
  ],
  pruef_ergebnis: [
    'Ergebnis',
    'Erg.',
    'best./n.b.',
    'DTZ-Ergebnis',
    'Prüfungsergebnis',
    'Prüf.ergebnis',
    'bestanden',
    'Testergebnis',
    'Gesamtergebnis',
    'Ergebnis Prüfung'
  ],
  lid: [
    'LiD-Ergebnis',
    'Ergebnis LiD',
    'LiD Punktzahl',
    'Punkte LiD',
    'LiD',
    'LID',
    'Leben in Deutschland',
    'Orientierungstest',
    'OK-Test',
    'LiD-Punkte',
    'LiD Test',
    'Test LiD',
    'LiD Punkte'
  ],
  empfehlung: [
    'Anschlussempfehlung',
    'Empfehlung',
    'Empfehlung Anschluss',
    'Empfehlung des Trägers',
    'weitere Empfehlung'
  ],
  zertifikat_am: ['Zertifikat ausgehändigt am', 'Zertifikat am', 'ausgehändigt am', 'Zertifikat erhalten am']
} satisfies Woerter
