import { z } from 'zod'
import { Tag } from '../zeitraum'

/** Worth knowing beside a criterion; no hint decides anything. */
export const Uebergabehinweis = z.enum(['sprechenUnter', 'nachweisAlt', 'ohneIntegrationskurs'])
export type Uebergabehinweis = z.infer<typeof Uebergabehinweis>

/** What one criterion says of a person on a day. */
export const Kriteriumsantwort = z.object({
  id: z.string(),
  text: z.string(),
  /** The values looked at, by what the criterion asks for; `null` where one is missing. */
  werte: z.object({
    niveau: z.string().nullable().optional(),
    alter: z.number().nullable().optional(),
    monate: z.number().nullable().optional(),
    mehrwert: z.boolean().nullable().optional()
  }),
  /** `null`: an input is missing. */
  erfuellt: z.boolean().nullable(),
  hinweise: z.array(Uebergabehinweis),
  /** The words a person gave for it (U-5). */
  grund: z.string().nullable(),
  am: Tag,
  schlaegtVor: z.boolean(),
  zielTeamart: z.string().nullable()
})
export type Kriteriumsantwort = z.infer<typeof Kriteriumsantwort>

const Antworten = z.array(Kriteriumsantwort)

/** The answers as a handover keeps them: they stay as they were when the case was handed over. */
export const freezeKriterien = (antworten: readonly Kriteriumsantwort[]): string => JSON.stringify(antworten)

/** Kept answers; none where nothing was kept or it cannot be read. */
export function readKriterien(text: string | null): Kriteriumsantwort[] {
  if (text === null) return []
  try {
    return Antworten.parse(JSON.parse(text))
  } catch {
    return []
  }
}
