import { z } from 'zod'
import { Wert } from '../feld'

/** A comparison. `feld` is a field of the case or a derived one (`alter`, `juengstesKindMonate`, …: `abfragefelder.ts`). */
export const Bedingung = z.object({
  feld: z.string().max(60),
  op: z.enum([
    'ist',
    'istNicht',
    'inListe',
    'nichtInListe',
    'mindestens',
    'hoechstens',
    'unter',
    'ueber',
    'enthaelt',
    'beginntMit',
    'leer',
    'nichtLeer'
  ]),
  /** Days also relative: `heute`, `heute+90`, `heute-180`. */
  wert: z.union([Wert, z.array(z.string().max(80)).max(200)])
})
export type Bedingung = z.infer<typeof Bedingung>

/** At least one participation of this kind. Codes may end in `*` (`IK*`). */
export const TeilnahmeBedingung = z.object({
  teilnahme: z.object({
    kursart: z.array(z.string().max(40)).optional(),
    instrument: z.array(z.string().max(40)).optional(),
    status: z.array(z.string().max(40)).optional(),
    /** Ended no earlier than this day (absolute or relative). */
    austrittAb: z.string().max(20).optional()
  })
})
export type TeilnahmeBedingung = z.infer<typeof TeilnahmeBedingung>

export type Filter = { and: Filter[] } | { or: Filter[] } | { not: Filter } | Bedingung | TeilnahmeBedingung

/** The filter tree of DOMAIN 9, three-valued: what nobody knows is neither a hit nor a miss. */
export const Filter: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.object({ and: z.array(Filter).max(50) }),
    z.object({ or: z.array(Filter).max(50) }),
    z.object({ not: Filter }),
    TeilnahmeBedingung,
    Bedingung
  ])
)
