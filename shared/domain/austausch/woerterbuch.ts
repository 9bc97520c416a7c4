import type { How } from './erkannteListe'
import type { EigenesFeld, Feld } from './felder'
import { compactKey, editDistance, wordsOf } from './text'

/** Headings seen in real lists, by field. Where one word stands under two fields the context decides (`zuordnung.ts`). */
const synonyms: Readonly<Record<Feld, readonly string[]>> = {
  kundennummer: [
    'Kundennummer',
    'Kunden-Nr.',
    'KundenNr',
    'Kd.-Nr.',
    'KdNr',
    'KDNR',
    'Kundennr',
    'Kundenummer',
    'Kundenr.',
    'BA-Nr.',
    'BA-Kundennummer',
    'Kunden Nr',
    'BA-Kunden-Nr.',
    'Kundennummer BA',
    'Kdnummer',
    'Kd-Nummer',
    'Kunden-ID'
  ],
  bg_nummer: [
    'BG-Nummer',
    'BG-Nr.',
    'BGNr',
    'BG Nr',
    'Bedarfsgemeinschaft',
    'Bedarfsgem.',
    'BG',
    'BG-Nr',
    'Nummer der BG',
    'Bedarfsgemeinschaftsnummer',
    'BG-Kennung'
  ],
  name_komplett: [
    'Name',
    'Teilnehmer',
    'TN',
    'Teilnehmer/in',
    'TN-Name',
    'Name Vorname',
    'Name, Vorname',
    'Teilnehmende',
    'Kunde',
    'Teinehmer',
    'Teilnehmerin',
    'Kundin',
    'Kunde/Kundin',
    'Vorname Name',
    'Nachname, Vorname',
    'Name und Vorname',
    'Vor- und Nachname',
    'Vor- und Zuname',
    'Name des Teilnehmers',
    'Name TN',
    'Teilnehmer:in',
    'Teilnehmername',
    'Kundenname',
    'Person',
    'Familienname, Vorname',
    'Vorname, Name',
    'Vorname Nachname',
    'Teilnehmer*in',
    'eLb'
  ],
  nachname: ['Nachname', 'Familienname', 'Zuname', 'NName', 'Nachnahme', 'Nachn.', 'Nachname TN', 'Fam.-Name'],
  vorname: ['Vorname', 'Vornamen', 'Rufname', 'VName', 'Vornahme', 'Vorn.', 'Vorname(n)', 'Vorname TN'],
  geburtsdatum: [
    'Geburtsdatum',
    'Geb.-Datum',
    'Geb.datum',
    'GebDat',
    'geb.',
    'geb. am',
    'Geburtstag',
    'Geb',
    'Geburtsdat.',
    'Geb. Datum',
    'geboren',
    'geboren am',
    'Geb.-Dat.',
    'Geb.tag',
    'Geburtsd.',
    'GebDatum',
    'Geburts-Datum',
    'Geb.Dat.'
  ],
  geschlecht: ['Geschlecht', 'm/w', 'm/w/d', 'Geschl.', 'Anrede', 'w/m', 'w/m/d', 'Sex', 'm / w / d'],
  staatsangehoerigkeit: [
    'Staatsangehörigkeit',
    'Nationalität',
    'StA',
    'Herkunftsland',
    'Land',
    'Nat.',
    'Staatsang.',
    'Herkunft',
    'Staatsangeh.',
    'Staatsbürgerschaft',
    '1. Staatsangehörigkeit',
    'Nation'
  ],
  muttersprache: ['Muttersprache', 'Erstsprache', 'Herkunftssprache', 'Familiensprache', 'Mutterspr.'],
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
  email: ['E-Mail', 'Mail', 'eMail', 'E-Mail-Adresse', 'Mailadresse', 'Email-Adresse'],
  niveau_gesamt: [
    'Sprachniveau',
    'Niveau',
    'Deutsch',
    'GER',
    'Sprachstand',
    'Deutschkenntnisse',
    'Level',
    'Niveu',
    'Sprachstand GER',
    'GER-Niveau',
    'Deutschniveau',
    'Niveau gesamt',
    'Gesamtniveau',
    'Deutsch-Niveau',
    'Sprachkenntnisse',
    'aktuelles Niveau',
    'Niveaustufe',
    'Deutsch GER',
    'Deutschkenntn.',
    'Sprachlevel',
    'Sprachniveau Deutsch'
  ],
  niveau_h: ['Hören', 'HV', 'Hörverstehen', 'Hör'],
  niveau_l: ['Lesen', 'LV', 'Leseverstehen'],
  niveau_s: ['Schreiben', 'SA', 'schr. Ausdruck', 'schriftl. Ausdruck', 'schriftlicher Ausdruck', 'schriftlich'],
  niveau_p: ['Sprechen', 'mündl.', 'MA', 'mündlich', 'mündlicher Ausdruck', 'mdl.', 'mündl. Ausdruck'],
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
  zuweisung_am: [
    'Zuweisung',
    'Zuw.',
    'zugewiesen am',
    'Zuweisungsdatum',
    'Zuweisung am',
    'Zuw. am',
    'Datum Zuweisung',
    'zugew. am'
  ],
  eintritt: [
    'Eintritt',
    'Beginn',
    'Start',
    'von',
    'Eintrittsdatum',
    'TN-Beginn',
    'Kursbeginn',
    'Eintritt am',
    'Kursstart',
    'Startdatum',
    'Maßnahmebeginn',
    'Eintr.',
    'Beginn am',
    'eingetreten am',
    'Teilnahmebeginn',
    'Teilnahme von',
    'tats. Beginn',
    'Zeitraum'
  ],
  austritt_plan: [
    'Ende',
    'bis',
    'geplantes Ende',
    'Ende gepl.',
    'Soll-Ende',
    'gepl. Ende',
    'Kursende',
    'Austritt geplant',
    'geplanter Austritt',
    'Maßnahmeende',
    'vorauss. Ende',
    'Enddatum',
    'Ende geplant',
    'gepl. Austritt',
    'Teilnahme bis',
    'voraussichtl. Ende',
    'voraussichtliches Ende',
    'Ende (geplant)',
    'planm. Ende'
  ],
  austritt_ist: [
    'Austritt',
    'tats. Ende',
    'Abmeldung',
    'ausgetreten',
    'Austrittsdatum',
    'Abbruch am',
    'Austritt am',
    'tatsächliches Ende',
    'ausgetreten am',
    'tats. Austritt',
    'Abmeldung am',
    'abgemeldet am',
    'Ist-Ende',
    'Austr.',
    'Austritt tatsächlich',
    'beendet am',
    'tatsächlicher Austritt'
  ],
  status: [
    'Status',
    'Stand',
    'TN-Status',
    'Teilnahmestatus',
    'Teilnehmerstatus',
    'Rückmeldung Träger: Status',
    'Kursstatus',
    'Status TN'
  ],
  austrittsgrund: [
    'Abbruchgrund',
    'Austrittsgrund',
    'Grund',
    'Beendigungsgrund',
    'Grund Austritt',
    'Abbruch Grund',
    'Austritt Grund',
    'Grund der Beendigung',
    'Grund Abbruch',
    'Grund für Austritt',
    'Abmeldegrund'
  ],
  verbleib: [
    'Verbleib',
    'Anschluss',
    'danach',
    'Verbleib nach Austritt',
    'Anschlussperspektive',
    'Verbleib danach',
    'Verbleib nach Ende'
  ],
  fehl_e: [
    'Fehltage e',
    'entsch.',
    'entschuldigt',
    'entsch. Fehltage',
    'Fehltage entschuldigt',
    'entschuldigte Fehltage',
    'e',
    'FT e',
    'Fehltage entsch.',
    'Fehlzeiten entschuldigt',
    'ent.'
  ],
  fehl_u: [
    'u',
    'unentsch.',
    'unentschuldigt',
    'unentsch. Fehltage',
    'Fehltage unentschuldigt',
    'Fehltage u',
    'unentschuldigte Fehltage',
    'FT u',
    'Fehltage unentsch.',
    'Fehlzeiten unentschuldigt',
    'unent.'
  ],
  fehl_k: [
    'krank',
    'AU',
    'AU-Tage',
    'K',
    'krank (AU)',
    'Krankheitstage',
    'Fehltage k',
    'krank mit AU',
    'Kranktage',
    'Fehltage krank',
    'arbeitsunfähig',
    'FT k',
    'Krankentage'
  ],
  anwesend: [
    'Anwesend',
    'Anwesenheit',
    'Tage',
    'Ist',
    'Anwesenheitstage',
    'anw.',
    'Tage anwesend',
    'anwesende Tage',
    'Ist-Tage',
    'Tage Ist',
    'Anw.-Tage'
  ],
  ue_besucht: [
    'UE',
    'besuchte UE',
    'verbrauchte UE',
    'Stunden',
    'UE besucht',
    'UE verbraucht',
    'absolvierte UE',
    'besuchte Stunden',
    'geleistete UE',
    'UE ist'
  ],
  ue_rest: [
    'Rest-UE',
    'Reststunden',
    'offene UE',
    'UE Rest',
    'restliche UE',
    'verbleibende UE',
    'UE offen',
    'Restkontingent'
  ],
  berechtigung_bis: [
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
  berater: [
    'Berater',
    'Vermittler',
    'IFK',
    'pAp',
    'AV',
    'FM',
    'zuständig',
    'Ansprechpartner JC',
    'SB',
    'Beraterin',
    'Fallmanager',
    'Integrationsfachkraft',
    'Sachbearbeiter',
    'Arbeitsvermittler',
    'Ansprechpartner',
    'Ansprechpartner Jobcenter',
    'Betreuer',
    'zuständige IFK',
    'Fallmanager/in',
    'Vermittlungsfachkraft',
    'zust. IFK',
    'Ansprechperson JC',
    'Arbeitsvermittlung',
    'pers. Ansprechpartner'
  ],
  team: [
    'Team',
    'OrgZ',
    'Teamkennung',
    'Org-Zeichen',
    'Organisationszeichen',
    'Orgzeichen',
    'Teamnr.',
    'Organisationseinheit',
    'OE'
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
  kinderbetreuung: [
    'Kinderbetreuung',
    'KiBe',
    'KB',
    'KiBe nötig',
    'Kinderbetreuung nötig',
    'Kinderbetreuungsbedarf',
    'Betreuungsbedarf',
    'Kinderbetr.',
    'KiBe erforderlich',
    'Kinderbetreuung erforderlich',
    'KiBe-Bedarf',
    'Kinderbetreuung benötigt'
  ],
  verfuegbar: [
    'Zeiten',
    'verfügbar',
    'VM/NM',
    'vormittags/nachmittags',
    'Einschränkungen',
    'Verfügbarkeit',
    'zeitliche Einschränkungen',
    'Zeitfenster',
    'Wunschzeit',
    'mögliche Zeiten',
    'zeitl. Verfügbarkeit',
    'zeitliche Verfügbarkeit',
    'Kurszeit'
  ],
  titel: [
    'Aufenthaltstitel',
    'AT',
    'Aufenthaltsstatus',
    'Titel',
    'Aufenthalt',
    'Aufenth.-Titel',
    'aufenthaltsrechtlicher Status',
    'Aufenth.-Status',
    'Aufenthaltserlaubnis',
    'Rechtsgrundlage Aufenthalt'
  ],
  titel_bis: [
    'gültig bis',
    'AT bis',
    'Aufenthaltstitel gültig bis',
    'AT gültig bis',
    'Titel bis',
    'Aufenthaltstitel bis',
    'Aufenthalt bis',
    'Titel gültig bis',
    'Gültigkeit AT',
    'Gültigkeit Aufenthaltstitel',
    'Aufenthaltsstatus gültig bis',
    'Aufenthaltserlaubnis bis',
    'Ablauf AT',
    'AT Ablauf',
    'Gültigkeit Titel'
  ],
  schulabschluss: [
    'Schulabschluss',
    'Schulbildung',
    'höchster Schulabschluss',
    'Schule',
    'Schulabschl.',
    'Abschluss Schule',
    'höchster Schulabschl.'
  ],
  beruf: [
    'Beruf',
    'Ausbildung',
    'Berufsabschluss',
    'erlernter Beruf',
    'Berufsausbildung',
    'Qualifikation',
    'ausgeübter Beruf',
    'Zuletzt ausgeübter Beruf'
  ],
  einkommen: [
    'Einkommen',
    'Nebeneinkommen',
    'EK',
    'Anrechenb. EK',
    'anrechenbares Einkommen',
    'Erwerbseinkommen',
    'Brutto',
    'Bruttoeinkommen',
    'anr. EK',
    'Eink.',
    'Erwerbs-EK',
    'mtl. Einkommen',
    'monatliches Einkommen'
  ],
  bg_groesse: [
    'Größe BG',
    'Größe der Bedarfsgemeinschaft',
    'BG-Größe',
    'Anz. Pers.',
    'Personen in BG',
    'Haushaltsgröße',
    'Personen',
    'Anzahl Personen',
    'Personen in der BG',
    'Anzahl Personen BG',
    'BG Personen',
    'Pers. in BG',
    'Personenzahl',
    'Anz. Personen',
    'Größe der BG',
    'HH-Größe',
    'Anzahl BG-Mitglieder'
  ],
  bemerkung: [
    'Bemerkung',
    'Bemerkungen',
    'Anm.',
    'Anmerkungen',
    'Notiz',
    'Sonstiges',
    'Bem.',
    'Anmerkung',
    'Notizen',
    'Kommentar',
    'Hinweis',
    'Hinweise',
    'Info',
    'Sonst.',
    'Freitext'
  ]
}

const ownSynonyms: Readonly<Record<EigenesFeld, readonly string[]>> = {
  einreisedatum: [
    'Einreisedatum',
    'Einreise',
    'Einreise am',
    'eingereist am',
    'Ersteinreise',
    'Datum der Einreise',
    'in Deutschland seit'
  ],
  alleinerziehend: ['Alleinerziehend', 'alleinerz.', 'AE', 'Alleinerziehende', 'allein erziehend'],
  juengstes_kind: [
    'Jüngstes Kind geb.',
    'Jüngstes Kind',
    'jüngstes Kind Geburtsdatum',
    'Geburtsdatum jüngstes Kind',
    'jüngstes Kind Geburtsmonat',
    'jüngstes Kind geboren',
    'jüngstes Kind geb. am'
  ],
  leistung_seit: [
    'Beginn Leistung',
    'Leistungsbezug ab',
    'Leistung ab',
    'Leistungsbezug seit',
    'Leistungsbeginn',
    'LB seit',
    'im Leistungsbezug seit',
    'Leistung seit',
    'Beginn Leistungsbezug',
    'Bezug seit',
    'ALG II seit',
    'Bürgergeld seit'
  ],
  lzb: ['LZB', 'Langzeitleistungsbezug', 'Langzeitbezieher', 'Langzeitleistungsbezieher', 'LZB-Flag'],
  niveau_vom: [
    'Niveau vom',
    'Sprachniveau vom',
    'Niveau Datum',
    'Datum Sprachniveau',
    'Sprachstand vom',
    'Zertifikat vom',
    'Niveau Stand',
    'Niveau seit',
    'Datum Niveau',
    'Sprachniveau Datum'
  ],
  berufswunsch: ['Berufswunsch', 'Zielberuf', 'gewünschte Tätigkeit', 'Wunschberuf'],
  letzte_integration: [
    'Letzte Integration',
    'letzte Integration am',
    'Integration am',
    'letzte Arbeitsaufnahme',
    'Datum Integration'
  ],
  stand: [
    'Stand der Daten',
    'Stand Daten',
    'Datum Stand',
    'Stand vom',
    'Datenstand',
    'Datum des Abzugs',
    'Abzug vom',
    'Stichtag',
    'Auswertungsdatum',
    'Stand am'
  ],
  tn_kennung: ['TN-Kennung', 'Teilnehmerkennung', 'Teilnehmer-ID', 'TN-ID', 'TN-Nr.', 'Teilnehmernummer', 'TN-Nummer'],
  alter: ['Alter', 'Alter in Jahren', 'Lebensalter'],
  lfd_nr: [
    'lfd.',
    'lfd. Nr.',
    'Nr.',
    'Pos.',
    'laufende Nummer',
    'lfd',
    'Nummer',
    'lfd Nr',
    'Position',
    'Zeile',
    'Rang'
  ],
  alphabetisierung: [
    'Alphabetisierung',
    'Alphabetisierungsbedarf',
    'Alpha j/n',
    'Alphabetisiert',
    'Alphabedarf',
    'Alpha-Bedarf'
  ],
  erschienen: ['erschienen', 'teilgenommen', 'erschienen j/n', 'anwesend j/n'],
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
  letzte_anwesenheit: [
    'letzte Anwesenheit',
    'zuletzt anwesend',
    'letzter Anwesenheitstag',
    'letzte Teilnahme',
    'zuletzt da'
  ],
  soll_tage: ['Soll', 'Soll-Tage', 'Tage Soll', 'Kurstage', 'Unterrichtstage', 'Soll Tage'],
  zertifikat_am: ['Zertifikat ausgehändigt am', 'Zertifikat am', 'ausgehändigt am', 'Zertifikat erhalten am'],
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
  anmeldeschluss: ['Anmeldeschluss', 'Anmeldefrist', 'Anmeldung bis'],
  kontakt: [
    'Kontakt',
    'Kontaktperson',
    'Ansprechpartner Träger',
    'Kontaktdaten',
    'Ansprechpartner beim Träger',
    'Kursleitung',
    'Lehrkraft',
    'Dozent'
  ]
}

export type AnyField = Feld | EigenesFeld

/** A field a heading may mean, and how the heading was understood. */
export interface Kandidat {
  field: AnyField
  how: Extract<How, 'exakt' | 'wort' | 'aehnlich'>
}

const exact = new Map<string, AnyField>()
for (const [field, words] of Object.entries({ ...ownSynonyms, ...synonyms }) as [AnyField, readonly string[]][]) {
  for (const word of words) exact.set(compactKey(word), field)
}
const keys = [...exact.keys()]

/** A heading about somebody else, or about something that only sounds like one of our fields. */
const foreign = new Set([
  'kind',
  'kinder',
  'kindes',
  'kindern',
  'partner',
  'partnerin',
  'ehegatte',
  'ehepartner',
  'mutter',
  'vater',
  'notfall',
  'arbeitgeber',
  'vermieter',
  'bank',
  'gebuehr',
  'gebuehren',
  'kosten',
  'erstellt',
  'geaendert',
  'letzte',
  'letzter',
  'letztes',
  'druck',
  'seite'
])

/** Headings of other things that are spelt nearly like one of ours. */
const unrelated = new Set([
  'abschluss',
  'leistungsart',
  'lzbseit',
  'leistungsfall',
  'hausnr',
  'hausnummer',
  'kinder',
  'stelle',
  'kosten',
  'stufe',
  'stamm',
  'stadtteil',
  'ortsteil',
  'vertrag',
  'antrag',
  'betrag',
  'modus',
  'monat',
  'tag',
  'jahr'
])

/** What a heading (without its upper row) may mean; `undefined` for words no list has used so far. */
export function findKandidat(heading: string): Kandidat | undefined {
  return findWrittenRight(heading) ?? bySpelling(compactKey(heading))
}

/** As `findKandidat`, without misspellings: cheap enough to look for headings with. */
export function findWrittenRight(heading: string): Kandidat | undefined {
  const key = compactKey(heading)
  if (!key) return undefined
  const same = exact.get(key) ?? exact.get(compactKey(heading.replaceAll(/\([^)]*\)/g, '')))
  if (same) return { field: same, how: 'exakt' }
  return byWords(heading)
}

/** The longest known heading that stands inside this one, the later of two equally long ones; with its context. */
function byWords(heading: string): Kandidat | undefined {
  const words = wordsOf(heading)
  if (words.length < 2 || words.some((word) => foreign.has(word))) return undefined
  const found = new Map<AnyField, number>()
  let best: { field: AnyField; length: number } | undefined
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const key = words.slice(from, to).join('')
      const field = key.length >= 3 ? exact.get(key) : undefined
      if (!field) continue
      found.set(field, key.length)
      if (key.length >= (best?.length ?? 0)) best = { field, length: key.length }
    }
  }
  const field = best && inContext(best.field, found, words)
  return field && { field, how: 'wort' }
}

