import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Deutungen, Wortwahl } from '@shared/domain/austausch/fremdeWoerter'
import type { Merkmale } from '@shared/domain/quellen/merkmale'
import type { OffeneListe } from './offeneListen'
import { nameByFile } from './quellen'

/** What its source is remembered by once this list is taken over: what was known, and what people said about this one. */
export function learnedFrom({
  liste,
  quelle: { merkmale },
  request: { overrides = {} },
  deutungen,
  entscheidungen
}: Pick<OffeneListe, 'liste' | 'quelle' | 'request' | 'deutungen' | 'entscheidungen'>): Merkmale {
  return {
    ...merkmale,
    art: liste.kind,
    kopf: liste.columns.flatMap(({ key, heading, field, own }) => (key ? [{ key, heading, field: field ?? own }] : [])),
    spalten: { ...merkmale.spalten, ...corrected(liste) },
    datei: nameByFile(liste.file),
    blatt: liste.sheet,
    kopfzeilen: overrides.headerRows ?? merkmale.kopfzeilen,
    nameOrder: overrides.nameOrder ?? merkmale.nameOrder,
    woerter: withDecided(merkmale.woerter, deutungen),
    vorrang: { ...merkmale.vorrang, ...entscheidungen.vorrang },
    traegernamen: { ...merkmale.traegernamen, ...placed(entscheidungen) }
  }
}

/** Whom names of providers mean that were placed by a person. */
function placed({ traeger = {} }: OffeneListe['entscheidungen']): Merkmale['traegernamen'] {
  const gemeinte = Object.entries(traeger).flatMap(([schluessel, wahl]) =>
    wahl.art === 'traeger' && schluessel !== '' ? [[schluessel, wahl.traeger] as const] : []
  )
  return Object.fromEntries(gemeinte)
}

/** Corrections by heading: the position may move from month to month. */
const corrected = ({ columns }: ErkannteListe) =>
  Object.fromEntries(
    columns.filter(({ how }) => how === 'hand').map(({ key, field, own }) => [key, field ?? own] as const)
  )

function withDecided(bisher: Wortwahl, deutungen: Deutungen): Wortwahl {
  const result: Wortwahl = { ...bisher }
  for (const [feld, woerter] of Object.entries(deutungen)) {
    const immer = Object.entries(woerter).filter(([, wahl]) => wahl.immer)
    result[feld] = { ...result[feld], ...Object.fromEntries(immer.map(([wort, { code }]) => [wort, code])) }
  }
  return result
}
