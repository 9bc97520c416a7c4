import { z } from 'zod'
import { type Feld, zahl } from '../feld'
import { Filter } from '../zielgruppen/filter'
import { type FallFeld, fallFelder, fallFeldNamen } from './felder'

/** What a column of the case table may show: every field of the case, and the age that follows from the birth date. */
export const Spalte = z.enum(['alter', ...fallFeldNamen] as ['alter', ...FallFeld[]])
export type Spalte = z.infer<typeof Spalte>

/** How a column's values are shown, sorted and filtered. */
export const feldOfSpalte = (spalte: Spalte): Feld => (spalte === 'alter' ? zahl(0, 130) : fallFelder[spalte])

export const Sortierung = z.object({ spalte: Spalte, absteigend: z.boolean() })
export type Sortierung = z.infer<typeof Sortierung>

/** Which cases, and in which order. Without `sort`: by name, while searching best fits first. */
export const FallAbfrage = z.object({
  suche: z.string().max(200),
  filter: Filter.nullable(),
  sort: z.array(Sortierung).max(4)
})
export type FallAbfrage = z.infer<typeof FallAbfrage>

export const Spaltenbreite = z.object({ spalte: Spalte, breite: z.int().min(60).max(800) })
export type Spaltenbreite = z.infer<typeof Spaltenbreite>

/** How someone likes to see the table: columns in order with their widths in pixels, sorting, filter. */
export const AnsichtInhalt = FallAbfrage.pick({ filter: true, sort: true }).extend({
  spalten: z.array(Spaltenbreite).min(1).max(80)
})
export type AnsichtInhalt = z.infer<typeof AnsichtInhalt>

/** What the table shows before anybody chose. The first column stays while scrolling sideways. */
export const standardSpalten: readonly Spaltenbreite[] = [
  { spalte: 'nachname', breite: 160 },
  { spalte: 'vorname', breite: 140 },
  { spalte: 'geburtsdatum', breite: 130 },
  { spalte: 'alter', breite: 76 },
  { spalte: 'kundennummer', breite: 140 },
  { spalte: 'ort', breite: 130 },
  { spalte: 'niveau', breite: 100 },
  { spalte: 'team', breite: 110 },
  { spalte: 'berater', breite: 130 },
  { spalte: 'fallStatus', breite: 120 }
]

/** Fields that may be set for many cases at once. */
export const SammelFeld = z.enum(['team', 'berater', 'fallStatus'])
export type SammelFeld = z.infer<typeof SammelFeld>
