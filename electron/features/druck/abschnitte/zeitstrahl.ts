import { addMonths } from '@shared/domain/kalender'
import { type Schritt, zeitOf } from '@shared/domain/kette/schritt'
import { lueckeText, schrittName, schrittStandText } from '@shared/texts/kette'
import { type Html, html } from '../../../print/html'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'
import { balkenOf, zeitbild } from './zeitbild'

/** So much of the past is drawn on one page; the sheet of the Förderkette has all of it. */
const monateZurueck = 30
const monateVoraus = 12
const hoechstens = 6

/** 7 Förderkette: the line of time around today, and in words what has no day or lies outside. */
export function ketteAbschnitt({ schritte, luecken }: Zusammenfassung, rahmen: Druckrahmen): Html {
  if (schritte.length === 0) return abschnitt('Förderkette', html`<p class="leer">Noch kein Schritt.</p>`)
  const alle = balkenOf(schritte, luecken, rahmen)
  const von = addMonths(rahmen.heute, -monateZurueck)
  const bis = addMonths(rahmen.heute, monateVoraus)
  const sichtbar = alle.filter((balken) => balken.bis >= von && balken.von <= bis).slice(-hoechstens)
  const aelter = alle.length - sichtbar.length
  const ende = luecken.find(({ nach }) => nach === null)
  return abschnitt(
    'Förderkette',
    html`${sichtbar.length > 0 && zeitbild(sichtbar, { von, bis, heute: rahmen.heute })}
    ${ende && html`<p class="klein">${lueckeText(ende)}.</p>`}
    ${ohneTermin(schritte, rahmen)}
    ${aelter > 0 && html`<p class="klein">Dazu ${aelter} frühere oder spätere außerhalb des Bildes.</p>`}`
  )
}

/** Steps that have no day yet, in words. */
export function ohneTermin(schritte: readonly Schritt[], { codeLabel }: Druckrahmen): Html | false {
  const ohne = schritte.filter((schritt) => zeitOf(schritt).beginn === null)
  const namen = ohne.map((schritt) => `${schrittName(schritt, codeLabel)}, ${schrittStandText(schritt, codeLabel)}`)
  return ohne.length > 0 && html`<p class="klein">Ohne Termin: ${namen.join('; ')}.</p>`
}
