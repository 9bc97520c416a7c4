import { z } from 'zod'

/** The office's own rules: who has waited longest first, whose Frist lapses first; language first, measures with what is left. */
export const Planregel = z.enum(['wartezeit', 'frist', 'spracheZuerst'])
export type Planregel = z.infer<typeof Planregel>

/** How far planning is. `schranke`: no plan can be worth more; `null` as long as nothing is proven. */
export const Planstand = z.object({
  phase: z.enum(['regel', 'start', 'verbessern', 'beweisen', 'fertig']),
  sekunden: z.number().min(0),
  wert: z.number(),
  schranke: z.number().nullable(),
  vermittelt: z.int().min(0),
  kombinationen: z.int().min(0)
})
export type Planstand = z.infer<typeof Planstand>

/** A plan: the chosen bundle of each person (`null`: none), which runs take place, and how good it provably is. */
export const Loesung = z.object({
  wahl: z.array(z.int().min(0).nullable()),
  findetStatt: z.array(z.boolean()),
  wert: z.number(),
  schranke: z.number().nullable(),
  /** What the office's own rule does; `null` where it finds no plan that keeps what is fixed and the quotas. */
  regel: z
    .object({ name: Planregel, wert: z.number(), vermittelt: z.int().min(0), kombinationen: z.int().min(0) })
    .nullable(),
  vermittelt: z.int().min(0),
  kombinationen: z.int().min(0),
  sekunden: z.number().min(0),
  /** Steps of improvement done: the same seed and number give the same plan. */
  schritte: z.int().min(0),
  /** Value of one more seat by run, from the dual prices of the relaxation; empty as long as it was not solved. */
  platzwert: z.array(z.number())
})
export type Loesung = z.infer<typeof Loesung>

/** How many percent better a plan could be at most; `null` without a bound. */
export function lueckeOf({ wert, schranke }: Pick<Loesung, 'wert' | 'schranke'>): number | null {
  if (schranke === null) return null
  return schranke <= wert ? 0 : ((schranke - wert) / Math.max(1e-9, Math.abs(wert))) * 100
}
