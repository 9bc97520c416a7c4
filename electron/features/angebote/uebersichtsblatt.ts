import type { Druckauftrag } from '@shared/contract/druck'
import type { Uebersichtszeile } from '@shared/domain/angebote/uebersicht'
import { einstiegText, frageText, niveauText, plaetzeText, zeitraumText } from '@shared/texts/angebote'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { wocheText } from '@shared/texts/zeiten'
import { html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { readUebersicht } from './uebersicht'

/** The Kursübersicht on paper, for everybody: no persons, and of a place figure its age but not who told it (DOMAIN 8.5). */
export async function makeUebersichtsblatt(
  db: Db,
  { frage }: Extract<Druckauftrag, { art: 'kursuebersicht' }>,
  { briefkopf, uebung, stand, heute, codeLabel }: Druckrahmen
) {
  const { zeilen } = await readUebersicht(db, frage, heute)
  const body = html`<p>${formatAnzahl(zeilen.length, 'Kurs oder Maßnahme', 'Kurse und Maßnahmen')}, ${frageText(frage, codeLabel)}.</p>
<table class="arbeitsliste kurse"><thead><tr><th scope="col">Nächster Einstieg</th><th scope="col">Angebot</th>
<th scope="col">Wo und wann</th><th scope="col">Niveau</th><th scope="col">Freie Plätze</th></tr></thead>
<tbody>${zeilen.map((zeile) => line(zeile, heute, codeLabel))}</tbody></table>`
  return {
    html: document('Kursübersicht', [
      sheet({ title: 'Kursübersicht', stand, uebung, briefkopf, footer, body, oeffentlich: true })
    ]),
    name: `Kursübersicht ${formatTag(heute)}.pdf`,
    faelle: []
  }
}

const footer = 'Ohne Personendaten, zum Aushängen und Weitergeben. Platzzahlen gelten nur für den genannten Tag.'

function line(zeile: Uebersichtszeile, heute: string, codeLabel: Druckrahmen['codeLabel']) {
  const telefon = zeile.telefon?.replaceAll(' ', '\u00a0')
  return html`<tr><td>${einstiegText(zeile, heute)}</td>
<td><strong>${hyphenate(zeile.titel)}</strong><br>${[hyphenate(zeile.traeger), telefon].filter(Boolean).join(', ')}</td>
<td>${zeile.ort ?? 'Ort unbekannt'}<br>${wocheText(zeile.termine, zeile.ort)}<br>${zeitraumText(zeile.beginn, zeile.ende)}${zeile.betreuung && html`<br>mit Kinderbetreuung`}</td>
<td>${niveauText(zeile, codeLabel)}</td><td>${plaetzeText(zeile, heute).text}</td></tr>`
}
