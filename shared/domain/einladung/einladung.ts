import { z } from 'zod'
import type { FallWerte } from '../faelle/felder'
import { fillPlatzhalter } from '../kontakte/textbaustein'
import { Tag } from '../zeitraum'

/** An invitation of a group to one meeting (DOMAIN 8.4). */
export const Einladung = z.object({
  titel: z.string().trim().min(1).max(120),
  datum: Tag,
  uhrzeit: z.string().regex(/^\d{2}:\d{2}$/),
  ort: z.string().trim().min(1).max(160),
  raum: z.string().max(80),
  /** The letter's text with `{anrede}`, `{vorname}`, `{nachname}`, `{datum}`, `{uhrzeit}`, `{ort}`, `{titel}`. */
  text: z.string().trim().min(1).max(2500),
  /** Who is invited, in words: for the list inside the office only. */
  auswahl: z.string().max(600)
})
export type Einladung = z.infer<typeof Einladung>

/** The places a letter's text may hold. */
export const briefplatzhalter = ['anrede', 'vorname', 'nachname', 'datum', 'uhrzeit', 'ort', 'titel'] as const

type Person = Pick<FallWerte, 'vorname' | 'nachname' | 'geschlecht'>
type Adressat = Pick<FallWerte, 'vorname' | 'nachname' | 'strasse' | 'plz' | 'ort'>

/** `Sehr geehrte Frau Beispiel`; without a known form of address the name itself. */
export function anredeOf({ vorname, nachname, geschlecht }: Person): string {
  if (nachname && geschlecht === 'W') return `Sehr geehrte Frau ${nachname}`
  if (nachname && geschlecht === 'M') return `Sehr geehrter Herr ${nachname}`
  return ['Guten Tag', vorname, nachname].filter(Boolean).join(' ')
}

/** The lines of the address in a window or on a label; `undefined` where a letter would not arrive. */
export function anschriftOf({ vorname, nachname, strasse, plz, ort }: Adressat): string[] | undefined {
  const name = [vorname, nachname].filter(Boolean).join(' ')
  if (!name || !strasse?.trim() || !plz?.trim() || !ort?.trim()) return undefined
  return [name, strasse.trim(), `${plz.trim()} ${ort.trim()}`]
}

/** The letter's paragraphs for one person. */
export function brieftextOf({ text, titel, uhrzeit, ort, raum }: Einladung, person: Person, datum: string): string[] {
  const werte = {
    ...{ anrede: anredeOf(person), vorname: person.vorname ?? '', nachname: person.nachname ?? '' },
    ...{ datum, uhrzeit, titel, ort: [ort, raum].filter(Boolean).join(', ') }
  }
  return fillPlatzhalter(text, werte)
    .split(/\n\s*\n/)
    .map((absatz) => absatz.trim())
    .filter(Boolean)
}
