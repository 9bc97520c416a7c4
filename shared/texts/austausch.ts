import type { BefundCode, BefundFacts, VerboteneArt, ZeilenBefund } from '../domain/austausch/befunde'
import type { DateiHinweis, How, SkipReason } from '../domain/austausch/erkannteListe'
import type { AnyField } from '../domain/austausch/felder'
import type { Listenart } from '../domain/austausch/listenart'
import { formatAnzahl, formatZahl } from './format'

const verboten: Record<VerboteneArt, string> = {
  versicherungsnummer: 'Versicherungsnummern (§ 18f SGB IV)',
  azr: 'AZR-Nummern (§ 10 Abs. 4 AZRG)',
  iban: 'Kontoverbindungen',
  steuerId: 'Steuer-Identifikationsnummern',
  krankenversichertennummer: 'Krankenversichertennummern',
  gesundheit: 'Angaben zur Gesundheit'
}

const sentences: { [C in BefundCode]: (facts: BefundFacts[C]) => string } = {
  'betrag.unklar': ({ roh }) => `„${roh}“ ist kein Betrag und wird nicht übernommen.`,
  'bgNummer.ergaenzt': ({ roh }) => `Führende Nullen der BG-Nummer ergänzt (in der Liste: „${roh}“).`,
  'bgNummer.ungueltig': ({ roh }) => `„${roh}“ hat nicht die Form einer BG-Nummer. Bitte prüfen.`,
  'datum.jahrErgaenzt': ({ roh, jahr }) => `„${roh}“ steht ohne Jahr in der Liste; ${jahr} angenommen. Bitte prüfen.`,
  'datum.kalenderwoche': ({ roh }) => `„${roh}“ nennt nur eine Kalenderwoche und wird nicht übernommen.`,
  'datum.kein': ({ roh }) => `„${roh}“ ist kein Datum und wird nicht übernommen.`,
  'datum.nurJahr': ({ roh, jahr }) => `„${roh}“: Der Tag ist unbekannt, nur das Jahr ${jahr}. Nicht übernommen.`,
  'datum.nurMonat': ({ roh }) => `„${roh}“ nennt nur den Monat. Bitte prüfen.`,
  'datum.ungefaehr': ({ roh }) => `„${roh}“ ist kein genaues Datum und wird nicht übernommen.`,
  'datum.ungueltig': ({ roh }) => `„${roh}“ ist kein gültiges Datum (Tag vor Monat) und wird nicht übernommen.`,
  'datum.unwahrscheinlich': ({ roh }) => `„${roh}“ kann als Datum hier nicht stimmen und wird nicht übernommen.`,
  'datum.zeitraum': ({ roh }) => `„${roh}“ ist ein Zeitraum in einer Zelle. Bitte prüfen.`,
  'datum.zusatz': ({ roh }) => `„${roh}“: Neben dem Datum steht noch etwas. Bitte prüfen.`,
  'email.ungueltig': ({ roh }) => `„${roh}“ ist keine E-Mail-Adresse und wird nicht übernommen.`,
  'inhalt.verboten': ({ art }) => `Die Zelle enthält ${verboten[art]} und wird nicht übernommen.`,
  'jaNein.unklar': ({ roh }) => `„${roh}“ ist weder ja noch nein und wird nicht übernommen.`,
  'jaNein.zusatz': ({ roh }) => `„${roh}“: Neben ja oder nein steht noch etwas. Bitte prüfen.`,
  'kundennummer.beschaedigt': ({ roh }) =>
    `Die Kundennummer wurde von Excel verändert („${roh}“) und wird nicht übernommen.`,
  'kundennummer.ungueltig': ({ roh }) => `„${roh}“ hat nicht die Form einer Kundennummer. Bitte prüfen.`,
  'massnahmeNr.beschaedigt': ({ roh }) =>
    `Excel hat aus der Maßnahmenummer ein Datum gemacht (${roh}). Nicht übernommen.`,
  'monat.unklar': ({ roh }) => `„${roh}“ ist kein Monat und wird nicht übernommen.`,
  'name.beschaedigt': ({ roh }) => `Der Name enthält beschädigte Zeichen (?): „${roh}“. Bitte prüfen.`,
  'name.einzeln': ({ roh }) => `„${roh}“: Vor- oder Nachname fehlt.`,
  'name.mehrere': ({ roh }) => `„${roh}“ nennt mehr als eine Person und wird nicht übernommen.`,
  'name.reihenfolge': ({ roh }) => `„${roh}“: Was Vor- und was Nachname ist, lässt sich nicht sicher sagen.`,
  'name.zusatz': ({ roh }) => `„${roh}“: Was neben dem Namen steht, wird nicht übernommen.`,
  'niveau.bereich': ({ roh }) => `„${roh}“ ist ein Bereich; das untere Niveau gilt.`,
  'niveau.mehrdeutig': ({ roh }) => `„${roh}“ lässt sich als Niveau verschieden lesen. Bitte prüfen.`,
  'niveau.modul': ({ roh }) => `„${roh}“ ist ein Kursabschnitt, kein Niveau, und wird nicht übernommen.`,
  'niveau.unbekannt': ({ roh }) => `„${roh}“ ist kein Niveau und wird nicht übernommen.`,
  'plaetze.unklar': ({ roh }) => `„${roh}“ nennt keine Zahl freier Plätze; die gespeicherte bleibt.`,
  'plaetze.ungefaehr': ({ roh }) => `„${roh}“ ist nur ungefähr; die Zahl wird so übernommen.`,
  'plz.ergaenzt': ({ roh }) => `Führende Null der Postleitzahl ergänzt (in der Liste: „${roh}“).`,
  'plz.ungueltig': ({ roh }) => `„${roh}“ ist keine gültige Postleitzahl und wird nicht übernommen.`,
  'stundenplan.ohneTag': ({ roh }) => `Zu „${roh}“ fehlen die Wochentage; der Stundenplan bleibt, wie er ist.`,
  'stundenplan.ohneZeit': ({ roh }) => `Zu „${roh}“ fehlen die Uhrzeiten; der Stundenplan bleibt, wie er ist.`,
  'stundenplan.unklar': ({ roh }) => `Der Stundenplan „${roh}“ ist nicht eindeutig; er bleibt, wie er ist.`,
  'summe.weichtAb': ({ summe, gezaehlt }) =>
    `Die Summe der Liste (${formatZahl(summe)}) stimmt nicht mit den Tageszeichen überein (${formatZahl(gezaehlt)}). Bitte fragen Sie nach.`,
  'telefon.ergaenzt': ({ roh }) => `Führende Null der Telefonnummer ergänzt (in der Liste: „${roh}“).`,
  'telefon.ungueltig': ({ roh }) => `„${roh}“ ist keine Telefonnummer und wird nicht übernommen.`,
  'text.berichtigt': ({ roh }) => `Verfälschte Umlaute richtiggestellt (in der Liste: „${roh}“).`,
  'text.beschaedigt': ({ roh }) => `„${roh}“ enthält beschädigte Zeichen. Bitte prüfen.`,
  'wort.mehrdeutig': ({ roh }) => `„${roh}“ kann Verschiedenes heißen. Bitte prüfen.`,
  'wort.unbekannt': ({ roh }) => `„${roh}“ ist dem Programm unbekannt und wird nicht übernommen.`,
  'zahl.unklar': ({ roh }) => `„${roh}“ ist keine Zahl und wird nicht übernommen.`,
  'zeile.ausgeblendet': () => 'Die Zeile ist von Hand ausgeblendet. Bitte entscheiden Sie, ob sie zur Liste gehört.',
  'zeile.doppelt': ({ wieZeile }) => `Doppelt, wie Zeile ${wieZeile}.`,
  'zeile.durchgestrichen': () => 'Die Zeile ist durchgestrichen. Bitte fragen Sie nach, was das heißt.',
  'zeile.farbe': ({ farbe, legende }) =>
    legende
      ? `Die Zeile ist ${farbe} markiert. In der Liste steht dazu: „${legende}“.`
      : `Die Zeile ist ${farbe} markiert. Die Bedeutung ist unbekannt.`,
  'zeile.gefiltert': () => 'Die Zeile ist durch den Filter ausgeblendet; sie gehört zur Liste.',
  'zeile.ohneKennung': () =>
    'Die Person steht ohne TN-Kennung in der Liste, anders als alle anderen. Bitte klären Sie, ob sie dazugehört.',
  'zeile.kommentar': ({ spalte, text }) =>
    text
      ? `Kommentar an Spalte ${spalte}: „${text}“`
      : `An Spalte ${spalte} hängt ein Kommentar, den das Programm nicht anzeigt (geschützte Angaben).`,
  'zelle.farbe': ({ spalte, farbe, legende }) =>
    legende
      ? `Die Zelle in Spalte ${spalte} ist ${farbe} markiert. In der Liste steht dazu: „${legende}“.`
      : `Die Zelle in Spalte ${spalte} ist ${farbe} markiert. Die Bedeutung ist unbekannt.`,
  'zelle.fehler': ({ fehler }) => `Die Zelle enthält den Excel-Fehler ${fehler} und wird nicht übernommen.`,
  'zelle.formelOhneWert': () =>
    'Die Zelle enthält eine Formel ohne Ergebnis. Bitte öffnen und speichern Sie die Datei einmal in Excel.'
}

