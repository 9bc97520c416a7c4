import type { Druckauftrag } from '@shared/contract/druck'
import type { Kursidee } from '@shared/domain/planung/fehlendeKurse'
import { withoutSmall } from '@shared/domain/planung/kleineZellen'
import { hindernisse } from '@shared/domain/planung/restplaetze'
import { formatAnzahl, formatTag, formatZahl } from '@shared/texts/format'
import {
  freiplatzText,
  hindernisseText,
  ideeText,
  reichtText,
  wartetText,
  zeitfensterTexts
} from '@shared/texts/kursideen'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { readFehlende } from './fehlend'

/** What is missing, for BAMF, Agentur and own tenders: no names, and no group so small that it tells of one (DOMAIN 8.9). */
export async function makeBedarfsmeldung(
  db: Db,
  _: Extract<Druckauftrag, { art: 'bedarfsmeldung' }>,
  { briefkopf, uebung, stand, heute, codeLabel }: Druckrahmen
) {
  const { ideen } = await readFehlende(db, heute)
  const body = html`<p>${formatAnzahl(ideen.length, 'Gruppe', 'Gruppen')} mit gleichem Bedarf, für die kein freier Platz reicht.
Wer mehrere Bedarfe hat, zählt in jedem.</p>
<table class="arbeitsliste bedarf"><thead><tr><th scope="col">Angebot</th><th scope="col">Wo und wann</th>
<th scope="col">Personen</th><th scope="col">Mittlere Wartezeit</th></tr></thead><tbody>${ideen.map(
    (idee) => html`<tr><td><strong>${hyphenate(ideeText(idee, codeLabel))}</strong></td>
<td>${idee.ort}<br>${zeitfensterTexts[idee.zeit]}${idee.betreuung && html`<br>mit Kinderbetreuung`}${idee.vorhanden.map(unpassend)}</td>
<td>${formatZahl(idee.personen)}<br>${reichtText(idee.personen, idee.mindestens)}</td>
<td>${wartetText(idee.medianTage)}</td></tr>`
  )}</tbody></table>`
  return {
    html: document('Bedarfsmeldung', [
      sheet({ title: 'Bedarfsmeldung', stand, uebung, briefkopf, footer, body, oeffentlich: true })
    ]),
    name: `Bedarfsmeldung ${formatTag(heute)}.pdf`,
    faelle: []
  }
}

/** A run with free seats that does not serve them. */
function unpassend({ gruende, ...platz }: Kursidee['vorhanden'][number]): Html {
  const zahlen = withoutSmall(hindernisse.map((eines) => gruende[eines]))
  const gezeigt = Object.fromEntries(hindernisse.map((eines, at) => [eines, zahlen[at] ?? null]))
  return html`<br><small>${freiplatzText(platz)}, hilft nicht: ${hindernisseText(gezeigt)}</small>`
}

const footer =
  'Ohne Namen. Gruppen unter drei Personen werden nicht genannt. •: Werte unter drei und rückrechenbare Werte sind nicht ausgewiesen.'
