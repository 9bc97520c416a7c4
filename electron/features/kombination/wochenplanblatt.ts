import { wochentagOf } from '@shared/domain/kalender'
import { uhrzeitOf } from '@shared/domain/kombination/minute'
import type { Anfahrt, Plantage, Plantermin } from '@shared/domain/kombination/wochenplan'
import type { Tag } from '@shared/domain/zeitraum'
import { formatTag } from '@shared/texts/format'
import { andersText, lernortText, wochentagText } from '@shared/texts/woche'
import { type Html, html } from '../../print/html'
import { sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'

/** Where one goes to, and whom to call. */
export interface Stelle {
  titel: string
  traeger: string | null
  anschrift: string | null
  telefon: string | null
}

export interface Wochenplan {
  name: string
  ab: Tag
  plan: readonly Plantage[]
  /** From this day on the times are others. */
  andersAb: Tag | null
  stellen: readonly Stelle[]
  mitbringen: string
  /** Text the office wrote, in any language. */
  bausteine: readonly string[]
}

/** The week of a client on one page (DOMAIN 8.6): plain German, nothing smaller than 14 points but the letterhead. */
export function wochenplanblatt(
  { name, ab, plan, andersAb, stellen, mitbringen, bausteine }: Wochenplan,
  rahmen: Druckrahmen
) {
  const { briefkopf, stand, uebung } = rahmen
  const anruf = briefkopf.telefon && ` oder das Jobcenter: ${briefkopf.telefon}`
  return sheet({
    ...{ title: 'Ihr Wochenplan', stand, uebung, briefkopf },
    footer: 'Etwas stimmt nicht? Bitte fragen Sie uns.',
    body: html`<div class="wochenplan">
      <p class="wer"><strong>${name}</strong> · ab ${wochentagText(wochentagOf(ab))}, ${formatTag(ab)}</p>
      <table><caption>Ihre Termine in der Woche</caption><tbody>${plan.map(tage)}</tbody></table>
      ${andersAb !== null && html`<p><strong>${andersText(andersAb)}</strong> Fragen Sie uns dann nach dem neuen Wochenplan.</p>`}
      <h2>Dort ist es</h2>
      ${stellen.map(stelle)}
      ${mitbringen && html`<h2>Bitte bringen Sie mit</h2><p>${mitbringen}</p>`}
      <p><strong>Sie können nicht kommen?</strong> Rufen Sie bitte vorher an: den Kurs${anruf}.</p>
      ${bausteine.map((text) => html`<p class="baustein" dir="auto">${lines(text)}</p>`)}
    </div>`
  })
}

function tage({ wochentage, termine }: Plantage): Html {
  return html`<tr><th scope="row">${wochentage.map((tag, index) => html`${index > 0 && html`<br>`}${wochentagText(tag)}`)}</th>
    <td>${termine.map(termin)}</td></tr>`
}

function termin({ titel, art, ort, von, bis, anfahrt }: Plantermin): Html {
  const was = titel ?? (art === 'sprache' ? 'Deutschkurs' : 'Maßnahme')
  return html`<p><b class="uhr">${uhrzeitOf(von)} bis ${uhrzeitOf(bis)} Uhr</b><br>${was}, ${lernortText(ort)}${
    anfahrt && html`<br>${busText(anfahrt)}`
  }</p>`
}

function busText({ los, dauer, geschaetzt }: Anfahrt): string {
  const fahrt = `${geschaetzt ? 'ungefähr ' : ''}${dauer} Minuten`
  return los === null ? `Danach Bus: ${fahrt}.` : `Bus: ${fahrt}, um ${uhrzeitOf(los)} Uhr losfahren.`
}

function stelle({ titel, traeger, anschrift, telefon }: Stelle): Html {
  const wo = [traeger, anschrift].filter(Boolean).join(', ')
  return html`<p><strong>${titel}</strong>${wo && html`<br>${wo}`}${telefon && html`<br>Telefon: <strong>${telefon}</strong>`}</p>`
}

const lines = (text: string): Html[] =>
  text.split('\n').map((zeile, nummer) => html`${nummer > 0 && html`<br>`}${zeile}`)
