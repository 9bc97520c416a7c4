import { z } from 'zod'
import { type WerteOf, werteSchema } from '../feld'
import { satzFelder } from './satzFelder'

export type Satzart = keyof typeof satzFelder
export const satzarten = Object.keys(satzFelder) as readonly Satzart[]
export const Satzart = z.enum(Object.keys(satzFelder) as [Satzart, ...Satzart[]])

/** What someone fills in. */
export type SatzWerte<A extends Satzart> = WerteOf<(typeof satzFelder)[A]>
/** A stored record: its values, whose it is, and the version it was read at. */
export type Satz<A extends Satzart> = { id: string; fall: string; version: number } & SatzWerte<A>

export const satzWerteSchema = Object.fromEntries(
  satzarten.map((art) => [art, werteSchema(satzFelder[art])])
) as unknown as {
  [A in Satzart]: z.ZodType<SatzWerte<A>>
}

export const satzSchema = Object.fromEntries(
  satzarten.map((art) => [
    art,
    z.intersection(z.object({ id: z.uuid(), fall: z.uuid(), version: z.int() }), satzWerteSchema[art])
  ])
) as unknown as { [A in Satzart]: z.ZodType<Satz<A>> }

export type Sprachstand = Satz<'sprachstand'>
export type Berechtigung = Satz<'berechtigung'>
export type Verfuegbarkeit = Satz<'verfuegbarkeit'>
export type Teilnahme = Satz<'teilnahme'>
export type Anwesenheit = Satz<'anwesenheit'>
