import { formatTag } from '@shared/texts/format'
import { html } from '../../print/html'
import { document, sheet } from '../../print/page'

interface Facts {
  key: string
  name: string
  ort: string
  heute: string
}

/** The sheet that opens the store when every password is forgotten. It belongs in a safe, not beside the computer. */
export function recoverySheet({ key, name, ort, heute }: Facts): string {
  const groups = key.split('-')
  const blatt = sheet({
    title: 'Wiederherstellungsblatt',
    stand: formatTag(heute),
    footer: 'Dieses Blatt öffnet den gesamten Bestand. Verschlossen aufbewahren, nicht beim Rechner.',
    body: html`
      <p>Mit diesem Schlüssel lässt sich der Bestand öffnen, wenn kein Kennwort mehr bekannt ist.
      Ohne Kennwort und ohne dieses Blatt sind die Daten für immer verloren: Niemand sonst hat einen Zugang,
      auch nicht der Hersteller.</p>
      <table class="recovery"><tbody>${[0, 3, 6].map(
        (start) =>
          html`<tr>${[0, 1, 2].map((offset) => {
            const place = start + offset
            return html`<td><span>${place + 1}</span><strong>${groups[place] ?? ''}</strong></td>`
          })}</tr>`
      )}</tbody></table>
      <dl><dt>Bestand</dt><dd>${ort}</dd><dt>Angelegt von</dt><dd>${name}</dd><dt>Gedruckt am</dt><dd>${formatTag(heute)}</dd></dl>
      <h2>So wird er benutzt</h2>
      <ol><li>Förderkette starten, auf der Anmeldeseite „Mit Wiederherstellungsblatt öffnen“ wählen.</li>
      <li>Alle Gruppen eintippen. Groß- und Kleinschreibung ist gleich; O gilt als 0, I und L gelten als 1.</li>
      <li>Neues Kennwort festlegen. Danach wird ein neues Blatt gedruckt; dieses hier gilt dann nicht mehr.</li></ol>
    `
  })
  return document('Wiederherstellungsblatt', [blatt])
}
