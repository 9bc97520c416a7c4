import { z } from 'zod'

/** A field that refers to another record. */
export const verweis = () => ({ art: 'text', schema: z.uuid() }) as const
