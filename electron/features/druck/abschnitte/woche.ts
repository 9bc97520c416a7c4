import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'

const tage = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']

/** 8 Woche: what runs now, day by day; left out where no timetable is known. */
export function wocheAbschnitt({ durchfuehrungen }: Zusammenfassung): Html | false {
  const eintraege = [...durchfuehrungen.values()].flatMap(({ titel, standort, termine }) =>
    termine.map(({ wochentag, von, bis, ort }) => ({
      wochentag,
      zeit: `${von}–${bis}`,
      was: titel,
      wo: ort ?? standort
    }))
  )
  if (eintraege.length === 0) return false
  const belegt = tage.map((name, index) => ({
    name,
    own: eintraege.filter(({ wochentag }) => wochentag === index + 1)
  }))
  const gezeigt = belegt.filter(({ own }, index) => index < 5 || own.length > 0)
  return abschnitt(
    'Woche',
    html`<table class="woche"><caption>Was zurzeit läuft</caption>
      <thead><tr>${gezeigt.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody><tr>${gezeigt.map(
        ({ own }) =>
          html`<td>${own
            .toSorted((a, b) => a.zeit.localeCompare(b.zeit))
            .map(
              ({ zeit, was, wo }) =>
                html`<p><strong>${zeit}</strong><br>${hyphenate([was, wo].filter(Boolean).join(', '))}</p>`
            )}</td>`
      )}</tr></tbody></table>`
  )
}
