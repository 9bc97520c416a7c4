import type { Datengruppe, Profil } from '../domain/ausgaben/empfaenger'
import type { Ausgabeart } from '../domain/ausgaben/vorlagen'
import { formatZahl } from './format'

export const ausgabeartLabels: Readonly<Record<Ausgabeart, string>> = {
  zuweisungsliste: 'Zuweisungsliste',
  teilnehmerliste: 'Teilnehmerliste (Monatsmeldung)',
  fehlzeitenliste: 'Fehlzeitenliste',
  einstufungsliste: 'Einstufungsliste',
  ergebnisliste: 'Ergebnisliste',
  warteliste: 'Warteliste',
  kursplanungsliste: 'Kursplanungsliste (Plätze erfragen)',
  austrittsmeldung: 'Austrittsmeldung',
  uebergabeliste: 'Übergabeliste'
}

/** What each kind of list is for, in one line. */
export const ausgabeartZwecke: Readonly<Record<Ausgabeart, string>> = {
  zuweisungsliste: 'Wen der Träger erwarten soll.',
  teilnehmerliste: 'Wer teilnimmt; der Träger meldet Änderungen zurück.',
  fehlzeitenliste: 'Anwesenheit eines Monats; der Träger füllt die Tage aus.',
  einstufungsliste: 'Wer zum Einstufungstest kommt; der Träger trägt die Ergebnisse ein.',
  ergebnisliste: 'Prüfungsergebnisse und Zertifikate; der Träger trägt sie ein.',
  warteliste: 'Wer auf einen Platz wartet.',
  kursplanungsliste: 'Plätze, Zeiten und Starts; ohne Personen.',
  austrittsmeldung: 'Wer ausgetreten ist und warum; der Träger trägt es ein.',
  uebergabeliste: 'Angaben für die Stelle, die weiterarbeitet.'
}

export const profilLabels: Readonly<Record<Profil, string>> = {
  traeger: 'Träger einer Maßnahme',
  sprachkurstraeger: 'Sprachkursträger',
  agentur: 'Agentur für Arbeit, Arbeitgeber-Service',
  jobcenter: 'anderes Jobcenter oder Team',
  auslaenderbehoerde: 'Ausländerbehörde',
  ehrenamt: 'Ehrenamt',
  person: 'die Person selbst',
  oeffentlichkeit: 'Kreistag, Presse'
}

export const gruppeLabels: Readonly<Record<Datengruppe, string>> = {
  kennung: 'TN-Kennung',
  name: 'Name',
  geburtsdatum: 'Geburtsdatum',
  kundennummer: 'Kundennummer',
  kontakt: 'Anschrift, Telefon, E-Mail',
  sprachniveau: 'Sprachniveau',
  teilnahme: 'Teilnahme',
  zeiten: 'Zeiten in der Woche',
  kinderbetreuung: 'Kinderbetreuung',
  aufenthalt: 'Aufenthaltsstatus',
  arbeitserlaubnis: 'Arbeitserlaubnis',
  bildungsstand: 'Bildungsstand',
  beruf: 'Beruf',
  leistung: 'Haushalt und Einkommen',
  notizen: 'Ziel aus der Akte',
  angebot: 'Kurs oder Maßnahme',
  rueckmeldung: 'Rückmeldung'
}

/** At the foot of every page that leaves the office with names on it; private recipients must be told (§ 78 Abs. 2 SGB X). */
export const ZWECKBINDUNG =
  'Sozialdaten – Zweckbindung § 78 SGB X: nur für den genannten Zweck verwenden, danach löschen'

/** What is hidden in a workbook of ours, and nothing else is. */
export const VERSTECKTES =
  'Die Datei enthält Verborgenes, und zwar genau dies: Spalte A mit einem zufälligen Kennzeichen je Zeile, das Blatt „_meta“ (welche Liste das ist) und das Blatt „Auswahl“ (die Einträge der Auswahllisten). Daran erkennt das Programm die Zeilen wieder, wenn die Liste zurückkommt.'

/** Whom to ask, without the name of a single member of staff: `Team Nord, Tel. 05221 1234`. */
export function ansprechstelleText(team: string | null, { behoerde, telefon }: { behoerde: string; telefon: string }) {
  const stelle = team ? (/team/i.test(team) ? team : `Team ${team}`) : behoerde
  return telefon ? `${stelle}, Tel. ${telefon}` : stelle
}

/** `1 Person`, `1.200 Personen`. */
export const personenText = (zahl: number): string => (zahl === 1 ? '1 Person' : `${formatZahl(zahl)} Personen`)

/** `2026-10` as `Oktober 2026`. */
export function formatMonat(monat: string): string {
  return monate.format(new Date(`${monat}-15T12:00:00Z`))
}

const monate = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'Europe/Berlin' })

export const listenstandLabels = {
  offen: 'Rückmeldung erwartet',
  ueberfaellig: 'Rückmeldung überfällig',
  beantwortet: 'beantwortet',
  ohneRueckmeldung: 'ohne Rückmeldung'
} as const

/** What is being done while a list is issued. */
export const phaseText = {
  schreiben: 'Die Liste wird geschrieben …',
  gegenprobe: 'Zur Gegenprobe wird sie wieder eingelesen …',
  verschluesseln: 'Sie wird mit dem Kennwort verschlossen …'
} as const
