import { addDays, addMonths, daysBetween } from '@shared/domain/kalender'
import type { Luecke } from '@shared/domain/kette/luecken'
import { hatBegonnen, type Schritt, zeitOf } from '@shared/domain/kette/schritt'
import type { Tag } from '@shared/domain/zeitraum'
import { formatTag } from '@shared/texts/format'
import { lueckeText, schrittName, schrittStandText } from '@shared/texts/kette'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Druckrahmen } from '../../../print/rahmen'

/** A step as it is drawn. */
export interface Balken {
  von: Tag
  bis: Tag
  geplant: boolean
  sprache: boolean
  titel: string
  /** The gap before it: from the day after the last step, in words. */
  davor: { ab: Tag; text: string } | undefined
}

interface Spanne {
  von: Tag
  bis: Tag
  heute: Tag
}

/** The picture's own units: a thousandth of its width. */
const breite = 1000
/** From here on the words end at the right edge instead of beginning under the bar. */
const rechts = 0.5
/** The number of a year so near to today's line would lie under its word. */
const neben = 0.07

/** The steps that have a day, in the order of their beginning. */
export function balkenOf(schritte: readonly Schritt[], luecken: readonly Luecke[], rahmen: Druckrahmen): Balken[] {
  return schritte
    .flatMap((schritt) => einBalken(schritt, luecken, rahmen))
    .toSorted((a, b) => a.von.localeCompare(b.von))
}

function einBalken(schritt: Schritt, luecken: readonly Luecke[], { heute, codeLabel }: Druckrahmen): Balken[] {
  const { beginn: von, ende } = zeitOf(schritt)
  if (!von) return []
  const bis = ende ?? (von < heute ? heute : addMonths(von, 3))
  const zeit = ende ? `${formatTag(von)} bis ${formatTag(ende)}` : `ab ${formatTag(von)}`
  const luecke = luecken.find(({ nach, klasse }) => nach === schritt.key && klasse !== 'NAHTLOS')
  const davor = luecke && { ab: addDays(luecke.ende, 1), text: lueckeText(luecke) }
  const titel = `${schrittName(schritt, codeLabel)}, ${zeit}, ${schrittStandText(schritt, codeLabel)}`
  return [
    {
      ...{ von, bis, davor, geplant: !hatBegonnen(schritt), sprache: schritt.spur === 'sprache' },
      titel: `${titel}${davor ? ` (davor ${davor.text})` : ''}`
    }
  ]
}

/** A line of time: each step a bar with its words beneath, planned ones hatched, gaps dashed, years and today as lines. */
export function zeitbild(balken: readonly Balken[], { von, bis, heute }: Spanne): Html {
  const spanne = Math.max(1, daysBetween(von, bis))
  const teil = (tag: Tag) => Math.max(0, Math.min(1, daysBetween(von, tag) / spanne))
  const jahre = yearsBetween(von, bis).map((jahr) => ({ jahr, stelle: teil(`${jahr}-01-01`) }))
  const jetzt = teil(heute)
  return html`<div class="zeitbild">
    <svg class="raster" viewBox="0 0 ${breite} 100" preserveAspectRatio="none" aria-hidden="true">
      ${jahre.map(({ stelle }) => line(stelle, stelle, 'stroke="#bbb" stroke-width="0.5"', 0, 100))}
      ${line(jetzt, jetzt, 'stroke="#000" stroke-width="1.2" stroke-dasharray="3 2"', 0, 100)}
    </svg>
    <p class="jahre">${jahre
      .filter(({ stelle }) => Math.abs(stelle - jetzt) > neben && stelle < 1 - neben)
      .map(({ jahr, stelle }) => html`<span style="left:${percent(stelle)}">${jahr}</span>`)}
      <strong style="${jetzt < 1 - neben ? `left:${percent(jetzt)}` : `right:${percent(1 - jetzt)}`}">heute</strong>&nbsp;</p>
    ${balken.map((einer) => bar(einer, teil))}
  </div>`
}

/** Language dark, measure light, planned hatched: readable in black and white. */
function bar({ von, bis, geplant, sprache, titel, davor }: Balken, teil: (tag: Tag) => number): Html {
  const [links, ende] = [teil(von), teil(bis)]
  const laenge = Math.max(4, (ende - links) * breite)
  const fuellung = geplant ? 'url(#geplant)' : sprache ? '#333' : '#bbb'
  const ort = links < rechts ? `margin-left:${percent(links)}` : 'text-align:right'
  return html`<div class="zeile"><svg viewBox="0 0 ${breite} 16" preserveAspectRatio="none" aria-hidden="true">
    <defs><pattern id="geplant" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="8" height="8" fill="#fff"></rect><rect width="3" height="8" fill="#555"></rect></pattern></defs>
    ${davor && line(teil(davor.ab), links, 'stroke="#000" stroke-width="0.8" stroke-dasharray="2 2"', 8, 8)}
    <rect x="${(links * breite).toFixed(1)}" y="1" width="${laenge.toFixed(1)}" height="14" fill="${fuellung}" stroke="#000" vector-effect="non-scaling-stroke" stroke-width="0.6"></rect></svg>
    <p style="${ort}"><span>${hyphenate(titel)}</span></p></div>`
}

const percent = (teil: number) => `${(teil * 100).toFixed(2)}%`

function line(von: number, bis: number, strich: string, oben: number, unten: number): Html {
  const [x1, x2] = [von, bis].map((teil) => (teil * breite).toFixed(1))
  return html`<line x1="${x1}" x2="${x2}" y1="${oben}" y2="${unten}" vector-effect="non-scaling-stroke" ${{ html: strich }}></line>`
}

function yearsBetween(von: Tag, bis: Tag): number[] {
  const erstes = Number(von.slice(0, 4)) + 1
  const letztes = Number(bis.slice(0, 4))
  return Array.from({ length: Math.max(0, letztes - erstes + 1) }, (_, index) => erstes + index)
}
