import type { Codeliste } from '../codes/codeliste'
import { type FallFeld, fallFelder, fallGruppen } from '../faelle/felder'
import type { Feld, Feldart } from '../feld'
import type { Operator } from './filter'

/** How a number follows from a day of the case. */
export type Spanne =
  /** Completed units from the day until today. */
  | { was: 'seit'; tag: FallFeld | 'kooperationsplanStand'; einheit: 'jahre' | 'monate' }
  /** Days from today until the day; negative when it is past. */
  | { was: 'bis'; tag: FallFeld | 'titelEnde' }
  /** Days from today until that birthday. */
  | { was: 'geburtstag'; tag: 'geburtsdatum'; jahre: number }

/** What a question may be about: a field of the case or something that follows from its records. */
export interface Abfragefeld {
  readonly name: string
  readonly art: Feldart
  readonly gruppe: AbfrageGruppe
  readonly ops: readonly Operator[]
  readonly liste?: Codeliste
  readonly spanne?: Spanne
  /** Follows from records beside the case: slower to ask. */
  readonly ausSaetzen?: true
}

export const abfrageGruppen = [
  'person',
  'zustaendigkeit',
  'sprache',
  'foerderung',
  'haushalt',
  'aufenthalt',
  'bildung',
  'mobilitaet',
  'plan',
  'nummern',
  'kontakt'
] as const
export type AbfrageGruppe = (typeof abfrageGruppen)[number]

const leer = ['leer', 'nichtLeer'] as const
const groesse = ['mindestens', 'hoechstens', 'unter', 'ueber'] as const
const textOps = ['enthaelt', 'beginntMit', 'ist', 'istNicht', ...leer] as const
const opsOf: Record<Feldart, readonly Operator[]> = {
  text: textOps,
  langtext: textOps,
  tag: ['hoechstens', 'mindestens', 'unter', 'ueber', 'ist', ...leer],
  uhrzeit: ['hoechstens', 'mindestens', ...leer],
  zahl: [...groesse, 'ist', 'istNicht', ...leer],
  betrag: ['hoechstens', 'mindestens', 'unter', 'ueber', 'ist', 'istNicht', ...leer],
  jaNein: ['ist', ...leer],
  code: ['inListe', 'nichtInListe', 'ist', 'istNicht', ...leer]
}

const fromFall = Object.entries(fallGruppen).flatMap(([gruppe, namen]) =>
  namen.map((name): Abfragefeld => {
    const { art, liste }: Feld = fallFelder[name]
    const ops = liste === 'niveau' ? [...groesse, ...opsOf.code] : opsOf[art]
    return { name, art, gruppe: gruppe as AbfrageGruppe, ops, ...(liste && { liste }) }
  })
)

const spanne = (name: string, gruppe: AbfrageGruppe, wie: Spanne): Abfragefeld => ({
  name,
  art: 'zahl',
  gruppe,
  ops: [...groesse, 'ist', ...leer],
  spanne: wie
})

const frageAnSaetze = (name: string, gruppe: AbfrageGruppe): Abfragefeld => ({
  name,
  art: 'jaNein',
  gruppe,
  ops: ['ist'],
  ausSaetzen: true
})

const derived: readonly Abfragefeld[] = [
  spanne('alter', 'person', { was: 'seit', tag: 'geburtsdatum', einheit: 'jahre' }),
  spanne('geburtstag25InTagen', 'person', { was: 'geburtstag', tag: 'geburtsdatum', jahre: 25 }),
  { name: 'fallAktiv', art: 'jaNein', gruppe: 'zustaendigkeit', ops: ['ist', ...leer] },
  spanne('monateSeitBeginn', 'zustaendigkeit', { was: 'seit', tag: 'fallSeit', einheit: 'monate' }),
  spanne('niveauAlterMonate', 'sprache', { was: 'seit', tag: 'niveauAm', einheit: 'monate' }),
  frageAnSaetze('laufendeTeilnahme', 'foerderung'),
  frageAnSaetze('geplanteTeilnahme', 'foerderung'),
  { ...frageAnSaetze('sprachkursTeilzeit', 'foerderung'), ops: ['ist', ...leer] },
  { name: 'freieNachmittagsstunden', art: 'zahl', gruppe: 'mobilitaet', ops: opsOf.zahl, ausSaetzen: true },
  frageAnSaetze('hatOffeneWiedervorlage', 'zustaendigkeit'),
  frageAnSaetze('hatUeberfaelligeWiedervorlage', 'zustaendigkeit'),
  spanne('juengstesKindMonate', 'haushalt', { was: 'seit', tag: 'juengstesKind', einheit: 'monate' }),
  spanne('monateImLeistungsbezug', 'haushalt', { was: 'seit', tag: 'leistungSeit', einheit: 'monate' }),
  { name: 'kooperationsplanStand', art: 'tag', gruppe: 'plan', ops: opsOf.tag },
  spanne('kooperationsplanAlterMonate', 'plan', { was: 'seit', tag: 'kooperationsplanStand', einheit: 'monate' }),
  { name: 'titelEnde', art: 'tag', gruppe: 'aufenthalt', ops: opsOf.tag },
  spanne('titelRestTage', 'aufenthalt', { was: 'bis', tag: 'titelEnde' })
]

/** Everything a Zielgruppe can ask about; labels are in `texts/zielgruppen.ts`. */
export const abfragefelder: readonly Abfragefeld[] = [...fromFall, ...derived]

const byName = new Map(abfragefelder.map((feld) => [feld.name, feld]))

/** The field of that name, `undefined` where there is none. */
export const abfragefeld = (name: string): Abfragefeld | undefined => byName.get(name)
