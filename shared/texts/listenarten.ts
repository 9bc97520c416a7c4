import type { Listenart } from '../domain/austausch/listenart'

/** What a list is called among its like. */
export const listenartLabels: Record<Listenart, string> = {
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
