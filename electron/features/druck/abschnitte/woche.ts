import { bahnenOf } from '@shared/domain/kombination/bahnen'
import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { betreuungOf, blockOf, fensterOf } from '@shared/domain/kombination/wochenzeit'
import type { Tag } from '@shared/domain/zeitraum'
import { wocheText } from '@shared/texts/zeiten'
import { type Html, html } from '../../../print/html'
import { hyphenate } from '../../../print/hyphenate'
import type { LaufendeDurchfuehrung, Zusammenfassung } from '../zusammenfassung'
import { abschnitt } from './feldliste'
import { wochenbild } from './wochenbild'

/** 8 Woche: what runs now as a picture of the week and in words; left out where no timetable is known. */
export function wocheAbschnitt(daten: Zusammenfassung, heute: Tag): Html | false {
  const laufende = laufendeOf(daten)
  if (laufende.length === 0) return false
  const { kind, verfuegbarkeit } = daten.saetze
  const bild = wochenbildOf(
    {
      ...{ wohnort: null, belegungen: [], fenster: verfuegbarkeit.map(fensterOf) },
      kinder: kind
        .filter(({ betreuungsbedarf }) => betreuungsbedarf !== false)
        .map((eines) => betreuungOf(eines, heute))
    },
    laufende.map(({ buchstabe, art, lauf }) => ({
      ...{ titel: buchstabe, art, kinderbetreuung: false },
      bloecke: lauf.termine.map((termin) => blockOf(termin, lauf.standort))
    })),
    () => undefined,
    heute
  )
  const vorn = bild.stuecke.filter(({ art }) => art === 'sprache' || art === 'arbeitsmarkt')
  const gelegt = bild.tage.flatMap((tag) => bahnenOf(vorn.filter(({ wochentag }) => wochentag === tag)))
  return abschnitt('Woche', html`${gelegt.length > 0 && wochenbild(bild, gelegt)}${laufende.map(zeile)}`)
}

interface Laufend {
  buchstabe: string
  art: 'sprache' | 'arbeitsmarkt'
  lauf: LaufendeDurchfuehrung
}

/** What runs, each with its letter: S, A, and with a number where there are several. */
function laufendeOf({ durchfuehrungen, saetze }: Zusammenfassung): Laufend[] {
  const mitZeiten = [...durchfuehrungen].filter(([, { termine }]) => termine.length > 0)
  const sprache = (id: string) => (saetze.teilnahme.find((eine) => eine.id === id)?.kursart ?? null) !== null
  return mitZeiten.map(([id, lauf]) => {
    const art = sprache(id) ? ('sprache' as const) : ('arbeitsmarkt' as const)
    const gleiche = mitZeiten.filter(([andere]) => sprache(andere) === sprache(id)).map(([andere]) => andere)
    const nummer = gleiche.length > 1 ? String(gleiche.indexOf(id) + 1) : ''
    return { art, lauf, buchstabe: `${art === 'sprache' ? 'S' : 'A'}${nummer}` }
  })
}

function zeile({ buchstabe, lauf: { titel, standort, termine } }: Laufend): Html {
  const orte = [...new Set(termine.map(({ ort }) => ort ?? standort).filter(Boolean))]
  return html`<p class="wochenzeile"><strong>${buchstabe}</strong> ${wocheText(termine)}: ${hyphenate([titel, ...orte].join(', '))}</p>`
}
