import { z } from 'zod'

/** A piece of text for notes that is written often. */
export const TextbausteinWerte = z.object({
  /** Typed as `.kuerzel` in a note. */
  kuerzel: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-zäöüß0-9]{1,20}$/),
  /** The occasion it fits; `null` for any. */
  anlass: z.string().max(40).nullable(),
  inhalt: z.string().trim().min(1).max(2000),
  sort: z.int().min(0).max(1000)
})
export type TextbausteinWerte = z.infer<typeof TextbausteinWerte>

/** One of the office, or one that comes with the program (`version: null`) as long as the office has none of that name. */
export const Textbaustein = TextbausteinWerte.extend({ id: z.string().max(40), version: z.int().nullable() })
export type Textbaustein = z.infer<typeof Textbaustein>

/** What stands in the place of `{datum}` and `{name}`. */
export interface Platzhalter {
  datum: string
  name: string
}

/** The text with its places filled in; an unknown place stays as it is. */
export const fillPlatzhalter = (text: string, werte: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (ganz, name: string) => werte[name] ?? ganz)

/**
 * The note after `.kuerzel` before the cursor became its text, with where the cursor stands then; `undefined` where no
 * such word stands there.
 */
export function expandKuerzel(
  text: string,
  cursor: number,
  bausteine: readonly Pick<Textbaustein, 'kuerzel' | 'inhalt'>[],
  werte: Platzhalter
): { text: string; cursor: number } | undefined {
  const [ganz, davor = '', kuerzel = ''] = /(^|\s)\.([\p{L}\d]+)$/u.exec(text.slice(0, cursor)) ?? []
  const baustein = bausteine.find((einer) => einer.kuerzel === kuerzel.toLowerCase())
  if (ganz === undefined || !baustein) return undefined
  const anfang = `${text.slice(0, cursor - ganz.length)}${davor}${fillPlatzhalter(baustein.inhalt, { ...werte })}`
  return { text: anfang + text.slice(cursor), cursor: anfang.length }
}
