import { z } from 'zod'
import { reads, writes } from './define'

const Schluessel = z.string().min(1).max(200)

/** What was typed and not saved: kept in the encrypted store, per person, so that neither lock nor crash loses it. */
export const entwuerfe = {
  read: reads(z.object({ schluessel: Schluessel }), z.string().nullable()),
  /** All drafts, for what was open when the store was locked. */
  list: reads(z.void(), z.array(z.object({ schluessel: Schluessel, inhalt: z.string(), zeit: z.string() }))),
  save: writes(z.object({ schluessel: Schluessel, inhalt: z.string().max(100_000) }), z.void()),
  remove: writes(z.object({ schluessel: Schluessel }), z.void())
}
