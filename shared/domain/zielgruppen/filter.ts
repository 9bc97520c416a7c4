import { z } from 'zod'
import { Wert } from '../feld'
import { ParameterName } from '../parameter/parameter'

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

/** A day: absolute (`2026-11-22`) or relative in days or months (`heute`, `heute+90`, `heute-6M`). */
const TagWert = z.string().max(20)

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

const Codes = z.array(z.string().max(40)).max(60).optional()

/** At least one participation of this kind. Codes may end in `*` (`IK*`, or `*` for any). */
export const TeilnahmeBedingung = z.strictObject({
  teilnahme: z.strictObject({
    kursart: Codes,
    instrument: Codes,
    status: Codes,
    /** First and last day of the entry (actual, else planned). */
    eintrittAb: TagWert.optional(),
    eintrittBis: TagWert.optional(),
    /** First and last day of the exit (actual, else planned). */
    austrittAb: TagWert.optional(),
    austrittBis: TagWert.optional()
  })
})
export type TeilnahmeBedingung = z.infer<typeof TeilnahmeBedingung>

/** At least one entitlement to a language course of this kind (DOMAIN 3.3). */
export const BerechtigungBedingung = z.strictObject({
  berechtigung: z.strictObject({
    zugangsweg: Codes,
    status: Codes,
    /** Lapses no later than this day. */
    erlischtBis: TagWert.optional(),
    /** Registered with a provider no later than this day. */
    angemeldetBis: TagWert.optional(),
    /** No first day of the course is known. */
    ohneKursbeginn: z.literal(true).optional()
  })
})
export type BerechtigungBedingung = z.infer<typeof BerechtigungBedingung>

export type SatzBedingung = TeilnahmeBedingung | BerechtigungBedingung

export type Filter = { and: Filter[] } | { or: Filter[] } | { not: Filter } | Bedingung | SatzBedingung

/** The filter tree of DOMAIN 9, three-valued: what nobody knows is neither a hit nor a miss. */
export const Filter: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ and: z.array(Filter).max(50) }),
    z.strictObject({ or: z.array(Filter).max(50) }),
    z.strictObject({ not: Filter }),
    TeilnahmeBedingung,
    BerechtigungBedingung,
    Bedingung
  ])
)
