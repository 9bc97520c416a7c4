import { z } from 'zod'

/** Age groups a criterion may ask for: completed years on the day. */
export const altersgrenzen = { U25: 25, UE25: 25, U27: 27, UE27: 27 } as const
export const Altersgruppe = z.enum(Object.keys(altersgrenzen) as [Altersgruppe, ...Altersgruppe[]])
export type Altersgruppe = keyof typeof altersgrenzen

const TeamartCode = z.string().max(40)

/** One criterion of handover. What it does not ask for is empty; all it asks for must hold. */
export const Uebergabekriterium = z.object({
  id: z.string().regex(/^U-\d{1,2}$/),
  text: z.string().min(1).max(100),
  aktiv: z.boolean(),
  /** Whether it alone puts a case on the list "Übergabe prüfen". */
  schlaegtVor: z.boolean(),
  /** Kinds of teams whose cases it is about; empty for every team. */
  ausTeamart: z.array(TeamartCode).max(20),
  /** A word in the focus of the present team; such a criterion says nothing of other teams. */
  ausSchwerpunkt: z.string().max(80).nullable(),
  mindestNiveau: z.string().max(40).nullable(),
  alter: Altersgruppe.nullable(),
  /** Months since the case began. */
  monate: z.int().min(1).max(240).nullable(),
  /** Judged by a person: no longer any extra value of special support (U-5). */
  ohneMehrwert: z.boolean(),
  /** Kind of team the case then belongs to, where the rule says so. */
  zielTeamart: TeamartCode.nullable()
})
export type Uebergabekriterium = z.infer<typeof Uebergabekriterium>

/** The rule set of the office. */
export const Uebergaberegeln = z.object({
  name: z.string().min(1).max(80),
  kriterien: z.array(Uebergabekriterium).min(1).max(9)
})
export type Uebergaberegeln = z.infer<typeof Uebergaberegeln>
