import type { Rueckstand } from '../domain/ausgaben/zellvergleich'
import type { Listenart } from '../domain/austausch/listenart'

/** What a list is called among its like. */
const listenwort: Record<Listenart, string> = {
  controlling: 'Controlling-Liste',
  zuweisungsliste: 'Zuweisungsliste',
  teilnehmerliste: 'Teilnehmerliste',
  fehlzeitenliste: 'Fehlzeitenliste',
  einstufungsliste: 'Einstufungsliste',
  ergebnisliste: 'Ergebnisliste',
  warteliste: 'Warteliste',
  kursplanungsliste: 'Kursplanungsliste',
  austrittsmeldung: 'Austrittsmeldung',
  uebergabeliste: 'Übergabeliste'
}

const LONGEST_NAME = 80

/** What the source of returned lists is called. */
export const quelleName = (art: Listenart, empfaenger: string) =>
  `${listenwort[art]} ${empfaenger}`.slice(0, LONGEST_NAME).trim()

/** How a returned cell stands, in a word. */
export const rueckstandWorte: Record<Rueckstand, string> = {
  unveraendert: 'unverändert',
  dort: 'dort geändert',
  hier: 'hier geändert',
  beide: 'beiderseits geändert',
  unzulaessig: 'nicht erlaubt'
}