const personal = new Set<AnyField>([
  'name_komplett',
  'nachname',
  'vorname',
  'telefon',
  'email',
  'strasse',
  'plz',
  'ort'
])
const others = ['berater', 'traeger', 'kontakt'] as const

/** "Name IFK" is no name of the person, "Maßnahme bis" no measure: what the other words of a heading make of its field. */
function inContext(
  field: AnyField,
  found: ReadonlyMap<AnyField, number>,
  words: readonly string[]
): AnyField | undefined {
  const other = others.find((one) => found.has(one))
  if (other && other !== field && personal.has(field)) return words.includes('name') ? other : undefined
  if (other && words.includes('name')) return other
  if (other && [...found.keys()].some((one) => personal.has(one))) return undefined
  const day = words.find((word) => Object.hasOwn(dayOf, word))
  return day ? ofDay(field, day, found) : field
}

/** Which end of a thing a word for days means. */
const dayOf: Record<string, 'first' | 'last'> = {
  datum: 'first',
  vom: 'first',
  am: 'first',
  seit: 'first',
  ab: 'first',
  von: 'first',
  beginn: 'first',
  start: 'first',
  eintritt: 'first',
  bis: 'last',
  ende: 'last',
  austritt: 'last'
}

const daysOfThings: Partial<Record<AnyField, { first?: AnyField; last?: AnyField }>> = {
  massnahme: { first: 'eintritt', last: 'austritt_plan' },
  kursart: { first: 'eintritt', last: 'austritt_plan' },
  titel: { last: 'titel_bis' },
  niveau_gesamt: { first: 'niveau_vom' },
  pruefung: { first: 'pruef_datum' },
  einstufung_ergebnis: { first: 'einstufung_datum' }
}

