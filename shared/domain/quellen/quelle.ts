import { z } from 'zod'
import { Merkmale } from './merkmale'

/** Where lists come from, and what is remembered of them. */
export const Quelle = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string().trim().min(1).max(80),
  /** The provider whose lists these are; `null` inside the office. */
  traeger: z.uuid().nullable(),
  merkmale: Merkmale
})
export type Quelle = z.infer<typeof Quelle>

/** A source as a file: to be taken into the store of another office, or kept. It names no person. */
export const Quellendatei = z.object({
  art: z.literal('foerderkette-quelle'),
  name: Quelle.shape.name,
  merkmale: Merkmale
})
