import type { Druckauftrag } from '@shared/contract/druck'
import { anschriftOf, brieftextOf, type Einladung } from '@shared/domain/einladung/einladung'
import { formatTag } from '@shared/texts/format'
import { type Html, html } from '../../print/html'
import { type Briefkopf, document } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { type Eingeladen, readEingeladene } from './repository'

/** A letter for each person with an address (DIN 5008 form B); the others are left out. */
export async function makeBriefe(
  db: Db,
  { personen, einladung }: Extract<Druckauftrag, { art: 'einladung' }>,
  rahmen: Druckrahmen
) {
  const adressaten = (await readEingeladene(db, personen)).filter((person) => anschriftOf(person))
  if (adressaten.length === 0) return undefined
  return {
    html: document(
      einladung.titel,
      adressaten.map((person) => brief(person, einladung, rahmen))
    ),
    name: `Einladungen ${einladung.datum}.pdf`,
    faelle: adressaten.map(({ id }) => id)
  }
}

function brief(person: Eingeladen, einladung: Einladung, { briefkopf, heute, uebung }: Druckrahmen): Html {
  const zeilen = anschriftOf(person) ?? []
  const absaetze = brieftextOf(einladung, person, formatTag(einladung.datum))
  return html`<article class="brief">
<div class="briefkopf">
<p class="absender"><strong>${briefkopf.behoerde}</strong>${briefkopf.zusatz && html`<br>${briefkopf.zusatz}`}</p>
<div class="anschrift"><p class="ruecksendung">${ruecksendung(briefkopf)}</p>${zeilen.map((zeile) => html`<p>${zeile}</p>`)}</div>
<div class="infoblock">${infoblock(briefkopf)}<p>Datum: ${formatTag(heute)}</p></div>
</div>
${uebung && html`<p><span class="uebung">Übungskreis – erfundene Daten</span></p>`}
<h1>${einladung.titel}</h1>
${absaetze.map((absatz) => html`<p>${lines(absatz)}</p>`)}
</article>`
}

const ruecksendung = ({ behoerde, strasse, plzOrt }: Briefkopf) =>
  [behoerde, strasse, plzOrt].filter(Boolean).join(' · ')

function infoblock({ strasse, plzOrt, telefon, email }: Briefkopf): Html[] {
  return [strasse, plzOrt, telefon && `Telefon: ${telefon}`, email && `E-Mail: ${email}`]
    .filter(Boolean)
    .map((zeile) => html`<p>${zeile}</p>`)
}

const lines = (absatz: string): Html[] =>
  absatz.split('\n').map((zeile, nummer) => html`${nummer > 0 && html`<br>`}${zeile}`)
