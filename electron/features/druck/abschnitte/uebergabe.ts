import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import { readPunkte } from '@shared/domain/uebergabe/punkte'
import { formatTag } from '@shared/texts/format'
import { begruendungText, erfuelltText, werteText } from '@shared/texts/uebergaben'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt, felder, feldliste } from './feldliste'
import { planStand } from './person'

type Uebergabe = Satz<'uebergabe'>

/** 1 Von und an. */
export function vonAnAbschnitt(uebergabe: Uebergabe, { codeLabel }: Druckrahmen): Html {
  const { vonTeam, anTeam, uebergebenAm, vorbereitetAm, anlass, status } = uebergabe
  const am = uebergebenAm ? `übergeben am ${formatTag(uebergebenAm)}` : `vorbereitet am ${formatTag(vorbereitetAm)}`
  return abschnitt(
    'Übergabe',
    html`<table class="vonan"><thead><tr><th scope="col">Von</th><th scope="col">An</th><th scope="col">Datum</th><th scope="col">Anlass</th></tr></thead>
      <tbody><tr><td>${hyphenate(vonTeam ?? 'ohne Team')}</td><td>${hyphenate(anTeam ?? 'noch offen')}</td><td>${am}</td>
      <td>${hyphenate(codeLabel('uebergabeAnlass', anlass))}${status === 'ZURUECKGEZOGEN' && ' (zurückgezogen)'}</td></tr></tbody></table>`
  )
}

/** 3 Übergabekriterien, as of the handover. */
export function kriterienAbschnitt(
  antworten: readonly Kriteriumsantwort[],
  { fall }: Zusammenfassung,
  { codeLabel }: Druckrahmen
): Html {
  const stand = antworten[0]?.am
  if (antworten.length === 0) return abschnitt('Übergabekriterien', html`<p class="leer">Für dieses Team keine.</p>`)
  return abschnitt(
    `Übergabekriterien${stand ? `, Stand ${formatTag(stand)}` : ''}`,
    html`<table class="kriterien"><thead><tr><th scope="col">Kriterium</th><th scope="col">Wert</th><th scope="col">Erfüllt</th><th scope="col">Begründung</th></tr></thead>
      <tbody>${antworten.map(
        (antwort) => html`<tr><td>${antwort.id} ${antwort.text}</td><td>${hyphenate(werteText(antwort, codeLabel))}</td>
        <td>${antwort.erfuellt ? html`<strong>${erfuelltText(true)}</strong>` : erfuelltText(antwort.erfuellt)}</td>
        <td>${hyphenate(begruendungText(antwort))}${antwort.werte.mehrwert !== undefined && fall.mehrwertAm !== null && ` (${formatTag(fall.mehrwertAm)})`}</td></tr>`
      )}</tbody></table>`
  )
}

/** 7 Plan und Ziel, what helped and what hindered. */
export function zielAbschnitt({ geholfen, gehindert }: Uebergabe, daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  return abschnitt(
    'Plan und Ziel',
    feldliste([
      ...felder(daten, rahmen, ['berufswunsch', 'ziel']),
      ['Kooperationsplan', planStand(daten)],
      ['Geholfen hat', geholfen],
      ['Gehindert hat', gehindert]
    ])
  )
}

/** 8 Offene Punkte and the checklist, ticked or to be ticked. */
export function punkteAbschnitt(
  { erledigt, offenePunkte }: Uebergabe,
  punkte: readonly { code: string; label: string }[]
): Html {
  const fertig = readPunkte(erledigt)
  return abschnitt(
    'Offene Punkte und Checkliste',
    html`${offenePunkte && html`<p>${hyphenate(offenePunkte)}</p>`}
      <ul class="checkliste">${punkte.map(({ code, label }) => html`<li><span class="haken">${fertig.includes(code) ? 'x' : ' '}</span>${label}</li>`)}</ul>`
  )
}

/** 10 Annahme: as entered, or to be filled in by hand. */
export function annahmeAbschnitt({ angenommenVon, angenommenAm }: Uebergabe): Html {
  return abschnitt(
    'Annahme',
    html`<table class="annahme"><thead><tr><th scope="col">Name oder Kurzzeichen</th><th scope="col">Datum</th><th scope="col">Unterschrift</th></tr></thead>
      <tbody><tr><td>${angenommenVon ?? ''}&nbsp;</td><td>${angenommenAm && formatTag(angenommenAm)}</td><td></td></tr></tbody></table>`
  )
}
