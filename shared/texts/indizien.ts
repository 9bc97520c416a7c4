import type { Indiz } from '../domain/austausch/personen/person'

/** What speaks for a candidate, or against it. */
export const indizTexts: Record<Indiz, string> = {
  kennung: 'gleiche TN-Kennung',
  nummer: 'gleiche Kundennummer',
  fruehereNummer: 'frühere Kundennummer',
  nummerAehnlich: 'Kundennummer mit Zahlendreher oder einer anderen Ziffer',
  name: 'gleicher Name',
  vorname: 'gleicher Vorname',
  nachname: 'gleicher Nachname',
  umschrift: 'Name anders umgeschrieben',
  tippfehler: 'Name ähnlich geschrieben',
  beschaedigt: 'Name mit verlorenen Buchstaben',
  namensteil: 'nur ein Teil des Namens',
  initiale: 'Anfangsbuchstabe passt',
  vertauscht: 'Vor- und Nachname vertauscht',
  geburtsname: 'Geburtsname passt',
  tag: 'gleicher Geburtstag',
  tagSchwach: 'beide geboren am 01.01.',
  tagVertauscht: 'Tag und Monat vertauscht',
  tagZiffer: 'Geburtsdatum mit einer anderen Ziffer',
  nurJahr: 'gleiches Geburtsjahr, einmal ohne Tag',
  bg: 'gleiche BG-Nummer',
  telefon: 'gleiche Telefonnummer',
  anschrift: 'gleicher Ort',
  nummerAnders: 'andere Kundennummer',
  nachnameAnders: 'anderer Nachname',
  vornameAnders: 'anderer Vorname',
  tagAnders: 'anderes Geburtsdatum',
  bgAnders: 'andere BG-Nummer',
  geschlechtAnders: 'anderes Geschlecht'
}
