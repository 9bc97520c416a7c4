import { z } from 'zod'
import { FallId } from '../faelle/fall'
import { Tag } from '../zeitraum'
import { Rundenkriterien } from './katalog'
import { Planregel } from './loesung'
import { Platzlauf } from './problem'
import { Sperre, Umfang } from './runde'

const Anzahl = z.int().min(0)

/** A run with the day of entry, as a plan proposes it. */
export const Vorschlag = z.array(z.object({ lauf: z.string(), eintritt: Tag })).max(3)
export type Vorschlag = z.infer<typeof Vorschlag>

/** What a person made of a row of a plan. Nothing becomes a proposal in a chain without it (Art. 22 DSGVO). */
export const Zeilenstatus = z.enum(['OFFEN', 'ANGENOMMEN', 'GEAENDERT', 'ABGELEHNT'])
export type Zeilenstatus = z.infer<typeof Zeilenstatus>

/** How a plan was made: with the same input, seed and steps it comes out the same. */
export const Verfahren = z.object({
  regel: Planregel,
  sekunden: z.number().min(0),
  seed: z.int(),
  schritte: Anzahl,
  umfang: Umfang,
  sperren: z.array(Sperre),
  kriterien: Rundenkriterien
})
export type Verfahren = z.infer<typeof Verfahren>

/** By what people are counted when plans are compared. */
export const merkmale = ['geschlecht', 'alter', 'wartezeit', 'niemals', 'gemeinde'] as const
export const Gruppenzahl = z.object({
  merkmal: z.enum(merkmale),
  /** A code, a span or the name of the place; `null` where nobody knows. */
  wert: z.string().nullable(),
  personen: Anzahl,
  mitPlatz: Anzahl
})
export type Gruppenzahl = z.infer<typeof Gruppenzahl>

/** A run by the plan, with who would come next. */
export const Laufzahl = Platzlauf.extend({
  gegeben: Anzahl,
  findetStatt: z.boolean(),
  /** What one more seat is worth, from the dual prices; `null` as long as nobody knows. */
  platzwert: z.number().nullable(),
  naechste: z.array(
    z.object({ fall: FallId, gewinn: z.number(), wechselt: z.boolean(), prio: z.number(), wartetTage: z.number() })
  )
})
export type Laufzahl = z.infer<typeof Laufzahl>

/** What a plan is worth and whom it reaches. */
export const Kennzahlen = z.object({
  wert: z.number(),
  schranke: z.number().nullable(),
  /** What the office's own rule would have reached; `null` where it finds no plan. */
  regel: z.object({ name: Planregel, wert: z.number(), vermittelt: Anzahl, kombinationen: Anzahl }).nullable(),
  personen: Anzahl,
  vermittelt: Anzahl,
  kombinationen: Anzahl,
  /** Days waited, of those with and without a place: median and longest; who of those without waits longest. */
  warten: z.object({
    mit: Anzahl.nullable(),
    ohne: Anzahl.nullable(),
    laengstesOhne: Anzahl.nullable(),
    laengste: z.array(z.object({ fall: FallId, tage: Anzahl, niemals: z.boolean() }))
  }),
  gruppen: z.array(Gruppenzahl),
  laeufe: z.array(Laufzahl)
})
export type Kennzahlen = z.infer<typeof Kennzahlen>

/** Who and what a plan saw, to say later what changed since. */
export const Grundlage = z.object({
  personen: z.array(z.object({ id: z.string(), prio: z.number(), moeglichkeiten: Anzahl })),
  laeufe: z.array(Platzlauf)
})
export type Grundlage = z.infer<typeof Grundlage>
