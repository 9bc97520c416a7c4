import type { Zuweisungsspalte } from '../domain/zuweisungsliste/zuweisungsliste'
import { formatZahl } from './format'

/** Headings of the list, as providers and our own reader know them. */
export const zuweisungLabels: Record<Zuweisungsspalte, string> = {
  tnKennung: 'TN-Kennung',
  nachname: 'Nachname',
  vorname: 'Vorname',
  geburtsdatum: 'Geburtsdatum',
  anschrift: 'Anschrift',
  telefon: 'Telefon',
  angebot: 'Maßnahme/Kurs',
  massnahmeNr: 'Maßnahmenummer',
  eintritt: 'Eintritt',
  ende: 'geplantes Ende',
  wochenstunden: 'Std./Woche',
  zeitmodell: 'VZ/TZ',
  verpflichtung: 'Verpflichtung/Freiwillig',
  niveau: 'Sprachniveau',
  niveauAm: 'Sprachniveau vom',
  einschraenkungen: 'Zeitliche Einschränkungen',
  ansprechstelle: 'Ansprechpartner JC',
  rueckmeldungBis: 'Rückmeldung bis'
}

/** What may stand in the column Verpflichtung/Freiwillig. */
export const verpflichtungWorte = { ja: 'Verpflichtung', nein: 'freiwillig' } as const

/** At the foot of every page that leaves the office with names on it. */
export const ZWECKBINDUNG = 'Sozialdaten – Zweckbindung § 78 SGB X'

/** Whom to ask, without the name of a single member of staff: `Team Nord, Tel. 05221 1234`. */
export function ansprechstelleText(team: string | null, { behoerde, telefon }: { behoerde: string; telefon: string }) {
  const stelle = team ? (/team/i.test(team) ? team : `Team ${team}`) : behoerde
  return telefon ? `${stelle}, Tel. ${telefon}` : stelle
}

/** `1 Person`, `1.200 Personen`. */
export const personenText = (zahl: number): string => (zahl === 1 ? '1 Person' : `${formatZahl(zahl)} Personen`)
