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

/** The kinds of lists that come, as offices call them. */
export const eingangsartLabels: Record<Listenart, string> = {
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
