import type { Absolvent } from '@shared/contract/absolventen'
import type { Druckauftrag } from '@shared/contract/druck'
import { anschlussText, kursZeileText } from '@shared/texts/absolventen'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { absolventenRepository } from './repository'

const footer =
  'Sozialdaten – vertraulich. Zweck: Beratung im Kurs nach dem SGB II (§ 78 SGB X). Nicht im Kursraum liegen lassen, nach Gebrauch vernichten.'

/** Who is to be spoken with in the course room: a large box, the name, what follows, the telephone number. */
export async function makeBesuchsliste(
  db: Db,
  { durchfuehrung }: Extract<Druckauftrag, { art: 'besuchsliste' }>,
  { briefkopf, uebung, stand, heute, codeLabel }: Druckrahmen
) {
  const { kurs, absolventen } = await absolventenRepository(db, heute).read(durchfuehrung)
  const line = ({
    nachname,
    vorname,
    telefon,
    anschluss
  }: Absolvent) => html`<tr><td><span class="kasten gross"></span></td>
<td><strong>${[nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'}</strong>${telefon && html`<br>${telefon}`}</td>
<td>${hyphenate(anschlussText(anschluss, codeLabel))}</td><td></td></tr>`
  const body = html`<p class="vertraulich"><strong>Sozialdaten – vertraulich</strong></p>
<p class="klein">${kursZeileText(kurs)} · ${formatAnzahl(absolventen.length, 'Person', 'Personen')} · Besuch am: <span class="strich"></span></p>
<table class="arbeitsliste besuchsliste"><thead><tr><th scope="col">Gesprochen</th><th scope="col">Person, Telefon</th>
<th scope="col">Nächster Schritt</th><th scope="col">Notiz</th></tr></thead>
<tbody>${absolventen.map(line)}</tbody></table>`
  return {
    html: document('Besuchsliste', [
      sheet({ title: `Besuchsliste: ${hyphenate(kurs.titel)}`, stand, uebung, briefkopf, footer, body })
    ]),
    name: `Besuchsliste ${formatTag(heute)}.pdf`,
    faelle: absolventen.map(({ fall }) => fall)
  }
}
