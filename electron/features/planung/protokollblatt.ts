import type { Druckauftrag } from '@shared/contract/druck'
import { type Ereignis, gruendeJe, type Protokolleintrag } from '@shared/domain/planung/protokoll'
import { blattTexts } from '@shared/texts/druck'
import { formatAnzahl, formatTag, formatZahl } from '@shared/texts/format'
import { menschEntscheidet } from '@shared/texts/planung'
import { fassungText, kriterienListe } from '@shared/texts/planungskriterien'
import { angabenTexts, ereignisTexts } from '@shared/texts/planungsprotokoll'
import { type Html, html } from '../../print/html'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { readProtokoll } from './protokoll'
import { rundenRepository } from './runden'

const footer = 'Für Datenschutz und Personalrat. Ohne Namen; nicht zur Bewertung von Beschäftigten bestimmt.'

/** What was proposed in a round and what people made of it, by which criteria; neither persons nor staff are named. */
export async function makeProtokollblatt(
  db: Db,
  { runde: id }: Extract<Druckauftrag, { art: 'planungsprotokoll' }>,
  { briefkopf, uebung, stand }: Druckrahmen
) {
  const { name, stichtag, kriterien } = await rundenRepository(db).find(id)
  const { eintraege, laeufe } = await readProtokoll(db, id)
  const titel = new Map(laeufe.map((lauf) => [lauf.id, lauf.titel]))
  const laufname = (lauf: string) => titel.get(lauf) ?? 'nicht mehr im Bestand'
  const body = html`<p>Stichtag ${formatTag(stichtag)}. ${menschEntscheidet}</p>
<h2>Was Menschen entschieden haben</h2>${summary(eintraege)}
<h2>Kriterien (${fassungText(kriterien.fassung)})</h2>
<p>${kriterienListe(kriterien, laufname).join(' · ')}</p>
<h2>Der Reihe nach</h2>
<table class="ereignisse"><thead><tr><th scope="col">Tag</th><th scope="col">Was</th><th scope="col">Angaben</th></tr></thead>
<tbody>${eintraege.toReversed().map((eintrag) => line(eintrag, laufname))}</tbody></table>`
  const blatt = blattTexts.planungsprotokoll.eins
  return {
    html: document(blatt, [sheet({ title: `${blatt}: ${name}`, stand, uebung, briefkopf, footer, body })]),
    name: `${blatt} ${stichtag}.pdf`,
    faelle: []
  }
}

const entscheide: readonly Ereignis[] = ['angenommen', 'anders', 'abgelehnt']

function summary(eintraege: readonly Protokolleintrag[]): Html {
  return html`<ul>${entscheide.map((art) => {
    const gruende = gruendeJe(eintraege, art).filter(({ grund }) => grund !== '')
    const anzahl = eintraege.filter((eintrag) => eintrag.art === art).length
    return html`<li>${ereignisTexts[art]}: ${formatAnzahl(anzahl, 'Mal', 'Mal')}${gruende.map(
      ({ grund, anzahl: oft }) => html`<br>${formatZahl(oft)} × ${grund}`
    )}</li>`
  })}</ul>`
}

/** With the day only: the minute would tell who was at work. */
const line = (eintrag: Protokolleintrag, laufname: (lauf: string) => string): Html =>
  html`<tr><td>${formatTag(eintrag.zeit.slice(0, 10))}</td><td>${ereignisTexts[eintrag.art]}</td>
<td>${angabenTexts(eintrag, laufname).map((teil) => html`<div>${teil}</div>`)}</td></tr>`
