import { z } from 'zod'
import { Planregel } from './loesung'
import { Planungsproblem } from './problem'

/** What a planning process is asked: a problem, how long, and by which rule the plan starts that the result is never worse than. */
export const Planauftrag = z.object({
  problem: Planungsproblem,
  regel: Planregel,
  seconds: z.number().positive(),
  seed: z.int(),
  /** Ends after so many steps of improvement: then the same problem, seed and number give the same plan. */
  schritte: z.int().min(0).optional(),
  /** A plan to go on from. */
  start: z.array(z.int().min(0).nullable()).optional()
})
export type Planauftrag = z.infer<typeof Planauftrag>
