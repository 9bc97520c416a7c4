import type { Druckauftrag } from '@shared/contract/druck'
import { type Anstehend, type Spanne, spannen, spanneOf } from '@shared/domain/heute/anstehend'
import { formatTag } from '@shared/texts/format'
import { fristTexts } from '@shared/texts/fristen'
import { abstandText, anstehendartText, anstehendText, spanneTexts } from '@shared/texts/heute'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import { readFilterKontext } from '../../store/filterKontext'
import { keepFristen } from '../../store/fristen'
import type { Db } from '../../store/tables'
import { heuteRepository } from './repository'

/** So many lines are a working day on paper; more is what the screen is for. */
const MOST = 300

/** What waits as a list to work through with a pen: a box, the day, the person, what there is to do. */
export async function makeArbeitsliste(
  db: Db,
  { auswahl }: Extract<Druckauftrag, { art: 'arbeitsliste' }>,
  { briefkopf, uebung, stand, heute }: Druckrahmen
) {
  await keepFristen(db, await readFilterKontext(db, heute))
  const { gesamt, zeilen } = await heuteRepository(db, heute).list(auswahl, 0, MOST)
  const { team, berater } = auswahl.wessen
  const wessen = berater ?? team ?? 'alle'
  const was = auswahl.art ? anstehendartText(auswahl.art) : 'alle Arten'
  const body = html`<p class="klein">${wessen} · ${was} · ${gesamt} Einträge${gesamt > MOST && `, die ersten ${MOST}`}</p>
${bySpanne(zeilen, heute).map(([spanne, eine]) => block(spanne, eine, heute))}`
  return {
    html: document('Arbeitsliste', [
      sheet({ title: `Arbeitsliste, ${formatTag(heute)}`, stand, uebung, briefkopf, footer, body })
    ]),
    name: `Arbeitsliste ${heute}.pdf`,
    faelle: [...new Set(zeilen.map(({ fall }) => fall))]
  }
}

const footer = 'Zweck: Beratung und Planung nach dem SGB II (§ 78 SGB X). Nach Gebrauch vernichten.'

function bySpanne(zeilen: readonly Anstehend[], heute: string): [Spanne, readonly Anstehend[]][] {
  const groups = Map.groupBy(zeilen, ({ tag }) => spanneOf(tag, heute))
  return spannen.flatMap((spanne) => {
    const group = groups.get(spanne)
    return group ? [[spanne, group] satisfies [Spanne, readonly Anstehend[]]] : []
  })
}

function block(spanne: Spanne, zeilen: readonly Anstehend[], heute: string): Html {
  return html`<section><h2>${spanneTexts[spanne]} (${zeilen.length})</h2>
<table class="arbeitsliste"><thead><tr><th scope="col">Erledigt</th><th scope="col">Tag</th><th scope="col">Person</th><th scope="col">Was</th></tr></thead>
<tbody>${zeilen.map((zeile) => line(zeile, heute))}</tbody></table></section>`
}

function line(zeile: Anstehend, heute: string): Html {
  const { art, tag, nachname, vorname, team } = zeile
  return html`<tr><td><span class="kasten"></span></td><td class="tag">${tag ? html`${formatTag(tag)}<br>${abstandText(tag, heute)}` : 'Angabe fehlt'}</td>
<td><strong>${[nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'}</strong>${team && html`<br>${hyphenate(team)}`}</td>
<td>${hyphenate(anstehendText(zeile))}${art !== 'wiedervorlage' && html`<br>${fristTexts[art].tun}`}</td></tr>`
}
