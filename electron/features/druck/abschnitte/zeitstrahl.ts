import { addDays, addMonths, daysBetween } from '@shared/domain/kalender'
import type { Luecke } from '@shared/domain/kette/luecken'
import { hatBegonnen, type Schritt, zeitOf } from '@shared/domain/kette/schritt'
import type { Tag } from '@shared/domain/zeitraum'
import { formatTag } from '@shared/texts/format'
import { lueckeText, schrittName, schrittStandText } from '@shared/texts/kette'
import { type Html, html } from '../../../print/html'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'

const breite = 520
const zeile = 12
/** Of the small letters under the bars, on the safe side. */
const breiteJeZeichen = 4.1
const kopf = 14
/** So much of the past is drawn; the table below names what came before in words. */
const monateZurueck = 30
const monateVoraus = 12
const hoechstens = 9

interface Balken {
  von: Tag
  bis: Tag
  geplant: boolean
  sprache: boolean
  titel: string
  /** The gap before it: from the day after the last step, in words. */
  davor: { ab: Tag; text: string } | undefined
}

/** 7 Förderkette: each step as a bar, planned ones hatched, gaps dashed with their days, today as a line; in words beneath. */
export function ketteAbschnitt({ schritte, luecken }: Zusammenfassung, rahmen: Druckrahmen): Html {
  const alle = schritte.flatMap((schritt) => balkenOf(schritt, luecken, rahmen)).toSorted(nachBeginn)
  const ohneTag = schritte.filter((schritt) => zeitOf(schritt).beginn === null)
  if (schritte.length === 0) return abschnitt('Förderkette', html`<p class="leer">Noch kein Schritt.</p>`)
  const von = addMonths(rahmen.heute, -monateZurueck)
  const bis = addMonths(rahmen.heute, monateVoraus)
  const sichtbar = alle.filter((balken) => balken.bis >= von && balken.von <= bis).slice(-hoechstens)
  const aelter = alle.length - sichtbar.length
  const ende = luecken.find(({ nach }) => nach === null)
  return abschnitt(
    'Förderkette',
    html`${sichtbar.length > 0 && bild(sichtbar, { von, bis, heute: rahmen.heute })}
    ${ende && html`<p class="klein">${lueckeText(ende)}.</p>`}
    ${ohneTag.length > 0 && html`<p class="klein">Ohne Termin: ${ohneTag.map((schritt) => wortlaut(schritt, rahmen)).join('; ')}.</p>`}
    ${aelter > 0 && html`<p class="klein">Dazu ${aelter} frühere oder spätere außerhalb des Bildes.</p>`}`
  )
}

const wortlaut = (schritt: Schritt, { codeLabel }: Druckrahmen) =>
  `${schrittName(schritt, codeLabel)}, ${schrittStandText(schritt, codeLabel)}`

function balkenOf(schritt: Schritt, luecken: readonly Luecke[], rahmen: Druckrahmen): Balken[] {
  const { beginn: von, ende } = zeitOf(schritt)
  if (!von) return []
  const bis = ende ?? (von < rahmen.heute ? rahmen.heute : addMonths(von, 3))
  const zeit = ende ? `${formatTag(von)} bis ${formatTag(ende)}` : `ab ${formatTag(von)}`
  const luecke = luecken.find(({ nach, klasse }) => nach === schritt.key && klasse !== 'NAHTLOS')
  const davor = luecke && { ab: addDays(luecke.ende, 1), text: lueckeText(luecke) }
  return [
    {
      ...{ von, bis, davor, geplant: !hatBegonnen(schritt), sprache: schritt.spur === 'sprache' },
      titel: `${schrittName(schritt, rahmen.codeLabel)}, ${zeit}, ${schrittStandText(schritt, rahmen.codeLabel)}${davor ? ` (davor ${davor.text})` : ''}`
    }
  ]
}

const nachBeginn = (a: Balken, b: Balken) => a.von.localeCompare(b.von)

function bild(balken: readonly Balken[], { von, bis, heute }: { von: Tag; bis: Tag; heute: Tag }): Html {
  const spanne = daysBetween(von, bis)
  const x = (tag: Tag) => Math.max(0, Math.min(breite, (daysBetween(von, tag) / spanne) * breite))
  const hoehe = kopf + balken.length * zeile * 2 + 4
  return html`<svg class="kette" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-label="${balken.map(({ titel }) => titel).join('; ')}">
    <defs><pattern id="geplant" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="#fff"></rect><rect width="2" height="5" fill="#555"></rect></pattern></defs>
    ${jahre(von, bis)
      .filter((jahr) => Math.abs(x(`${jahr}-01-01`) - x(heute)) > 28)
      .map((jahr) => {
        const stelle = x(`${jahr}-01-01`).toFixed(1)
        return html`<line x1="${stelle}" x2="${stelle}" y1="0" y2="${hoehe}" stroke="#bbb" stroke-width="0.5"></line>
        <text x="${stelle}" y="9" dx="2" font-size="8">${jahr}</text>`
      })}
    ${balken.map((einer, nummer) => balkenBild(einer, x, kopf + nummer * zeile * 2))}
    <line x1="${x(heute).toFixed(1)}" x2="${x(heute).toFixed(1)}" y1="0" y2="${hoehe}" stroke="#000" stroke-width="1.2" stroke-dasharray="3 2"></line>
    <text x="${x(heute).toFixed(1)}" y="9" dx="3" font-size="8" font-weight="700">heute</text>
  </svg>`
}

/** Language dark, measure light, planned hatched: readable in black and white. The words stand right under the bar. */
function balkenBild({ von, bis, geplant, sprache, titel, davor }: Balken, x: (tag: Tag) => number, y: number): Html {
  const links = x(von)
  const laenge = Math.max(2, x(bis) - links)
  const fuellung = geplant ? 'url(#geplant)' : sprache ? '#333' : '#bbb'
  const passt = links + titel.length * breiteJeZeichen < breite
  return html`${davor && html`<line x1="${x(davor.ab).toFixed(1)}" x2="${links.toFixed(1)}" y1="${y + 5.5}" y2="${y + 5.5}" stroke="#000" stroke-width="0.8" stroke-dasharray="2 2"></line>`}
    <rect x="${links.toFixed(1)}" y="${y + 2}" width="${laenge.toFixed(1)}" height="7" fill="${fuellung}" stroke="#000" stroke-width="0.6"></rect>
    <text x="${passt ? links.toFixed(1) : breite}" y="${y + 18}" font-size="7.5" text-anchor="${passt ? 'start' : 'end'}">${titel}</text>`
}

function jahre(von: Tag, bis: Tag): number[] {
  const erstes = Number(von.slice(0, 4)) + 1
  const letztes = Number(bis.slice(0, 4))
  return Array.from({ length: Math.max(0, letztes - erstes + 1) }, (_, index) => erstes + index)
}