/** The sentence beside a cell or row of the preview. */
export function befundText({ code, facts }: Pick<ZeilenBefund, 'code' | 'facts'>): string {
  return (sentences[code] as (facts: unknown) => string)(facts)
}

const zeilen = (count: number) => formatAnzahl(count, 'Zeile', 'Zeilen')
const sindOderIst = (count: number) => (count === 1 ? 'ist' : 'sind')

const hints: { [H in DateiHinweis as H['code']]: (facts: H['facts']) => string } = {
  'beleg.unbekannt': () =>
    'Die Liste trägt Rückläufer-Kennungen, die dieser Bestand nicht kennt. Sie wird wie eine fremde Liste gelesen.',
  'blatt.abgeschnitten': ({ sheet, count }) =>
    `Auf dem Blatt „${sheet}“ ${count === 1 ? 'steht' : 'stehen'} weit außerhalb der Liste ${formatAnzahl(count, 'Wert', 'Werte')} (ab Zeile 100.001 oder Spalte 501). Das Programm liest sie nicht.`,
  'blatt.ausgeblendet': ({ sheet, rows }) =>
    `Das ausgeblendete Blatt „${sheet}“ (${zeilen(rows)}) wird nicht übernommen.`,
  'blatt.gleicheForm': ({ sheet, rows }) =>
    `Das Blatt „${sheet}“ (${zeilen(rows)}) hat dieselbe Form. Es wird nicht zugleich übernommen; wählen Sie es danach.`,
  'blatt.kommentare': ({ count }) =>
    `An ${formatAnzahl(count, 'Zelle', 'Zellen')} ${count === 1 ? 'hängt ein Kommentar' : 'hängen Kommentare'}. Die Vorschau zeigt sie bei den Zeilen.`,
  'blatt.unlesbar': ({ sheet }) => `Das Blatt „${sheet}“ ist nicht lesbar.`,
  'blatt.weitere': ({ sheet, rows }) =>
    `Auch das Blatt „${sheet}“ (${zeilen(rows)}) sieht nach einer Liste aus. Es wird nicht übernommen.`,
  'datei.makros': () => 'Die Datei enthält Makros. Das Programm führt sie nicht aus.',
  'datei.objekte': ({ count }) =>
    `In der Datei ${count === 1 ? 'steckt' : 'stecken'} ${formatAnzahl(count, 'eingebettetes Objekt', 'eingebettete Objekte')}, etwa andere Dokumente. Das Programm öffnet sie nicht.`,
  'datei.verknuepfungen': ({ count }) =>
    `Die Datei verweist auf ${formatAnzahl(count, 'andere Datei oder Datenquelle', 'andere Dateien oder Datenquellen')}. Das Programm ruft nichts ab; es gelten die gespeicherten Werte.`,
  'datum.system1904': () => 'Die Datei zählt Tage ab 1904 (Apple); die Daten sind umgerechnet.',
  'farben.bedeutung': ({ count, legende }) =>
    legende
      ? `${zeilen(count)} ${sindOderIst(count)} farbig markiert. In der Liste steht dazu: „${legende}“.`
      : `${zeilen(count)} ${sindOderIst(count)} farbig markiert. Farben enthalten möglicherweise Informationen.`,
  'kopf.nichtGefunden': () => 'Es wurde keine Kopfzeile gefunden. Bitte wählen Sie die Zeile mit den Überschriften.',
  'name.reihenfolge': ({ column, count }) =>
    `In Spalte ${column} ist bei ${formatAnzahl(count, 'Namen', 'Namen')} nicht sicher, was der Vor- und was der Nachname ist.`,
  'spalte.ausgeblendet': ({ column, heading }) => `Die Spalte ${column} „${heading}“ ist in der Datei ausgeblendet.`,
  'spalte.dazu': ({ column, heading }) =>
    `Die Spalte ${column} „${heading}“ hat der Absender hinzugefügt. Sie wird nicht übernommen.`,
  'spalte.fehlt': ({ heading }) => `Die ausgegebene Spalte „${heading}“ fehlt in der Datei.`,
  'spalte.verboten': ({ column, heading, art }) =>
    `Spalte ${column} „${heading}“ enthält ${verboten[art]} und wird nicht übernommen.`,
  'zeichen.verfaelscht': ({ count }) => `In ${zeilen(count)} sind Buchstaben verfälscht. Bitte prüfen Sie die Namen.`,
  'zeichen.windows1252': () =>
    'Die Textdatei ist im alten Windows-Zeichensatz gespeichert. Bitte prüfen Sie Umlaute in der Vorschau.',
  'zeilen.ausgeblendet': ({ count }) =>
    `${zeilen(count)} ${sindOderIst(count)} von Hand ausgeblendet. Bitte entscheiden Sie, was zur Liste gehört.`,
  'zeilen.gefiltert': ({ count }) =>
    `${zeilen(count)} ${sindOderIst(count)} durch einen Filter ausgeblendet und ${count === 1 ? 'gehört' : 'gehören'} zur Liste.`
}

