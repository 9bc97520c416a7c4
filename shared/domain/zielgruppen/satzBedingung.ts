import { z } from 'zod'

/** A day: absolute (`2026-11-22`) or relative in days or months (`heute`, `heute+90`, `heute-6M`). */
const TagWert = z.string().max(20).optional()
/** Codes may end in `*` (`IK*`, or `*` for any). */
const Codes = z.array(z.string().max(40)).max(60).optional()
const Ja = z.literal(true).optional()

/** At least one participation of this kind. */
export const TeilnahmeBedingung = z.strictObject({
  teilnahme: z.strictObject({
    kursart: Codes,
    instrument: Codes,
    status: Codes,
    /** First and last day of the entry (actual, else planned). */
    eintrittAb: TagWert,
    eintrittBis: TagWert,
    /** First and last day of the exit (actual, else planned). */
    austrittAb: TagWert,
    austrittBis: TagWert
  })
})
export type TeilnahmeBedingung = z.infer<typeof TeilnahmeBedingung>

/** At least one entitlement to a language course of this kind (DOMAIN 3.3). */
export const BerechtigungBedingung = z.strictObject({
  berechtigung: z.strictObject({
    zugangsweg: Codes,
    status: Codes,
    /** Lapses no later than this day. */
    erlischtBis: TagWert,
    /** Registered with a provider no later than this day. */
    angemeldetBis: TagWert,
    /** No first day of the course is known. */
    ohneKursbeginn: Ja
  })
})
export type BerechtigungBedingung = z.infer<typeof BerechtigungBedingung>

/** At least one need of this kind (DOMAIN 5.4). */
export const BedarfBedingung = z.strictObject({
  bedarf: z.strictObject({
    art: Codes,
    kursart: Codes,
    status: Codes,
    /** Known since this day or longer. */
    seitBis: TagWert
  })
})
export type BedarfBedingung = z.infer<typeof BedarfBedingung>

/** At least one reported month like this. */
export const AnwesenheitBedingung = z.strictObject({
  anwesenheit: z.strictObject({
    /** The month of this day, or a later one. */
    monatAb: TagWert,
    /** The newest month that was reported for the person. */
    neueste: Ja,
    /** Days present of 100 days of the course, fewer than. */
    quoteUnter: z.number().min(0).max(100).optional(),
    /** Days of unexcused absence in the month. */
    unentschuldigtAb: z.number().min(0).max(31).optional()
  })
})
export type AnwesenheitBedingung = z.infer<typeof AnwesenheitBedingung>

/** At least one placement like this (DOMAIN 3.11). */
export const IntegrationBedingung = z.strictObject({
  integration: z.strictObject({
    art: Codes,
    beginnAb: TagWert,
    beginnBis: TagWert,
    /** Has begun and not ended. */
    besteht: Ja,
    /** One of these looks is due: its day came during the placement, and nobody has looked since. */
    nachbetreuungFaellig: Codes
  })
})
export type IntegrationBedingung = z.infer<typeof IntegrationBedingung>

/** At least one step of the Förderkette like this (DOMAIN 3.12). */
export const KettenelementBedingung = z.strictObject({
  kettenelement: z.strictObject({
    elementart: Codes,
    planstatus: Codes,
    /** First and last day of its beginning (actual, else planned). */
    beginnAb: TagWert,
    beginnBis: TagWert
  })
})
export type KettenelementBedingung = z.infer<typeof KettenelementBedingung>

/** A condition on one record of a case: all that is named is true of the same record. */
export const SatzBedingung = z.union([
  TeilnahmeBedingung,
  BerechtigungBedingung,
  BedarfBedingung,
  AnwesenheitBedingung,
  IntegrationBedingung,
  KettenelementBedingung
])
export type SatzBedingung = z.infer<typeof SatzBedingung>
