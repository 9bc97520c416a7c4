import { z } from 'zod'
import { Tag } from '../zeitraum'

/** Runs that fit one person together, by their place in `laeufe`, with the days of entry, and what they are worth. */
export const Buendel = z.object({
  laeufe: z.array(z.int().min(0)).min(1).max(3),
  eintritte: z.array(Tag),
  /** 0 to 100. */
  punkte: z.number().min(0).max(100)
})
export type Buendel = z.infer<typeof Buendel>

/** Somebody who waits. `prio` weighs the points (DOMAIN 5.7). */
export const Wartende = z.object({
  id: z.string(),
  prio: z.number().positive(),
  /** Days; for the office's own rules. */
  wartetTage: z.number().min(0),
  /** Days until something lapses; `null` where nothing does. */
  fristTage: z.number().nullable(),
  buendel: z.array(Buendel),
  /** The bundle that is fixed, by its place in `buendel`; -1: keep without a place; `null`: free. */
  fest: z.int().min(-1).nullable()
})
export type Wartende = z.infer<typeof Wartende>

/** A run with the seats to give. It takes place when `belegt` and the given seats reach `mindestens`. */
export const Platzlauf = z.object({
  id: z.string(),
  art: z.enum(['sprache', 'arbeitsmarkt']),
  frei: z.int().min(0),
  belegt: z.int().min(0),
  mindestens: z.int().min(0)
})
export type Platzlauf = z.infer<typeof Platzlauf>

/** Of the seats given, at least this share goes to these persons, or this many of one run. */
export const Quote = z.object({
  name: z.string(),
  personen: z.array(z.int().min(0)),
  lauf: z.int().min(0).nullable(),
  mindestAnteil: z.number().min(0).max(1)
})
export type Quote = z.infer<typeof Quote>

/**
 * Who gets which of the scarce seats (DOMAIN 5.7): choose at most one bundle a person so that
 * Σ prio · counts · punkte − leer · (free seats of runs that take place) − unterMindest · (persons missing to the minimum of runs that
 * do not) is greatest. A bundle may be chosen only if all its runs take place. `counts` is `kombinationZaehlt` for a language course
 * with a step of the labour market, else 1.
 */
export const Planungsproblem = z.object({
  personen: z.array(Wartende),
  laeufe: z.array(Platzlauf),
  kombinationZaehlt: z.number().min(1),
  leer: z.number().min(0),
  unterMindest: z.number().min(0),
  quoten: z.array(Quote),
  /** Nobody who can have a place gets less than this; 0: no floor. */
  mindestPunkte: z.number().min(0).max(100)
})
export type Planungsproblem = z.infer<typeof Planungsproblem>
