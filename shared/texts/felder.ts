import type { DurchfuehrungWerte, TerminWerte, TraegerWerte } from '../domain/angebote/angebot'
import type { FallFeld, FallGruppe } from '../domain/faelle/felder'
import type { Satzart, SatzWerte } from '../domain/saetze/satzarten'

/** What the fields of a case are called, in form, table, filter, history, Excel and print. */
export const fallFeldLabels: Record<FallFeld, string> = {
  nachname: 'Nachname',
  vorname: 'Vorname',
  geburtsname: 'Geburtsname',
  geburtsdatum: 'Geburtsdatum',
  geburtsdatumGenauigkeit: 'Geburtsdatum bekannt',
  geschlecht: 'Geschlecht',
  staatsangehoerigkeit: 'Staatsangehörigkeit',
  weitereStaatsangehoerigkeit: 'Weitere Staatsangehörigkeit',
  muttersprache: 'Muttersprache',
  weitereSprachen: 'Weitere Sprachen',
  sprachmittlung: 'Sprachmittlung',
  besondersSchuetzenswert: 'Besonders schützenswert',
  kundennummer: 'Kundennummer',
  aktenzeichenIntern: 'Aktenzeichen (intern)',
  bgNummer: 'BG-Nummer',
  strasse: 'Straße und Hausnummer',
  plz: 'PLZ',
  ort: 'Ort',
  telefon: 'Telefon',
  email: 'E-Mail',
  fallStatus: 'Fallstatus',
  fallSeit: 'Fall seit',
  team: 'Team',
  berater: 'Zuständig',
  rechtskreis: 'Rechtskreis',
  bgGroesse: 'BG-Größe',
  alleinerziehend: 'Alleinerziehend',
  juengstesKind: 'Jüngstes Kind geboren',
  kinderbetreuung: 'Kinderbetreuung gesichert',
  einkommenBetrag: 'Einkommen im Monat',
  leistungSeit: 'Leistungsbezug seit',
  langzeitbezug: 'Langzeitleistungsbezug',
  aufenthaltsstatus: 'Aufenthaltsstatus',
  titelErteiltAm: 'Titel erteilt am',
  titelBis: 'Titel gültig bis',
  verlaengerungBeantragtAm: 'Verlängerung beantragt am',
  dokumentGesehenAm: 'Dokument gesehen am',
  erwerbstaetigkeit: 'Erwerbstätigkeit',
  einreisedatum: 'Einreisedatum',
  wohnsitzregelungBis: 'Wohnsitzregelung bis',
  wohnsitzOrt: 'Wohnsitzregelung für',
  schulabschluss: 'Schulabschluss',
  schuljahre: 'Schuljahre',
  schulland: 'Schulbesuch in',
  berufsabschluss: 'Berufsabschluss',
  beruf: 'Beruf',
  berufserfahrungJahre: 'Berufserfahrung (Jahre)',
  letzteTaetigkeit: 'Letzte Tätigkeit',
  anerkennung: 'Anerkennung',
  anerkennungStelle: 'Zuständige Stelle (Anerkennung)',
  anerkennungAntragAm: 'Anerkennung beantragt am',
  anerkennungUnterlagenAm: 'Unterlagen vollständig am',
  letzteIntegration: 'Letzte Integration',
  niveau: 'Deutsch',
  niveauBescheinigt: 'Deutsch bescheinigt',
  niveauEingeschaetzt: 'Deutsch eingeschätzt',
  niveauAm: 'Deutsch, Stand',
  alphabetisierung: 'Schriftkundigkeit',
  fuehrerschein: 'Führerschein',
  pkw: 'Pkw',
  oepnv: 'Bus und Bahn',
  fahrrad: 'Fahrrad',
  maxWochenstunden: 'Höchstens Stunden je Woche',
  berufswunsch: 'Berufswunsch',
  ziel: 'Ziel',
  kooperationsplanAm: 'Kooperationsplan vom',
  kooperationsplanFortschreibungAm: 'Kooperationsplan fortgeschrieben am',
  begruendungVorVermittlung: 'Begründung Förderung vor Vermittlung (§ 3a Abs. 2)',
  bemerkung: 'Bemerkung'
}

export const fallGruppenLabels: Record<FallGruppe, string> = {
  person: 'Person',
  nummern: 'Nummern',
  kontakt: 'Kontakt',
  zustaendigkeit: 'Zuständigkeit',
  haushalt: 'Haushalt',
  aufenthalt: 'Aufenthalt',
  bildung: 'Schule, Beruf, Anerkennung',
  sprache: 'Deutsch',
  mobilitaet: 'Mobilität und Zeit',
  plan: 'Ziel und Kooperationsplan'
}

/** A kind of record: one of it, and several. */
export const satzartLabels: Record<Satzart, { readonly eins: string; readonly mehrere: string }> = {
  sprachstand: { eins: 'Sprachstand', mehrere: 'Sprachstände' },
  berechtigung: { eins: 'Berechtigung', mehrere: 'Berechtigungen' },
  verfuegbarkeit: { eins: 'Verfügbarkeit', mehrere: 'Verfügbarkeiten' },
  kind: { eins: 'Kind', mehrere: 'Kinder' },
  teilnahme: { eins: 'Teilnahme', mehrere: 'Teilnahmen' },
  anwesenheit: { eins: 'Anwesenheit', mehrere: 'Anwesenheiten' },
  kontakt: { eins: 'Kontakt', mehrere: 'Kontakte' },
  wiedervorlage: { eins: 'Wiedervorlage', mehrere: 'Wiedervorlagen' },
  fruehereKundennummer: { eins: 'Frühere Kundennummer', mehrere: 'Frühere Kundennummern' }
}

