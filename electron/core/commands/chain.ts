import type { Kette, Kettenschritt } from '@shared/contract/kette'
import type { CodeLabel } from '@shared/texts/format'
import {
  begruendungFehltText,
  grenzText,
  lueckeText,
  schrittName,
  schrittStandText,
  schrittZeitText,
  sprachpauseText
} from '@shared/texts/kette'
import type { Command } from './command'
import { fallBy } from './fallBy'

/** The Förderkette of one person: steps, gaps, hints. */
export const chain: Command = {
  usage: '--kundennummer NUMMER',
  summary: 'zeigt die Förderkette einer Person: Schritte, Übergänge, Hinweise',
  options: { kundennummer: { type: 'string' } },
  async run({ open, required }) {
    const nummer = required('kundennummer')
    const { api, store } = await open()
    const { kundennummer, fall } = await fallBy(store.db, nummer)
    const kette = await api.kette.read({ fall })
    const codes = new Map((await api.codes.list()).map(({ liste, code, label }) => [`${liste} ${code}`, label]))
    const codeLabel: CodeLabel = (liste, code) => codes.get(`${liste} ${code}`) ?? code
    return { json: asJson(kundennummer, kette), text: asText(kette, codeLabel) }
  }
}

function asJson(kundennummer: string, { schritte, luecken, verworfene, sprachpause }: Kette) {
  const step = (schritt: Kettenschritt) => ({
    ...{ key: schritt.key, kind: schritt.elementart, lane: schritt.spur, title: schritt.titel },
    ...{ kursart: schritt.kursart, instrument: schritt.instrument, payer: schritt.kostentraeger },
    ...{ planned: schritt.plan, actual: schritt.ist, status: schritt.status ?? schritt.planstatus },
    hints: hintsOf(schritt)
  })
  return {
    kundennummer,
    steps: schritte.map(step),
    gaps: luecken.map(({ von, nach, tage, klasse }) => ({ after: von, before: nach, days: tage, class: klasse })),
    givenUp: verworfene.map((schritt) => ({ ...step(schritt), reason: schritt.verworfenGrund })),
    languagePause: sprachpause
  }
}

function asText({ schritte, luecken, sprachpause }: Kette, codeLabel: CodeLabel): string {
  if (schritte.length === 0) return 'Noch keine Schritte.'
  const zeilen = schritte.flatMap((schritt) => [
    ...luecken.filter(({ nach }) => nach === schritt.key).map((luecke) => `    ${lueckeText(luecke)}`),
    [schrittName(schritt, codeLabel), schrittZeitText(schritt), schrittStandText(schritt, codeLabel)].join('  '),
    ...hintsOf(schritt).map((hinweis) => `    ! ${hinweis}`),
    ...luecken
      .filter(({ von, nach }) => von === schritt.key && nach === null)
      .map((luecke) => `    ${lueckeText(luecke)}`)
  ])
  return [...zeilen, ...(sprachpause === null ? [] : [sprachpauseText(sprachpause)])].join('\n')
}

const hintsOf = ({ hinweise, begruendungFehlt }: Kettenschritt): string[] => [
  ...hinweise.map(({ art, paragraf, zahl = 0, tage = [] }) => `${grenzText({ art, zahl, tage })} (${paragraf})`),
  ...(begruendungFehlt ? [begruendungFehltText] : [])
]
