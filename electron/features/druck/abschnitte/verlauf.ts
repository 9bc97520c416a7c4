import { isWithheldCode } from '@shared/domain/ausgaben/zurueckhalten'
import { laufend, offeneBerechtigung } from '@shared/domain/saetze/zustaende'
import { formatTag } from '@shared/texts/format'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'

type Teilnahme = Zusammenfassung['saetze']['teilnahme'][number]

/** So many of the past fit on one page. */
const hoechstens = 4

const isLaufend = ({ status }: Teilnahme) => (laufend as readonly string[]).includes(status)
const beginnOf = ({ eintrittIst, eintrittPlan }: Teilnahme) => eintrittIst ?? eintrittPlan
const endeOf = ({ austrittIst, austrittPlan }: Teilnahme) => austrittIst ?? austrittPlan

/** 5 Bisherige Förderkette with its results, the newest first. */
export function bisherAbschnitt({ saetze }: Zusammenfassung, rahmen: Druckrahmen): Html {
  const begonnen = saetze.teilnahme.filter((eine) => eine.eintrittIst !== null && !isLaufend(eine))
  const neueste = begonnen.toSorted((a, b) => (beginnOf(b) ?? '').localeCompare(beginnOf(a) ?? ''))
  const weitere = neueste.length - hoechstens
  return abschnitt(
    'Bisherige Förderkette',
    neueste.length === 0
      ? html`<p class="leer">Noch keine beendete Teilnahme.</p>`
      : html`<table class="kurz"><tbody>${neueste
          .slice(0, hoechstens)
          .map(
            (eine) =>
              html`<tr><td>${spanneOf(eine)}</td><td>${hyphenate(wasOf(eine, rahmen))}; ${ergebnisOf(eine, rahmen)}</td></tr>`
          )}</tbody></table>${weitere > 0 && html`<p class="klein">Dazu ${weitere} frühere.</p>`}`
  )
}

/** 6 What runs now, and the right to a course. */
export function laufendAbschnitt({ saetze }: Zusammenfassung, rahmen: Druckrahmen): Html {
  const { codeLabel } = rahmen
  const zeilen = [
    ...saetze.teilnahme.filter(isLaufend).map((eine) => {
      const ende = endeOf(eine)
      return `${wasOf(eine, rahmen)}${ende ? `, bis ${formatTag(ende)}` : ''}`
    }),
    ...saetze.berechtigung
      .filter(({ status }) => (offeneBerechtigung as readonly string[]).includes(status ?? ''))
      .map(
        ({ zugangsweg, gueltigBis }) =>
          `Berechtigung: ${codeLabel('zugangsweg', zugangsweg)}${gueltigBis ? `, gültig bis ${formatTag(gueltigBis)}` : ''}`
      )
  ]
  return abschnitt(
    'Läuft zurzeit',
    zeilen.length === 0
      ? html`<p class="leer">Keine Teilnahme, keine offene Berechtigung.</p>`
      : html`<ul class="kurz">${zeilen.map((zeile) => html`<li>${hyphenate(zeile)}</li>`)}</ul>`
  )
}

/** 9 Kontakte: the providers of what runs; volunteers only with consent, so by hand. */
export function kontakteAbschnitt({ saetze }: Zusammenfassung): Html {
  const traeger = [...new Set(saetze.teilnahme.filter(isLaufend).flatMap((eine) => eine.traeger ?? []))]
  return abschnitt(
    'Kontakte',
    html`<p>Träger: ${traeger.join('; ') || 'zurzeit keiner'}. Ehrenamt (nur mit Einwilligung der Person): ______________________</p>`
  )
}

function spanneOf(eine: Teilnahme): string {
  const [von, bis] = [beginnOf(eine), endeOf(eine)]
  return [von, bis].map((tag) => (tag ? formatTag(tag) : '?')).join(' – ')
}

function wasOf({ titel, kursart, instrument, traeger }: Teilnahme, { codeLabel }: Druckrahmen): string {
  const art = kursart ? codeLabel('kursart', kursart) : instrument ? codeLabel('instrument', instrument) : 'Teilnahme'
  return [titel ?? art, traeger].filter(Boolean).join(', ')
}

/** How it ended; what a reason says of somebody's health goes on no paper. */
function ergebnisOf({ status, austrittsgrund }: Teilnahme, { codeLabel }: Druckrahmen): string {
  const grund =
    austrittsgrund && !isWithheldCode('austrittsgrund', austrittsgrund)
      ? ` (${codeLabel('austrittsgrund', austrittsgrund)})`
      : ''
  return `${codeLabel('teilnahmeStatus', status)}${grund}`
}