export const satzFeldLabels: { readonly [A in Satzart]: Record<keyof SatzWerte<A>, string> } = {
  sprachstand: {
    datum: 'Datum',
    art: 'Art',
    niveauGesamt: 'Gesamt',
    niveauHoeren: 'Hören',
    niveauLesen: 'Lesen',
    niveauSchreiben: 'Schreiben',
    niveauSprechen: 'Sprechen',
    pruefung: 'Prüfung',
    anbieter: 'Anbieter',
    ergebnis: 'Ergebnis',
    lidPunkte: 'LiD-Punkte',
    belegVorhanden: 'Beleg vorhanden',
    abschnitt: 'Einstiegsabschnitt',
    empfehlung: 'Empfohlene Kursart',
    zertifikatAm: 'Zertifikat ausgehändigt am',
    quelle: 'Quelle'
  },
  berechtigung: {
    zugangsweg: 'Zugangsweg',
    ausgestelltAm: 'Ausgestellt am',
    ausstellendeStelle: 'Ausstellende Stelle',
    aktenzeichen: 'Aktenzeichen',
    gueltigBis: 'Gültig bis',
    verpflichtend: 'Verpflichtend',
    angemeldetAm: 'Angemeldet am',
    traeger: 'Träger',
    kursbeginnIst: 'Kurs begonnen am',
    letzterUnterrichtstag: 'Letzter Unterrichtstag',
    ueKontingent: 'UE bewilligt',
    ueVerbraucht: 'UE verbraucht',
    status: 'Status'
  },
  verfuegbarkeit: { wochentag: 'Wochentag', von: 'Von', bis: 'Bis', art: 'Art', grund: 'Grund' },
  kind: {
    geburt: 'Geboren am',
    betreuungsbedarf: 'Betreuung nötig',
    betreuung: 'Betreuung',
    betreuungVon: 'Betreut von',
    betreuungBis: 'Betreut bis',
    betreuungOrt: 'Ort der Betreuung'
  },
  teilnahme: {
    durchfuehrung: 'Durchführung',
    titel: 'Bezeichnung',
    kursart: 'Kursart',
    instrument: 'Instrument',
    traeger: 'Träger',
    status: 'Status',
    statusSeit: 'Status seit',
    eintrittPlan: 'Eintritt geplant',
    eintrittIst: 'Eingetreten am',
    austrittPlan: 'Ende geplant',
    austrittIst: 'Ausgetreten am',
    austrittsgrund: 'Austrittsgrund',
    verbleib: 'Verbleib',
    wochenstunden: 'Stunden je Woche',
    verpflichtet: 'Verpflichtet',
    ueBesucht: 'UE besucht',
    ueRest: 'UE übrig',
    abschnitt: 'Erreichter Abschnitt',
    prognose: 'Prognose',
    bemerkung: 'Bemerkung',
    quelle: 'Quelle'
  },
  anwesenheit: {
    monat: 'Monat',
    teilnahme: 'Teilnahme',
    titel: 'Kurs oder Maßnahme',
    traeger: 'Träger',
    sollTage: 'Soll-Tage',
    anwesendTage: 'Anwesend',
    onlineTage: 'Davon online',
    krankTage: 'Krank mit AU',
    entschuldigtTage: 'Entschuldigt',
    unentschuldigtTage: 'Unentschuldigt',
    letzteAnwesenheit: 'Zuletzt anwesend',
    quelle: 'Quelle'
  },
  kontakt: {
    datum: 'Datum',
    art: 'Art',
    anlass: 'Anlass',
    ergebnis: 'Ergebnis',
    sprachmittlung: 'Sprachmittlung',
    vermerk: 'Vermerk'
  },
  wiedervorlage: {
    faelligAm: 'Fällig am',
    betreff: 'Betreff',
    team: 'Team',
    erledigtAm: 'Erledigt am',
    automatisch: 'Angelegt vom Programm'
  },
  fruehereKundennummer: { kundennummer: 'Kundennummer', bis: 'Gültig bis' }
}

/** What the fields of offers are called: provider, run, weekly meeting. */
export const angebotLabels: {
  readonly traeger: Record<keyof TraegerWerte, string>
  readonly durchfuehrung: Record<keyof DurchfuehrungWerte, string>
  readonly termin: Record<keyof TerminWerte, string>
} = {
  traeger: {
    name: 'Träger',
    ort: 'Ort',
    ansprechpartner: 'Ansprechperson',
    telefon: 'Telefon',
    email: 'E-Mail'
  },
  durchfuehrung: {
    titel: 'Bezeichnung',
    kursart: 'Kursart',
    instrument: 'Instrument',
    kostentraeger: 'Kostenträger',
    massnahmeNr: 'Maßnahmenummer',
    kursKennung: 'Kurskennung des Trägers',
    standort: 'Standort',
    beginn: 'Beginn',
    ende: 'Ende',
    plaetze: 'Plätze',
    plaetzeFrei: 'Freie Plätze',
    plaetzeStand: 'Plätze, Stand',
    wochenstunden: 'Stunden je Woche',
    zeitmodell: 'Zeitmodell',
    niveauVon: 'Eingangsniveau',
    niveauZiel: 'Zielniveau',
    kinderbetreuung: 'Kinderbetreuung vor Ort',
    anmeldeschluss: 'Anmeldeschluss',
    abschnitt: 'Abschnitt',
    ueWoche: 'UE je Woche',
    mindestTn: 'Mindestgröße der Gruppe',
    wartende: 'Wartende',
    format: 'Format',
    kontakt: 'Kontakt',
    quelle: 'Quelle der Platzzahlen'
  },
  termin: { wochentag: 'Wochentag', von: 'Von', bis: 'Bis', ort: 'Ort' }
}
