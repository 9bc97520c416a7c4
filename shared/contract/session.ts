import { z } from 'zod'
import { Rolle } from '../domain/konten/konto'
import { reads } from './define'

/** Where the program stands: nothing there yet, locked, or open for somebody. */
export const SessionStatus = z.object({
  state: z.enum(['noStore', 'locked', 'open']),
  /** Who is signed in. */
  konto: z.object({ id: z.uuid(), name: z.string(), rolle: Rolle }).nullable(),
  /** Practice data: marked unmistakably on every page and print. */
  uebung: z.boolean()
})
export type SessionStatus = z.infer<typeof SessionStatus>

export const session = {
  status: reads(z.void(), SessionStatus)
}
