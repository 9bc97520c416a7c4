import type { Listenart } from '../listenart'
import type { Artregel } from './artregel'
import { austrittsmeldung } from './austrittsmeldung'
import { controlling } from './controlling'
import { einstufungsliste } from './einstufungsliste'
import { ergebnisliste } from './ergebnisliste'
import { fehlzeitenliste } from './fehlzeitenliste'
import { teilnehmerliste } from './teilnehmerliste'
import { uebergabeliste } from './uebergabeliste'
import { warteliste } from './warteliste'
import { zuweisungsliste } from './zuweisungsliste'

/** What lists of each kind do to the store. A list of courses says nothing of persons. */
export const artregeln: Readonly<Record<Listenart, Artregel>> = {
  controlling,
  zuweisungsliste,
  teilnehmerliste,
  fehlzeitenliste,
  einstufungsliste,
  ergebnisliste,
  warteliste,
  kursplanungsliste: {
    stammdaten: false,
    sprachstand: {},
    teilnahme: {},
    anwesenheit: {},
    vermerk: [],
    deute: () => ({})
  },
  austrittsmeldung,
  uebergabeliste
}
