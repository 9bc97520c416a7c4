import { z } from 'zod'
import { FallWerte, type FallWerte as Werte } from './felder'

export const FallId = z.uuid()
export type FallId = z.infer<typeof FallId>

/** One person and the case, with the version it was read at. */
export const Fall = z.intersection(z.object({ id: FallId, version: z.int() }), FallWerte)
export type Fall = { id: FallId; version: number } & Werte
