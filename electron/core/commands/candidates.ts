import type { KandidatAnsicht, Laufansicht } from '@shared/contract/kombination'
import { formatTag } from '@shared/texts/format'
import { alternativeText, kandidatArtLabels, passtLabels, punkteText, urteilText } from '@shared/texts/kombination'
import type { Command } from './command'
import { fallBy } from './fallBy'

/** What a person could begin, with what stands for and against it. */
export const candidates: Command = {
  usage: '--kundennummer NUMMER',
  summary: 'zeigt, welche Kurse, Maßnahmen und Kombinationen für eine Person passen, und warum andere nicht',
  options: { kundennummer: { type: 'string' } },
  async run({ open, required }) {
    const nummer = required('kundennummer')
    const { api, store } = await open()
    const { kundennummer, fall } = await fallBy(store.db, nummer)
    const { heute, kandidaten, laeufe } = await api.kombination.candidates({ fall })
    const jeLauf = new Map(laeufe.map((lauf) => [lauf.id, lauf]))
    return {
      json: { kundennummer, today: heute, candidates: kandidaten.map((kandidat) => asJson(kandidat, jeLauf)) },
      text:
        kandidaten.map((kandidat) => asText(kandidat, jeLauf)).join('\n') || 'Es gibt kein Angebot, das noch beginnt.'
    }
  }
}

type Laeufe = ReadonlyMap<string, Laufansicht>

function asJson({ elemente, art, passt, punkte, teile, urteile, alternativen }: KandidatAnsicht, laeufe: Laeufe) {
  return {
    ...{ kind: art, fits: passt, score: punkte },
    elements: elemente.map(({ lauf, eintritt }) => ({
      ...{ id: lauf, title: laeufe.get(lauf)?.titel ?? null, provider: laeufe.get(lauf)?.traegerName ?? null },
      ...{
        kursart: laeufe.get(lauf)?.kursart ?? null,
        instrument: laeufe.get(lauf)?.instrument ?? null,
        entry: eintritt
      }
    })),
    parts: teile.map(({ teil, gewicht, anteil, punkte: eigene }) => ({
      part: teil,
      weight: gewicht,
      share: anteil,
      points: eigene
    })),
    constraints: urteile.map((urteil) => ({
      ...{
        rule: urteil.regel,
        severity: urteil.schwere,
        code: urteil.code,
        facts: urteil.angaben,
        sentence: urteilText(urteil)
      }
    })),
    alternatives: alternativen.map((eine) => ({
      kind: eine.art,
      rule: eine.regel,
      elements: eine.elemente,
      sentence: alternativeText(eine)
    }))
  }
}

function asText({ elemente, art, passt, punkte, urteile, alternativen }: KandidatAnsicht, laeufe: Laeufe): string {
  const was = elemente
    .map(({ lauf, eintritt }) => `${laeufe.get(lauf)?.titel ?? lauf} (ab ${formatTag(eintritt)})`)
    .join(' + ')
  return [
    `${passtLabels[passt]}  ${punkteText(punkte)}  ${kandidatArtLabels[art]}: ${was}`,
    ...urteile.map((urteil) => `    ${urteil.schwere === 'verletzt' ? '!' : '·'} ${urteilText(urteil)}`),
    ...alternativen.map((eine) => `    → ${alternativeText(eine)}`)
  ].join('\n')
}
