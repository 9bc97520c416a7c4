import type { Druckauftrag } from '@shared/contract/druck'
import type { Laufblick, Planzeile } from '@shared/contract/planung'
import type { Zeilenstatus } from '@shared/domain/planung/plan'
import { blattTexts } from '@shared/texts/druck'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { grundText, menschEntscheidet } from '@shared/texts/planung'
import { fassungText } from '@shared/texts/planungskriterien'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { readLaufblicke } from './blick'
import { plaeneRepository } from './plaene'
import { rundenRepository } from './runden'

const footer =
  'Nur für das Jobcenter. Zweck: über Vorschläge entscheiden (SGB II, § 78 SGB X). Danach in die Akte oder vernichten.'

/** Who is proposed what from when and why, with room to decide each row on paper; of one run or of the whole plan. */
export async function makeVorschlagsliste(
  db: Db,
  { plan: id, lauf }: Extract<Druckauftrag, { art: 'vorschlagsliste' }>,
  { briefkopf, uebung, stand }: Druckrahmen
) {
  const repository = plaeneRepository(db)
  const { grundlage, runde: rundeId, name, verfahren } = await repository.find(id)
  const { name: runde, stichtag } = await rundenRepository(db).find(rundeId)
  const laeufe = new Map(
    (
      await readLaufblicke(
        db,
        grundlage.laeufe.map((einer) => einer.id)
      )
    ).map((einer) => [einer.id, einer])
  )
  const alle = await repository.zeilen(id)
  const zeilen = alle.filter(
    ({ vorschlag, gewaehlt }) =>
      (gewaehlt ?? vorschlag).length > 0 &&
      (lauf === null || (gewaehlt ?? vorschlag).some((element) => element.lauf === lauf))
  )
  const nur = lauf === null ? undefined : laeufe.get(lauf)
  const teile = [
    runde,
    `Stichtag ${formatTag(stichtag)}`,
    `Kriterien: ${fassungText(verfahren.kriterien.fassung)}`,
    formatAnzahl(zeilen.length, 'Vorschlag', 'Vorschläge')
  ]
  const titel = blattTexts.vorschlagsliste.eins
  const body = html`<p>${teile.join(' · ')}</p>${nur && html`<p>Nur ${nur.titel}, ${nur.traegerName}</p>`}
<p>${menschEntscheidet}</p>
<table class="vorschlagsliste"><thead><tr><th scope="col">Person</th><th scope="col">Vorschlag und Eintritt</th>
<th scope="col">Gründe</th><th scope="col">an&shy;neh&shy;men</th><th scope="col">än&shy;dern</th>
<th scope="col">ab&shy;leh&shy;nen</th><th scope="col">Grund, Unterschrift</th></tr></thead>
<tbody>${zeilen.map((zeile) => line(zeile, laeufe))}</tbody></table>`
  return {
    html: document(titel, [sheet({ title: `${titel}: ${name}`, stand, uebung, briefkopf, footer, body, quer: true })]),
    name: `${titel} ${stichtag}.pdf`,
    faelle: zeilen.map(({ fall }) => fall)
  }
}

function line(zeile: Planzeile, laeufe: ReadonlyMap<string, Laufblick>): Html {
  const { nachname, vorname, ort, team, vorschlag, gewaehlt, gruende, status, grund } = zeile
  const laufname = (lauf: string) => laeufe.get(lauf)?.titel ?? 'nicht mehr im Bestand'
  const elements = (elemente: Planzeile['vorschlag']) =>
    elemente.map(
      ({ lauf, eintritt }) =>
        html`<div><strong>${hyphenate(laufname(lauf))}</strong> ab ${formatTag(eintritt)}<br>${hyphenate(laeufe.get(lauf)?.traegerName ?? '')}</div>`
    )
  const box = (...staende: Zeilenstatus[]) =>
    html`<td><span class="haken">${staende.includes(status) && 'x'}</span></td>`
  return html`<tr><td><strong>${hyphenate([nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen')}</strong>
<br>${[ort, team].filter(Boolean).join(' · ')}</td>
<td>${elements(vorschlag)}${gewaehlt && html`<div>${vorschlag.length > 0 ? 'geändert in:' : 'von Hand:'}</div>${elements(gewaehlt)}`}</td>
<td>${vorschlag.length > 0 && gruende.map((einer) => html`<div>– ${hyphenate(grundText(einer, laufname))}</div>`)}</td>
${box('ANGENOMMEN')}${box('GEAENDERT')}${box('ABGELEHNT')}<td>${grund && html`<div>${hyphenate(grund)}</div>`}<span class="unterschrift"></span></td></tr>`
}