/** The sentence about the file as a whole, above the preview. */
export function hinweisText({ code, facts }: DateiHinweis): string {
  return (hints[code] as (facts: unknown) => string)(facts)
}

/** The kinds of lists as offices call them. */
export const listenartLabels: Record<Listenart, string> = {
  controlling: 'Controlling-Liste des Jobcenters',
  zuweisungsliste: 'Zuweisungsliste (Rückmeldung)',
  teilnehmerliste: 'Teilnehmerliste, Monatsmeldung',
  fehlzeitenliste: 'Fehlzeiten, Anwesenheit',
  einstufungsliste: 'Einstufungsliste',
  ergebnisliste: 'Prüfungsergebnisse, Zertifikate',
  warteliste: 'Warteliste',
  kursplanungsliste: 'Kursplanung (ohne Personen)',
  austrittsmeldung: 'Austritts- und Abbruchmeldung',
  uebergabeliste: 'Übergabeliste'
}

/** How a column found its field. */
export const howTexts: Record<How, string> = {
  exakt: 'erkannt',
  wort: 'am Wort erkannt',
  aehnlich: 'ähnlich geschrieben',
  inhalt: 'am Inhalt erkannt',
  gemerkt: 'gemerkt',
  hand: 'von Hand'
}

/** Why a row is no entry of the list. */
export const skipTexts: Record<SkipReason, string> = {
  title: 'Titelzeile',
  total: 'Summenzeile',
  repeat: 'wiederholte Kopfzeile',
  empty: 'leer',
  signature: 'Unterschrift oder Legende',
  duplicate: 'doppelt'
}

