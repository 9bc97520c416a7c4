import { z } from 'zod'
import type { DurchfuehrungWerte } from '../../angebote/angebot'
import type { Tag } from '../../zeitraum'

/** Whom a name means that the store does not know: a provider to add, one it has under another name, nobody (the rows stay out). */
export const Traegerwahl = z.discriminatedUnion('art', [
  z.object({ art: z.literal('neu') }),
  z.object({ art: z.literal('auslassen') }),
  z.object({ art: z.literal('traeger'), traeger: z.uuid() })
])
export type Traegerwahl = z.infer<typeof Traegerwahl>

/** Why a row about a course waits, stays out, or what should be known of it. */
export type AngebotsGrund =
  | { code: 'traegerFehlt'; facts: Facts }
  | { code: 'traegerUnbekannt'; facts: { name: string } }
  | { code: 'angebotVielleicht'; facts: { anzahl: number } }
  | { code: 'angebotDoppelt'; facts: { wieZeile: number } }
  | { code: 'ohneAngebot'; facts: Facts }
  | { code: 'durchgestrichen'; facts: Facts }
  | { code: 'kursartAlt'; facts: { bis: Tag } }
  | { code: 'widerspruch'; facts: { feld: string } }
  /** The ticket of the row belonged to another course: the list was sorted without its hidden column. */
  | { code: 'rueckKursVerrutscht'; facts: Facts }
  | { code: 'rueckKursFort'; facts: Facts }

type Facts = Record<never, never>

/** A stored provider or run that a row may mean. */
export interface Angebotskandidat {
  id: string
  name: string
  ort: string | null
  beginn: Tag | null
}

/** What a row of a list without persons speaks of. */
export interface Angebotsbezug {
  /** The provider as the row or the source calls it; empty where neither does. */
  traegerName: string
  /** Under which a decision about the provider is kept. */
  schluessel: string
  /** The stored provider, one to add, or nobody yet. */
  traeger: { id: string; version: number } | 'neu' | null
  /** The stored run, one to add, or none yet. */
  durchfuehrung: { id: string; version: number } | 'neu' | null
  /** What the run is called. */
  titel: string
  /** What a new run starts with; `termine` is its whole week. */
  neu: Partial<DurchfuehrungWerte> & { termine?: string }
  /** Providers, or runs of the provider, that may be meant. */
  kandidaten: Angebotskandidat[]
}

/** A run this source named before and does not name now. Told, never deleted. */
export interface FehlendesAngebot {
  id: string
  titel: string
  traegerName: string
  beginn: Tag | null
}
