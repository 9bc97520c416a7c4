import type { Codeliste } from '../codes/codeliste'
import type { SatzBedingung } from './satzBedingung'

/** What can be asked of one record: codes of a list, a day, a number, or only whether it is so. */
export type Satzfeld =
  | { readonly art: 'codes'; readonly liste: Codeliste; readonly selten?: true }
  | { readonly art: 'tag' | 'zahl' | 'ja'; readonly selten?: true }

type NameOf<B> = B extends unknown ? keyof B : never
/** The kinds of records a filter asks for. */
export type SatzbedingungArt = NameOf<SatzBedingung>
type InhaltOf<A extends SatzbedingungArt> = SatzBedingung extends infer B
  ? B extends Record<A, infer Inhalt>
    ? Inhalt
    : never
  : never

const codes = (liste: Codeliste): Satzfeld => ({ art: 'codes', liste })
const tag: Satzfeld = { art: 'tag' }
const ja: Satzfeld = { art: 'ja' }
const zahl: Satzfeld = { art: 'zahl' }
const selten = (feld: Satzfeld): Satzfeld => ({ ...feld, selten: true })

/** The parts of every condition on records, in the order an editor shows them; what is rarely asked for is marked. */
export const satzfelder: { readonly [A in SatzbedingungArt]: { readonly [F in keyof InhaltOf<A>]-?: Satzfeld } } = {
  teilnahme: {
    kursart: codes('kursart'),
    status: codes('teilnahmeStatus'),
    instrument: selten(codes('instrument')),
    eintrittAb: selten(tag),
    eintrittBis: selten(tag),
    austrittAb: selten(tag),
    austrittBis: selten(tag)
  },
  berechtigung: {
    zugangsweg: codes('zugangsweg'),
    status: codes('berechtigungStatus'),
    erlischtBis: tag,
    angemeldetBis: tag,
    ohneKursbeginn: ja
  },
  bedarf: { art: codes('bedarfArt'), status: codes('bedarfStatus'), seitBis: tag, kursart: selten(codes('kursart')) },
  anwesenheit: { monatAb: tag, neueste: ja, quoteUnter: zahl, unentschuldigtAb: zahl },
  integration: {
    besteht: ja,
    nachbetreuungFaellig: codes('nachbetreuungStufe'),
    art: selten(codes('integrationArt')),
    beginnAb: selten(tag),
    beginnBis: selten(tag)
  },
  kettenelement: { elementart: codes('elementart'), planstatus: codes('planstatus'), beginnAb: tag, beginnBis: tag }
}

/** The kinds of records a filter asks for, in the order they are offered. */
export const satzbedingungArten = Object.keys(satzfelder) as readonly SatzbedingungArt[]

/** What a condition on records is about, and what it says. */
export function partsOf(bedingung: SatzBedingung): { art: SatzbedingungArt; inhalt: Record<string, unknown> } {
  const [[art, inhalt]] = Object.entries(bedingung) as [[SatzbedingungArt, Record<string, unknown>]]
  return { art, inhalt }
}