/** Fields of foreign lists as the person knows them. */
export const feldTexts: Record<AnyField, string> = {
  kundennummer: 'Kundennummer',
  bg_nummer: 'BG-Nummer',
  name_komplett: 'Name (in einer Spalte)',
  nachname: 'Nachname',
  vorname: 'Vorname',
  geburtsdatum: 'Geburtsdatum',
  geschlecht: 'Geschlecht',
  staatsangehoerigkeit: 'Staatsangehörigkeit',
  muttersprache: 'Muttersprache',
  strasse: 'Straße',
  plz: 'PLZ',
  ort: 'Ort',
  telefon: 'Telefon',
  email: 'E-Mail',
  niveau_gesamt: 'Sprachniveau gesamt',
  niveau_h: 'Hören',
  niveau_l: 'Lesen',
  niveau_s: 'Schreiben',
  niveau_p: 'Sprechen',
  pruefung: 'Prüfung',
  pruef_datum: 'Prüfung am',
  pruef_ergebnis: 'Prüfungsergebnis',
  lid: 'Leben in Deutschland (Punkte)',
  einstufung_datum: 'Einstufung am',
  einstufung_ergebnis: 'Einstufung (Abschnitt)',
  kursart: 'Kursart',
  kurs_kennung: 'Kurskennung',
  massnahme_nr: 'Maßnahmenummer',
  massnahme: 'Maßnahme',
  traeger: 'Träger',
  standort: 'Standort',
  zuweisung_am: 'Zuweisung am',
  eintritt: 'Eintritt',
  austritt_plan: 'geplantes Ende',
  austritt_ist: 'tatsächliches Ende',
  status: 'Teilnahmestatus',
  austrittsgrund: 'Austrittsgrund',
  verbleib: 'Verbleib',
  fehl_e: 'Fehltage entschuldigt',
  fehl_u: 'Fehltage unentschuldigt',
  fehl_k: 'Fehltage krank',
  anwesend: 'Tage anwesend',
  ue_besucht: 'besuchte UE',
  ue_rest: 'Rest-UE',
  berechtigung_bis: 'Berechtigung gültig bis',
  verpflichtet: 'verpflichtet',
  berater: 'Fachkraft',
  team: 'Team',
  warten_seit: 'wartet seit',
  naechster_kurs: 'nächster Kurs',
  kinderbetreuung: 'Kinderbetreuung nötig',
  verfuegbar: 'zeitliche Verfügbarkeit',
  titel: 'Aufenthaltsstatus',
  titel_bis: 'Aufenthaltstitel gültig bis',
  schulabschluss: 'Schulabschluss',
  beruf: 'Beruf',
  einkommen: 'Einkommen',
  bg_groesse: 'Personen in der BG',
  bemerkung: 'Bemerkung',
  einreisedatum: 'Einreise am',
  alleinerziehend: 'alleinerziehend',
  juengstes_kind: 'jüngstes Kind geboren',
  leistung_seit: 'Leistungsbezug seit',
  lzb: 'Langzeitleistungsbezug',
  niveau_vom: 'Sprachniveau vom',
  berufswunsch: 'Berufswunsch',
  letzte_integration: 'letzte Integration',
  stand: 'Stand der Liste',
  tn_kennung: 'TN-Kennung',
  alter: 'Alter',
  lfd_nr: 'laufende Nummer',
  alphabetisierung: 'Alphabetisierungsbedarf',
  erschienen: 'erschienen',
  wochenstunden: 'Wochenstunden',
  letzte_anwesenheit: 'letzte Anwesenheit',
  soll_tage: 'Soll-Tage',
  zertifikat_am: 'Zertifikat ausgehändigt am',
  plaetze: 'Plätze',
  plaetze_frei: 'freie Plätze',
  kurstage: 'Kurstage',
  uhrzeit: 'Uhrzeit',
  ue_woche: 'UE je Woche',
  anmeldeschluss: 'Anmeldeschluss',
  kontakt: 'Kontakt',
  monat: 'Monat',
  geburtsjahr: 'Geburtsjahr',
  tagesmarke: 'Zeichen eines Tages',
  tage_anwesend: 'Tage anwesend (gezählt)',
  tage_krank: 'Tage krank (gezählt)',
  tage_entschuldigt: 'Tage entschuldigt (gezählt)',
  tage_unentschuldigt: 'Tage unentschuldigt (gezählt)',
  online: 'Tage online anwesend',
  teilweise: 'Tage teilweise anwesend',
  praktikum: 'Tage im Praktikum',
  ferien: 'Ferien- und Feiertage',
  nicht_gemeldet: 'Tage ohne Meldung',
  fehl_gesamt: 'Fehltage gesamt',
  fehl_ue: 'versäumte UE',
  grundkategorie: 'Grundkategorie der Abwesenheit',
  status_seit: 'Teilnahmestatus seit',
  abschnitt: 'erreichter Abschnitt',
  prognose: 'Prognose',
  rueckfrage: 'Rückfrage erwünscht',
  rueckmeldung_bis: 'Rückmeldung bis',
  niveau_erforderlich: 'erforderliches Sprachniveau',
  niveau_hl: 'Hören und Lesen',
  empfehlung: 'Empfehlung',
  mindest_tn: 'Mindestzahl der Teilnehmenden',
  wartende: 'Wartende',
  format: 'Format',
  uebergabe_am: 'Übergabe am',
  uebergabe_an: 'Übergabe an',
  uebergabegrund: 'Grund der Übergabe'
}
