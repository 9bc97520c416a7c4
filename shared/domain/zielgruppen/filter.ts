import { z } from 'zod'
import { Wert } from '../feld'
import { ParameterName } from '../parameter/parameter'
import { SatzBedingung } from './satzBedingung'

export const Operator = z.enum([
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
])
export type Operator = z.infer<typeof Operator>

/** A value that changes by law and is taken as it stands on the day of the query. */
export const ParameterVerweis = z.strictObject({ parameter: ParameterName })
export type ParameterVerweis = z.infer<typeof ParameterVerweis>

/** A comparison. `feld` is a field of the case or a derived one (`alter`, `juengstesKindMonate`, …: `abfragefelder.ts`). */
export const Bedingung = z.strictObject({
  feld: z.string().max(60),
  op: Operator,
  /** Days also relative: `heute`, `heute+90`, `heute-6M`. With `leer` and `nichtLeer`: `null`. */
  wert: z.union([Wert, z.array(z.string().max(80)).max(200), ParameterVerweis])
})
export type Bedingung = z.infer<typeof Bedingung>

export type Filter = { and: Filter[] } | { or: Filter[] } | { not: Filter } | Bedingung | SatzBedingung

/** The filter tree of DOMAIN 9, three-valued: what nobody knows is neither a hit nor a miss. */
export const Filter: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ and: z.array(Filter).max(50) }),
    z.strictObject({ or: z.array(Filter).max(50) }),
    z.strictObject({ not: Filter }),
    SatzBedingung,
    Bedingung
  ])
)
