import type { Druckauftrag } from '@shared/contract/druck'
import { anschriftOf } from '@shared/domain/einladung/einladung'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { type Eingeladen, readEingeladene } from './repository'

const footer =
  'Nur für das Jobcenter. Zweck: Einladung nach dem SGB II (§ 78 SGB X). Nach der Veranstaltung in die Akte oder vernichten.'

/** Who is invited, for the table at the door: never given to the group. */
export async function makeEinladungsliste(
  db: Db,
  { personen, einladung }: Extract<Druckauftrag, { art: 'einladungsliste' }>,
  rahmen: Druckrahmen
) {
  const eingeladene = await readEingeladene(db, personen)
  if (eingeladene.length === 0) return undefined
  const { briefkopf, stand, uebung } = rahmen
  const { titel, datum, uhrzeit, ort, raum, auswahl } = einladung
  const wo = [ort, raum].filter(Boolean).join(', ')
  const body = html`<p>${formatTag(datum)}, ${uhrzeit} Uhr · ${wo} · ${formatAnzahl(eingeladene.length, 'Person', 'Personen')}</p>
${auswahl && html`<p class="klein">Auswahl: ${auswahl}</p>`}
<table class="einladungsliste"><thead><tr><th scope="col">Nr.</th><th scope="col">Name</th><th scope="col">Sprachmittlung, Sprache</th>
<th scope="col">Hinweis</th><th scope="col">da</th></tr></thead>
<tbody>${eingeladene.map((person, nummer) => line(person, nummer + 1, rahmen))}</tbody></table>`
  return {
    html: document('Einladungsliste', [
      sheet({ title: `Einladungsliste: ${hyphenate(titel)}`, stand, uebung, briefkopf, footer, body })
    ]),
    name: `Einladungsliste ${datum}.pdf`,
    faelle: eingeladene.map(({ id }) => id)
  }
}

function line(person: Eingeladen, nummer: number, { codeLabel }: Druckrahmen): Html {
  const { nachname, vorname, sprachmittlung, muttersprache, besondersSchuetzenswert } = person
  const braucht = sprachmittlung !== null && sprachmittlung !== 'KEINE'
  const sprache = braucht && [codeLabel('sprachmittlung', sprachmittlung), muttersprache].filter(Boolean).join(', ')
  const hinweise = [
    besondersSchuetzenswert ? 'besonders schützenswert' : '',
    anschriftOf(person) ? '' : 'Anschrift fehlt, kein Brief'
  ].filter(Boolean)
  return html`<tr><td>${nummer}</td><td><strong>${[nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'}</strong></td>
<td>${sprache}</td><td>${hinweise.join('; ')}</td><td><span class="kasten"></span></td></tr>`
}
