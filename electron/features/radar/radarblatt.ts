import type { Druckauftrag } from '@shared/contract/druck'
import type { Radarzeile } from '@shared/contract/radar'
import { groupEnden } from '@shared/domain/radar/gruppen'
import { formatTag } from '@shared/texts/format'
import { anschlussText, endeText, gruppenname, radarsatz } from '@shared/texts/radar'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { radarRepository } from './repository'

/** So many lines are a list for a meeting; more is what the screen is for. */
const MOST = 500

/** The chain radar on paper, group by group. */
export async function makeRadarblatt(
  db: Db,
  { frage, gruppe, nurOhne }: Extract<Druckauftrag, { art: 'radar' }>,
  { briefkopf, uebung, stand, heute, codeLabel }: Druckrahmen
) {
  const alle = await radarRepository(db, heute).zeilen(frage)
  const zeilen = alle.filter(({ anschluss }) => !nurOhne || anschluss === null).slice(0, MOST)
  const gruppen = groupEnden(zeilen, gruppe)
  const body = html`<p>${radarsatz(alle, frage.wochen)}${frage.team && html` Team: ${frage.team}.`}</p>
${gruppen.map(({ name, zeilen: deren, ohne }) => block(`${gruppenname(gruppe, name, codeLabel)} (${ohne} ohne Anschluss)`, deren, codeLabel))}`
  return {
    html: document('Kettenradar', [sheet({ title: 'Kettenradar', stand, uebung, briefkopf, footer, body })]),
    name: `Kettenradar ${heute}.pdf`,
    faelle: [...new Set(zeilen.map(({ fall }) => fall))]
  }
}

const footer = 'Zweck: Anschluss an endende Kurse und Maßnahmen planen (§ 78 SGB X). Nach Gebrauch vernichten.'

function block(titel: string, zeilen: readonly Radarzeile[], codeLabel: Druckrahmen['codeLabel']): Html {
  return html`<section><h2>${hyphenate(titel)}</h2><table class="arbeitsliste radar">
<thead><tr><th scope="col">Ende</th><th scope="col">Person</th><th scope="col">Was endet</th><th scope="col">Anschluss</th></tr></thead>
<tbody>${zeilen.map(
    (zeile) => html`<tr><td class="tag">${formatTag(zeile.ende)}</td>
<td><strong>${[zeile.nachname, zeile.vorname].filter(Boolean).join(', ')}</strong>${zeile.team && html`<br>${zeile.team}`}</td>
<td>${hyphenate(endeText(zeile, codeLabel))}${zeile.traeger && html`<br>${hyphenate(zeile.traeger)}`}</td><td>${hyphenate(anschlussText(zeile))}</td></tr>`
  )}</tbody></table></section>`
}
