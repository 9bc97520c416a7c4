import { z } from 'zod'
import { Ausgabespalte } from '../domain/ausgaben/spalten'
import { Rueckstand } from '../domain/ausgaben/zellvergleich'
import { hinweise, indizien, vergleichsfelder } from '../domain/austausch/personen/person'
import { ausgaenge, Personenwahl } from '../domain/austausch/plan'
import { satzTabellen } from '../domain/austausch/saetze'
import { konfliktgruende, zellenTabellen, zellenZustaende } from '../domain/austausch/zellen'
import { Listenfeld } from '../domain/austausch/ziele'
import { Wert } from '../domain/feld'

const Facts = z.record(z.string(), z.union([z.string(), z.number()]))
const Befund = z.object({ field: z.string().nullable(), code: z.string(), facts: Facts })
/** Why something is so; its sentence is made in the window. */
export const Grund = z.object({ code: z.string(), facts: Facts })
/** What becomes of a row. */
export const Ausgang = z.enum(ausgaenge)
const Genannt = z.partialRecord(Listenfeld, z.union([z.string(), z.number(), z.boolean()]))

/** A run, or a provider, that may be meant. */
export const Angebotskandidat = z.object({
  id: z.uuid(),
  name: z.string(),
  ort: z.string().nullable(),
  beginn: z.string().nullable()
})

const Kandidat = z.object({
  fall: z.uuid(),
  hinweis: z.enum(hinweise),
  /** How alike row and person are, from 0 to 1. */
  score: z.number(),
  /** What speaks for it and against it. */
  indizien: z.array(z.enum(indizien)).readonly(),
  /** Fields that both name differently. */
  abweichend: z.array(z.enum(vergleichsfelder)).readonly(),
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  geburtsname: z.string().nullable(),
  geburtsdatum: z.string().nullable(),
  geschlecht: z.string().nullable(),
  kundennummer: z.string().nullable(),
  bgNummer: z.string().nullable(),
  telefon: z.string().nullable(),
  plz: z.string().nullable(),
  ort: z.string().nullable()
})
export type Kandidat = z.infer<typeof Kandidat>

const Zelle = z.object({
  tabelle: z.enum(zellenTabellen),
  satz: z.uuid(),
  feld: z.string(),
  von: Wert,
  nach: Wert,
  zustand: z.enum(zellenZustaende),
  /** Why somebody must decide: changed by hand, younger than the list, or no step a participation can make. */
  konflikt: z.enum(konfliktgruende).optional(),
  entschieden: z.enum(['liste', 'bestand']).optional(),
  /** What always holds for this field of the source, where that decided. */
  immer: z.enum(['liste', 'bestand']).optional(),
  nehmen: z.boolean(),
  hand: z.object({ konto: z.string(), zeit: z.string() }).optional(),
  /** What the stored value comes from, where that is younger than the list. */
  juenger: z.object({ quelle: z.string().nullable(), stand: z.string() }).optional()
})
export type VorschauZelle = z.infer<typeof Zelle>

/** One cell of a list that left here and came back, with its three values as this program understands them. */
const Rueckzelle = z.object({
  spalte: Ausgabespalte,
  feld: Listenfeld.nullable(),
  stand: Rueckstand,
  ausgegeben: Wert,
  dort: Wert,
  hier: Wert
})
export type Rueckzelle = z.infer<typeof Rueckzelle>

/** A row of the preview. */
export const VorschauZeile = z.object({
  row: z.int(),
  ausgang: Ausgang,
  /** The stored case, where there is one. */
  fall: z.uuid().nullable(),
  name: z.string(),
  kundennummer: z.string().nullable(),
  genannt: Genannt,
  neuerFall: z.record(z.string(), Wert),
  zellen: z.array(Zelle),
  neueSaetze: z.array(z.object({ tabelle: z.enum(satzTabellen), werte: z.record(z.string(), Wert) })),
  /** In lists of courses: whose run, and which. */
  angebot: z
    .object({
      traegerName: z.string(),
      traegerNeu: z.boolean(),
      traegerOffen: z.boolean(),
      /** The stored run, where there is one. */
      durchfuehrung: z.uuid().nullable(),
      titel: z.string(),
      /** What a new run starts with; `termine` is its whole week. */
      neu: z.record(z.string(), Wert),
      kandidaten: z.array(Angebotskandidat)
    })
    .nullable(),
  /** Every cell that came back; empty in a list that did not leave here. */
  ruecklauf: z.array(Rueckzelle),
  gruende: z.array(Grund),
  befunde: z.array(Befund),
  kandidaten: z.array(Kandidat),
  wahl: Personenwahl.nullable()
})
export type VorschauZeile = z.infer<typeof VorschauZeile>
