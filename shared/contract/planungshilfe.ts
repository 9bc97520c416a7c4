import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { hebelarten } from '../domain/planung/hebel'
import { hindernisse } from '../domain/planung/restplaetze'
import { zeitfenster } from '../domain/planung/zeitfenster'
import { Tag } from '../domain/zeitraum'

const Anzahl = z.int().min(0)

/** A run with free seats. */
const Freiplatz = z.object({
  lauf: z.string(),
  titel: z.string(),
  ort: z.string().nullable(),
  eintritt: Tag,
  frei: Anzahl
})
const Gruende = z.record(z.enum(hindernisse), Anzahl)

/** A group with the same need and no place: kind, level, place within reach, time of day, care. */
export const Kursidee = z.object({
  kursart: z.string().nullable(),
  instrument: z.string().nullable(),
  niveau: z.string().nullable(),
  ort: z.string(),
  zeit: z.enum(zeitfenster),
  betreuung: z.boolean(),
  personen: Anzahl,
  /** Days the middle one of them has waited. */
  medianTage: Anzahl,
  mindestens: Anzahl,
  /** Runs of that kind and level with free seats, and what stands against them for how many. */
  vorhanden: z.array(Freiplatz.extend({ gruende: Gruende })).readonly()
})
export type Kursidee = z.infer<typeof Kursidee>

/** What is missing, and which runs could take some of those who wait. */
export const Fehlendes = z.object({
  wartende: Anzahl,
  ideen: z.array(Kursidee).readonly(),
  restplaetze: z.array(Freiplatz.extend({ personen: Anzahl })).readonly()
})
export type Fehlendes = z.infer<typeof Fehlendes>

const Ergebnis = z.object({ wert: z.number(), vermittelt: Anzahl, kombinationen: Anzahl })
const Namen = z.array(z.object({ fall: FallId, name: z.string() }))

/** A plan as things are, and with a change; who gets a place only with it, and who only without. */
export const WennAnders = z.object({ vorher: Ergebnis, nachher: Ergebnis, gewinnen: Namen, verlieren: Namen })
export type WennAnders = z.infer<typeof WennAnders>

/** One thing that would help at a run, confirmed by planning anew: more persons with a place, more points. */
export const Hebelwirkung = z.object({
  art: z.enum(hebelarten),
  lauf: z.string(),
  personen: z.int(),
  punkte: z.number()
})
export type Hebelwirkung = z.infer<typeof Hebelwirkung>

/** What comes out of a round if combinations count like so many single places. */
export const Abwaegung = Ergebnis.omit({ wert: true }).extend({
  zaehlt: z.number(),
  /** Points of those placed, on average; 0 to 100. */
  passung: z.number()
})
export type Abwaegung = z.infer<typeof Abwaegung>
