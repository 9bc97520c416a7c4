import { z } from 'zod'

/** Roles of DOMAIN 3.13. They order the program's own rights; there is one store key, so they are no cryptography. */
export const Rolle = z.enum(['KOORD', 'IFK', 'TL', 'CONTROLLING', 'LEITUNG', 'DSB', 'TECHNIK'])
export type Rolle = z.infer<typeof Rolle>

/** Someone who works with the store and has a password of their own. */
export const Konto = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string().min(1).max(80),
  rolle: Rolle,
  aktiv: z.boolean()
})
export type Konto = z.infer<typeof Konto>
