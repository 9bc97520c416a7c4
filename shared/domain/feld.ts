import { z } from 'zod'
import type { Codeliste } from './codes/codeliste'
import { Tag, Uhrzeit } from './zeitraum'

/** How a value is entered, shown, compared and exchanged. */
export type Feldart = 'text' | 'langtext' | 'tag' | 'uhrzeit' | 'zahl' | 'betrag' | 'jaNein' | 'code'

/** One field of a record. The catalogues made of these drive form, table, filter, history, import and export. */
export interface Feld<S extends z.ZodType = z.ZodType> {
  readonly art: Feldart
  readonly schema: S
  /** The code list its values come from, for `art: 'code'`. */
  readonly liste?: Codeliste
  /** A record without it is refused. */
  readonly pflicht?: true
  /** Kept by the program from other records; nobody types it. */
  readonly berechnet?: true
}

export const text = (laenge = 120) => ({ art: 'text', schema: z.string().max(laenge) }) as const
export const langtext = (laenge = 2000) => ({ art: 'langtext', schema: z.string().max(laenge) }) as const
export const tag = () => ({ art: 'tag', schema: Tag }) as const
export const uhrzeit = () => ({ art: 'uhrzeit', schema: Uhrzeit }) as const
export const zahl = (min: number, max: number) => ({ art: 'zahl', schema: z.number().min(min).max(max) }) as const
/** Whole cents. */
export const betrag = () => ({ art: 'betrag', schema: z.int().min(0).max(100_000_000) }) as const
export const jaNein = () => ({ art: 'jaNein', schema: z.boolean() }) as const
export const code = (liste: Codeliste) =>
  ({ art: 'code', liste, schema: z.string().regex(/^[A-Z0-9_.]{1,40}$/) }) as const

export const pflicht = <F extends Feld>(feld: F) => ({ ...feld, pflicht: true }) as const
export const berechnet = <F extends Feld>(feld: F) => ({ ...feld, berechnet: true }) as const

export type Felder = Readonly<Record<string, Feld>>

/** The values of a catalogue; `null` where nothing is known. */
export type WerteOf<F extends Felder> = {
  [N in keyof F]: F[N] extends { pflicht: true } ? z.infer<F[N]['schema']> : z.infer<F[N]['schema']> | null
}

/** The schema of a catalogue's values. */
export function werteSchema<F extends Felder>(
  felder: F
): z.ZodType<WerteOf<F>> & { shape: Record<keyof F, z.ZodType> } {
  const shape = Object.fromEntries(
    Object.entries(felder).map(([name, { schema, pflicht }]) => [name, pflicht ? schema : schema.nullable()])
  )
  return z.object(shape) as unknown as z.ZodType<WerteOf<F>> & { shape: Record<keyof F, z.ZodType> }
}

/** A value as the store and the wire know it. */
export type Wert = string | number | boolean | null
export const Wert = z.union([z.string(), z.number(), z.boolean(), z.null()])
