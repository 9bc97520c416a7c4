import type { DurchfuehrungWerte, TerminWerte, TraegerWerte } from '../domain/angebote/angebot'

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
