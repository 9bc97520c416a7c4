import { type FallFeld, fallFelder } from '@shared/domain/faelle/felder'
import { fallFeldLabels } from '@shared/texts/felder'
import { formatWert } from '@shared/texts/format'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'

/** Label and value pairs; what is not known is left out, so that paper shows only what there is. */
export function feldliste(
  pairs: readonly (readonly [label: string, value: string | null | undefined | false])[]
): Html {
  const known = pairs.filter(([, value]) => value)
  if (known.length === 0) return html`<p class="leer">Keine Angaben.</p>`
  return html`<dl>${known.map(([label, value]) => html`<div><dt>${hyphenate(label)}</dt><dd>${hyphenate(String(value))}</dd></div>`)}</dl>`
}

/** Fields of the case with their labels, as `feldliste` takes them. */
export function felder(
  { fall }: Zusammenfassung,
  { codeLabel }: Druckrahmen,
  names: readonly FallFeld[]
): [string, string][] {
  return names.map((name) => [fallFeldLabels[name], formatWert(fallFelder[name], fall[name], codeLabel)])
}

/** A section with its heading. */
export function abschnitt(titel: string, inhalt: Html): Html {
  return html`<section><h2>${titel}</h2>${inhalt}</section>`
}
