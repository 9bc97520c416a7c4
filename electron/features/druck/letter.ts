import { html } from '../../print/html'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import { deutschAbschnitt } from './abschnitte/deutsch'
import { fristenAbschnitt, schritteAbschnitt } from './abschnitte/fristen'
import {
  bildungAbschnitt,
  lageAbschnitt,
  personAbschnitt,
  planAbschnitt,
  zustaendigkeitAbschnitt
} from './abschnitte/person'
import { wocheAbschnitt } from './abschnitte/woche'
import { ketteAbschnitt } from './abschnitte/zeitstrahl'
import type { Zusammenfassung } from './zusammenfassung'

const titel = 'Fallzusammenfassung'
const fuss = 'Zweck: Beratung und Planung (SGB II, § 78 SGB X). Danach in die Akte oder vernichten.'

/** The case summaries of these people as one document (DOMAIN 8.1), each beginning on a page of its own. */
export function fallzusammenfassungen(daten: readonly Zusammenfassung[], rahmen: Druckrahmen): string {
  return document(
    titel,
    daten.map((person) => fallzusammenfassung(person, rahmen))
  )
}

function fallzusammenfassung(daten: Zusammenfassung, rahmen: Druckrahmen) {
  const { briefkopf, stand, uebung } = rahmen
  const name = [daten.fall.vorname, daten.fall.nachname].filter(Boolean).join(' ')
  return sheet({
    title: `${titel}: ${name}`,
    stand,
    uebung,
    briefkopf,
    footer: fuss,
    body: html`<div class="nebeneinander gleich">
        <div>${personAbschnitt(daten, rahmen)}${zustaendigkeitAbschnitt(daten, rahmen)}${lageAbschnitt(daten, rahmen)}</div>
        <div>${deutschAbschnitt(daten, rahmen)}${bildungAbschnitt(daten, rahmen)}</div>
      </div>
      ${planAbschnitt(daten, rahmen)}
      ${ketteAbschnitt(daten, rahmen)}
      ${wocheAbschnitt(daten, rahmen.heute)}
      ${fristenAbschnitt(daten, rahmen)}
      ${schritteAbschnitt()}`
  })
}