function ofDay(field: AnyField, day: string, found: ReadonlyMap<AnyField, number>): AnyField | undefined {
  const thing = [...found.keys()].find((one) => one in daysOfThings)
  const end = dayOf[day]
  if (thing && end) return daysOfThings[thing]?.[end]
  return withoutDay.has(field) ? undefined : field
}

/** Fields that are no days and know no day of their own: "LZB seit" is not whether. */
const withoutDay = new Set<AnyField>([
  'lzb',
  'alleinerziehend',
  'status',
  'kinderbetreuung',
  'team',
  'berater',
  'beruf',
  'einkommen',
  'schulabschluss'
])

/** Misspelt by at most two letters (one in short words), if only one field comes that near. */
function bySpelling(key: string): Kandidat | undefined {
  if (key.length < 4 || unrelated.has(key)) return undefined
  const limit = key.length <= 5 ? 1 : 2
  let best = limit + 1
  let fields = new Set<AnyField>()
  for (const known of keys) {
    if (known.length < 4) continue
    const distance = editDistance(key, known, limit)
    const field = exact.get(known)
    if (distance > limit || distance > best || !field) continue
    if (distance < best) fields = new Set()
    best = distance
    fields.add(field)
  }
  const [field] = fields
  return fields.size === 1 && field ? { field, how: 'aehnlich' } : undefined
}
