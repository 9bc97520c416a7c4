import { z } from 'zod'
import { FallId } from '../faelle/fall'
import type { FallFeld } from '../faelle/felder'
import type { Wert } from '../feld'
import type { Vorrang } from '../quellen/merkmale'
import type { Angebotsbezug, AngebotsGrund, FehlendesAngebot, Traegerwahl } from './angebote/bezug'
import type { Angabenhinweis } from './arten/artregel'
import type { ZeilenBefund } from './befunde'
import type { SkipReason } from './erkannteListe'
import type { Genannt } from './genannt'
import type { Hinweis, Indiz, Person, Vergleichsfeld } from './personen/person'
import type { NeuerSatz } from './saetze'
import type { Kennungsbefund } from './zeilentreffer'
import type { Vorzug, Zelle } from './zellen'
import type { Listenfeld } from './ziele'

/** What becomes of a row of the list. */
export const ausgaenge = ['new', 'changed', 'unchanged', 'conflict', 'unclear', 'rejected', 'skipped'] as const
export type Ausgang = (typeof ausgaenge)[number]

/** Why a row is skipped, rejected or waits for a decision. */
export type Grund =
  | { code: 'uebersprungen'; facts: { grund: SkipReason } }
  | { code: 'ausgelassen'; facts: Facts }
  | { code: 'doppelt'; facts: { wieZeile: number } }
  | { code: 'ohneAngaben'; facts: Facts }
  | { code: 'ohneName'; facts: { kundennummer: string } }
  | { code: 'nummerVergeben'; facts: { wieZeile: number } }
  | { code: 'mehrere'; facts: { anzahl: number } }
  | { code: 'vielleicht'; facts: { hinweis: Hinweis } }
  | { code: 'nurName'; facts: Facts }
  | { code: 'ausgeblendet'; facts: Facts }
  | { code: 'unzulaessig'; facts: { feld: Listenfeld } }
  /** Lists of providers make no persons unless somebody says so. */
  | { code: 'unbekannt'; facts: Facts }
  /** The ticket of the row belonged to somebody else: the list was sorted without its hidden column. */
  | { code: 'rueckVerrutscht'; facts: Facts }
  | { code: 'rueckDazu'; facts: Facts }
  | { code: 'rueckGeloescht'; facts: Facts }
  | { code: 'rueckDoppelt'; facts: { wieZeile: number } }
  | { code: 'rueckMehrdeutig'; facts: { zeilen: string } }
  | { code: 'rueckTeilnahmeFort'; facts: Facts }
  | { code: 'rueckUnzulaessig'; facts: { spalten: string } }
  | { code: 'rueckGeleert'; facts: { spalten: string } }
  /** What the row says of a course belongs nowhere: it names none, or one nobody knows the person to be in. */
  | { code: 'ohneKurs'; facts: Facts }
  | { code: 'kursUnbekannt'; facts: { kurs: string } }
  | Angabenhinweis
  | Kennungsbefund
  | AngebotsGrund

type Facts = Record<never, never>

/** A person of the store, as much as is needed to tell two of the same name apart. */
export interface KandidatAnsicht extends Required<Pick<Person, Vergleichsfeld>> {
  fall: FallId
  hinweis: Hinweis
  score: number
  indizien: readonly Indiz[]
  /** What row and person name differently. */
  abweichend: readonly Vergleichsfeld[]
}

/** Whom a row speaks of: a stored case, a new one (made by the row of that number), or nobody yet. */
export type Bezugsperson = { fall: FallId; version: number } | { neu: number } | null

/** One row of the list and all that taking it over would do. */
export interface PlanZeile {
  row: number
  /** An entry that is hidden by hand in the file. */
  versteckt: boolean
  ausgang: Ausgang
  person: Bezugsperson
  genannt: Genannt
  /** What a new case starts with; empty for a stored one. */
  neuerFall: Partial<Record<FallFeld, Wert>>
  /** Values of stored rows that the list names differently. */
  zellen: Zelle[]
  neueSaetze: NeuerSatz[]
  /** A number the person had before and has no longer. */
  fruehereNummer: string | null
  gruende: Grund[]
  kandidaten: KandidatAnsicht[]
  befunde: ZeilenBefund[]
  /** In lists of courses without persons: provider and run. */
  angebot?: Angebotsbezug
}

/** A person this source named before and does not name now. Told, never deleted. */
export interface Fehlende {
  fall: FallId
  nachname: string | null
  vorname: string | null
  kundennummer: string | null
}

export type Zaehler = Record<Ausgang | 'rows' | 'missing', number>

/** The preview that is shown and, unchanged, the plan that is executed. */
export interface Plan {
  zeilen: PlanZeile[]
  fehlende: Fehlende[]
  /** In lists of courses without persons. */
  fehlendeAngebote?: FehlendesAngebot[]
  zaehler: Zaehler
}

/** What people decided about a list; a new plan follows from them. */
export interface Entscheidungen {
  /** By row: make a new case, leave out, take though hidden, or this person. */
  personen: Readonly<Record<number, Personenwahl>>
  /** By stored row and field (`zellenSchluessel`). */
  zellen: Readonly<Record<string, Vorzug>>
  /** What shall hold from now on for a field of this source, by `tabelle.feld`. */
  vorrang: Vorrang
  /** Whom a provider's name means, by its `schluessel`. */
  traeger?: Readonly<Record<string, Traegerwahl>>
  /** Of a sheet nobody has looked at yet: what was decided about persons on those before it (`wieZuvor.ts`). */
  wieZuvor?: Readonly<Record<string, Personenwahl>>
}

export const Personenwahl = z.discriminatedUnion('art', [
  z.object({ art: z.literal('neu') }),
  z.object({ art: z.literal('auslassen') }),
  z.object({ art: z.literal('nehmen') }),
  z.object({ art: z.literal('fall'), fall: FallId }),
  z.object({ art: z.literal('durchfuehrung'), durchfuehrung: z.uuid() })
])
export type Personenwahl = z.infer<typeof Personenwahl>

export const keineEntscheidungen: Entscheidungen = { personen: {}, zellen: {}, vorrang: {} }

export const zellenSchluessel = ({ satz, feld }: Pick<Zelle, 'satz' | 'feld'>) => `${satz}:${feld}`

/** The rows of a list and what became of them add up, or the program is wrong: shown with every preview. */
export function countPlan(zeilen: readonly PlanZeile[], fehlende: readonly unknown[]): Zaehler {
  const zaehler = Object.fromEntries(ausgaenge.map((ausgang) => [ausgang, 0])) as Zaehler
  for (const { ausgang } of zeilen) zaehler[ausgang]++
  return { ...zaehler, rows: zeilen.length, missing: fehlende.length }
}

/** Rows accounted for; must equal the rows of the file. */
export function accountedFor(zaehler: Zaehler): number {
  return ausgaenge.reduce((sum, ausgang) => sum + zaehler[ausgang], 0)
}
