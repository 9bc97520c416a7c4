import type { FallId } from '../faelle/fall'
import type { Wert } from '../feld'
import type { Anwesenheit, Satz, Sprachstand, Teilnahme } from '../saetze/satzarten'
import { satzFelder } from '../saetze/satzFelder'
import type { Angaben } from './angaben'
import type { Vorlage } from './bestand'
import { compareCell } from './compareCell'
import { leereWerte, saidLast } from './leere'
import type { Entscheidungen, PlanZeile } from './plan'
import type { NeuerSatz } from './saetze'
import type { Zelle } from './zellen'

/** What is known of a person while the rows of a list are looked at. */
export interface ZeilenKontext {
  /** The first row about this person. */
  row: number
  /** Fields of the case that earlier rows named: what they said stands. */
  genannt: Set<string>
  /** Stored records they spoke of, by id. */
  besprochen: Set<string>
  /** Records earlier rows add. */
  neu: NeuerSatz[]
  /** Stored records and those earlier rows add (these have no id). */
  sprachstaende: readonly Sprachstand[]
  teilnahmen: readonly Teilnahme[]
  anwesenheiten: readonly Anwesenheit[]
  vermerke: readonly Satz<'kontakt'>[]
  /** What the source named last. */
  zuletzt: Angaben | undefined
}

/** Compares the named fields of a stored case. */
export function compareFall(
  fall: FallId,
  angaben: Angaben,
  { row, befunde }: Pick<PlanZeile, 'row' | 'befunde'>,
  kontext: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const stored = vorlage.bestand.faelle.get(fall) as Record<string, Wert> | undefined
  if (!stored) return []
  const { kind } = vorlage.liste
  const leer = kontext.row === row ? leereWerte(angaben.leer, kind, 'fall') : {}
  const genannt: Record<string, Wert> = { ...leer, ...angaben.fall }
  const offen = Object.entries(genannt).filter(
    ([feld, wert]) => (stored[feld] ?? null) !== wert && !kontext.genannt.has(feld)
  )
  const beschaedigt = befunde.some(({ code }) => code === 'name.beschaedigt')
  return offen.flatMap(([feld, wert]) =>
    compareCell(
      { tabelle: 'fall', satz: fall, version: Number(stored['version']), feld },
      { von: stored[feld] ?? null, nach: wert },
      vorlage,
      entscheidungen,
      {
        zuletzt: saidLast(kontext.zuletzt?.fall, feld, wert),
        beschaedigt: beschaedigt && (feld === 'nachname' || feld === 'vorname')
      }
    )
  )
}

/** The context of a further row about the same person: what the earlier ones add counts as there. */
export function withAdded(kontext: ZeilenKontext): ZeilenKontext {
  const of = <A extends NeuerSatz['tabelle']>(tabelle: A) =>
    kontext.neu.filter((neu) => neu.tabelle === tabelle).map(unsaved<Satz<A>>)
  return {
    ...kontext,
    neu: [],
    sprachstaende: [...kontext.sprachstaende, ...of('sprachstand')],
    teilnahmen: [...kontext.teilnahmen, ...of('teilnahme')],
    anwesenheiten: [...kontext.anwesenheiten, ...of('anwesenheit')],
    vermerke: [...kontext.vermerke, ...of('kontakt')]
  }
}

/** A record that an earlier row of the list adds: complete but for its id. */
function unsaved<S>({ tabelle, werte }: NeuerSatz): S {
  const leer = Object.fromEntries(Object.keys(satzFelder[tabelle]).map((feld) => [feld, null]))
  return { ...leer, ...werte } as S
}
