import { z } from 'zod'
import { addMonths } from '../kalender'
import type { Tag } from '../zeitraum'

/** Kinds of records one step of the order of trust speaks of, and how many months old they may be at most. */
export const Vertrauensstufe = z.object({
  arten: z.array(z.string().regex(/^[A-Z0-9_.]{1,40}$/)).min(1),
  hoechstensMonate: z.int().min(1).max(120).nullable()
})
export type Vertrauensstufe = z.infer<typeof Vertrauensstufe>

/** Which record of someone's German counts before which, the most trusted first. */
export const Vertrauensfolge = z.array(Vertrauensstufe).min(1).max(20)
export type Vertrauensfolge = z.infer<typeof Vertrauensfolge>

const einstufungen = ['EINSTUFUNG_IK', 'EINSTUFUNG_BSK', 'TUM', 'KDL']

/** The order of DOMAIN 3.1; a placement test that is too old comes last. */
export const vertrauensfolgeVorgabe: Vertrauensfolge = [
  { arten: ['ZERTIFIKAT'], hoechstensMonate: 12 },
  { arten: einstufungen, hoechstensMonate: 6 },
  { arten: ['ZERTIFIKAT'], hoechstensMonate: null },
  { arten: ['TRAEGEREINSCHAETZUNG'], hoechstensMonate: null },
  { arten: ['IFK_EINSCHAETZUNG'], hoechstensMonate: null },
  { arten: ['SELBSTAUSKUNFT'], hoechstensMonate: null },
  { arten: einstufungen, hoechstensMonate: null }
]

interface Nachweis {
  art: string
  datum: Tag | null
}

/** How far a record is trusted on a day: the lower, the more. What no step speaks of comes behind all of them. */
export function vertrauenOn(stichtag: Tag, { art, datum }: Nachweis, folge: Vertrauensfolge): number {
  const stufe = folge.findIndex(
    ({ arten, hoechstensMonate }) =>
      arten.includes(art) &&
      (hoechstensMonate === null || (datum !== null && addMonths(datum, hoechstensMonate) >= stichtag))
  )
  return stufe === -1 ? folge.length : stufe
}

/** How many months a kind of record is trusted most; `null` where its age does not count. */
export function hoechstensMonateOf(art: string, folge: Vertrauensfolge): number | null {
  return folge.find(({ arten }) => arten.includes(art))?.hoechstensMonate ?? null
}

/** The ages in months at which a record may lose trust. */
export const altersgrenzenOf = (folge: Vertrauensfolge): number[] => [
  ...new Set(folge.flatMap(({ hoechstensMonate }) => hoechstensMonate ?? []))
]
