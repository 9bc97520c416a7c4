import type { Tag } from '@shared/domain/zeitraum'
import { naechstesText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'

const hoechstens = 5

const tagOf = (tag: Tag | null, heute: Tag) =>
  tag === null ? 'unklar' : html`${formatTag(tag)}${tag < heute && html` <strong>überfällig</strong>`}`

/** 9 Fristen und Wiedervorlagen, the five most urgent. */
export function fristenAbschnitt({ naechstes }: Zusammenfassung, { heute }: Druckrahmen): Html {
  if (naechstes.length === 0) return abschnitt('Fristen und Wiedervorlagen', html`<p class="leer">Nichts offen.</p>`)
  const gezeigt = naechstes.slice(0, hoechstens)
  const weitere = naechstes.length - gezeigt.length
  return abschnitt(
    'Fristen und Wiedervorlagen',
    html`<table class="fristen"><thead><tr><th scope="col">Bis</th><th scope="col">Was</th></tr></thead><tbody>${gezeigt.map(
      (eintrag) => html`<tr><td>${tagOf(eintrag.tag, heute)}</td>
        <td>${hyphenate(naechstesText(eintrag))}</td></tr>`
    )}</tbody></table>${weitere > 0 && html`<p class="klein">Dazu ${weitere} weitere im Programm.</p>`}`
  )
}

/** 10 Nächste Schritte: lines to fill in by hand in the talk. */
export function schritteAbschnitt(): Html {
  return abschnitt(
    'Nächste Schritte',
    html`<table class="schritte"><thead><tr><th scope="col">Wer</th><th scope="col">Was</th><th scope="col">Bis</th></tr></thead>
      <tbody>${[1, 2, 3].map(() => html`<tr><td>&nbsp;</td><td></td><td></td></tr>`)}</tbody></table>`
  )
}
