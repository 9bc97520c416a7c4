import { addMonths, daysBetween } from '@shared/domain/kalender'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { formatTag } from '@shared/texts/format'
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
}

/** 7 Förderkette: language above, measures below, planned ones hatched, today as a line; the same in words beneath. */
export function ketteAbschnitt({ saetze }: Zusammenfassung, rahmen: Druckrahmen): Html {
  const alle = saetze.teilnahme.flatMap((teilnahme) => balkenOf(teilnahme, rahmen)).toSorted(nachBeginn)
  if (alle.length === 0) return abschnitt('Förderkette', html`<p class="leer">Noch keine Teilnahme.</p>`)
  const von = addMonths(rahmen.heute, -monateZurueck)
  const bis = addMonths(rahmen.heute, monateVoraus)
  const sichtbar = alle.filter((balken) => balken.bis >= von && balken.von <= bis).slice(-hoechstens)
  const aelter = alle.length - sichtbar.length
  return abschnitt(
    'Förderkette',
    html`${sichtbar.length > 0 && bild(sichtbar, { von, bis, heute: rahmen.heute })}
    ${aelter > 0 && html`<p class="klein">Dazu ${aelter} frühere oder spätere außerhalb des Bildes.</p>`}`
  )
}

function balkenOf(teilnahme: Teilnahme, { heute, codeLabel }: Druckrahmen): Balken[] {
  const { eintrittIst, eintrittPlan, austrittIst, austrittPlan, kursart, instrument, titel, status } = teilnahme
  const von = eintrittIst ?? eintrittPlan
  if (!von) return []
  const bis = austrittIst ?? austrittPlan ?? (von < heute ? heute : addMonths(von, 3))
  const art = kursart ? codeLabel('kursart', kursart) : instrument ? codeLabel('instrument', instrument) : ''
  const was = titel ?? (art || 'Teilnahme')
  const zeit = `${formatTag(von)} bis ${formatTag(bis)}`
  return [
    {
      von,
      bis,
      geplant: !eintrittIst,
      sprache: kursart !== null,
      titel: `${was}, ${zeit}, ${codeLabel('teilnahmeStatus', status)}`
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
function balkenBild({ von, bis, geplant, sprache, titel }: Balken, x: (tag: Tag) => number, y: number): Html {
  const links = x(von)
  const laenge = Math.max(2, x(bis) - links)
  const fuellung = geplant ? 'url(#geplant)' : sprache ? '#333' : '#bbb'
  const passt = links + titel.length * breiteJeZeichen < breite
  return html`<rect x="${links.toFixed(1)}" y="${y + 2}" width="${laenge.toFixed(1)}" height="7" fill="${fuellung}" stroke="#000" stroke-width="0.6"></rect>
    <text x="${passt ? links.toFixed(1) : breite}" y="${y + 18}" font-size="7.5" text-anchor="${passt ? 'start' : 'end'}">${titel}</text>`
}

function jahre(von: Tag, bis: Tag): number[] {
  const erstes = Number(von.slice(0, 4)) + 1
  const letztes = Number(bis.slice(0, 4))
  return Array.from({ length: Math.max(0, letztes - erstes + 1) }, (_, index) => erstes + index)
}
