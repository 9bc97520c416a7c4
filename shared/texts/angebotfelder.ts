import type { DurchfuehrungWerte, StandortWerte, TerminWerte, TraegerWerte } from '../domain/angebote/angebot'

/** What the fields of offers are called: provider, run, weekly meeting. */
export const angebotLabels: {
  readonly traeger: Record<keyof TraegerWerte, string>
  readonly standort: Record<keyof StandortWerte, string>
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
  standort: {
    name: 'Standort',
    ort: 'Ort',
    strasse: 'Straße',
    kinderbetreuung: 'Kinderbetreuung vor Ort',
    barrierefrei: 'Barrierefrei',
    kontakt: 'Kontakt'
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
    niveauMax: 'Höchstens Niveau',
    mindestAlter: 'Alter mindestens',
    hoechstAlter: 'Alter höchstens',
    geschlechtFilter: 'Nur für',
    zielgruppe: 'Zielgruppe',
    ziel: 'Ziel',
    zertifikat: 'Abschluss',
    fahrkosten: 'Fahrkosten',
    kinderbetreuung: 'Kinderbetreuung vor Ort',
    anmeldeschluss: 'Anmeldeschluss',
    einstieg: 'Einstieg',
    einstiegstage: 'Einstiegstage',
    letzterEinstieg: 'Letzter Einstieg',
    ausfalltage: 'Tage ohne Unterricht',
    abgesagtAm: 'Abgesagt am',
    abschnitt: 'Abschnitt',
    ueWoche: 'UE je Woche',
    mindestTn: 'Mindestgröße der Gruppe',
    wartende: 'Wartende',
    format: 'Format',
    kontakt: 'Kontakt',
    quelle: 'Quelle der Platzzahlen'
  },
  termin: { wochentag: 'Wochentag', von: 'Von', bis: 'Bis', ort: 'Ort', gueltigVon: 'Gilt von', gueltigBis: 'Gilt bis' }
}
