import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Wert } from '../domain/feld'
import { type Alternative, alternativarten } from '../domain/kombination/alternative'
import { hartregeln, type Kandidat } from '../domain/kombination/kandidat'
import { stueckarten, type Wochenbild } from '../domain/kombination/wochenbild'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

/** A run with the day of entry. */
export const Element = z.object({ lauf: z.uuid(), eintritt: Tag })
const Elemente = z.array(Element).min(1).max(3)

const Urteil = z.object({
  regel: z.enum(hartregeln),
  schwere: z.enum(['verletzt', 'auflage', 'unklar']),
  code: z.string(),
  angaben: z.record(z.string(), Wert)
})

const Punktteil = z.object({
  teil: z.enum([
    'nahtlos',
    'niveaupassung',
    'wegzeit',
    'zielbezug',
    'auslastung',
    'betreuungssicherheit',
    'traegerkontinuitaet'
  ]),
  gewicht: z.number(),
  anteil: z.number(),
  punkte: z.number()
})

const Kandidatenwerte = z.object({
  elemente: z.array(Element),
  art: z.enum(['einzeln', 'kombination', 'ueberbrueckung']),
  passt: z.enum(['ja', 'auflage', 'nein']),
  urteile: z.array(Urteil),
  punkte: z.number(),
  teile: z.array(Punktteil)
}) satisfies z.ZodType<Kandidat>

const AlternativeAnsicht = z.object({
  art: z.enum(alternativarten),
  regel: z.enum(hartregeln),
  elemente: z.array(Element),
  ab: Tag.nullable(),
  bis: z.number().nullable()
}) satisfies z.ZodType<Alternative>

const Bild = z.object({
  tage: z.array(z.int()).readonly(),
  stuecke: z
    .array(
      z.object({
        art: z.enum(stueckarten),
        wochentag: z.int(),
        von: z.number(),
        bis: z.number(),
        titel: z.string().nullable(),
        ort: z.string().nullable(),
        besteht: z.boolean(),
        geschaetzt: z.boolean(),
        konflikt: z.enum(['zugleich', 'weg', 'gesperrt', 'rueckfahrt']).nullable()
      })
    )
    .readonly(),
  unterricht: z.number(),
  weg: z.number(),
  unbekannt: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  andersAb: Tag.nullable()
}) satisfies z.ZodType<Wochenbild>

/** A candidate with what would help instead, and the first week all of it runs. */
export const KandidatAnsicht = Kandidatenwerte.extend({
  alternativen: z.array(AlternativeAnsicht),
  woche: Bild
})
export type KandidatAnsicht = z.infer<typeof KandidatAnsicht>

/** What is shown of a run that a candidate names. */
export const Laufansicht = z.object({
  id: z.uuid(),
  titel: z.string(),
  traegerName: z.string(),
  art: z.enum(['sprache', 'arbeitsmarkt']),
  kursart: z.string().nullable(),
  instrument: z.string().nullable(),
  standort: z.string().nullable(),
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  wochenstunden: z.number().nullable(),
  frei: z.number().nullable(),
  freiStand: Tag.nullable(),
  plaetze: z.number().nullable(),
  kinderbetreuung: z.boolean()
})
export type Laufansicht = z.infer<typeof Laufansicht>

/** A constraint a person overrides, and why. */
export const Ueberstimmung = z.object({ regel: z.enum(hartregeln), grund: z.string().trim().min(3).max(300) })
export type Ueberstimmung = z.infer<typeof Ueberstimmung>

/** Language and labour market together, for one person. */
export const kombination = {
  /** Feasible first, then by score, then by the earliest start; what does not fit says why, and what would help. */
  candidates: reads(
    z.object({ fall: FallId }),
    z.object({ heute: Tag, kandidaten: z.array(KandidatAnsicht), laeufe: z.array(Laufansicht) })
  ),
  /** What the constraints say of elements somebody chose by hand. */
  assess: reads(
    z.object({ fall: FallId, elemente: Elemente }),
    z.object({ kandidat: KandidatAnsicht, laeufe: z.array(Laufansicht) })
  ),
  /** Puts the elements into the chain as a proposal; a violated constraint needs its override with a reason. */
  propose: writes(
    z.object({
      fall: FallId,
      elemente: Elemente,
      ueberstimmt: z.array(Ueberstimmung).max(12),
      begruendung: z.string().trim().max(500).nullable()
    }),
    z.object({ id: z.uuid() })
  ),
  /** The next status; AKTIV makes the participations, VERWORFEN needs a reason. */
  advance: writes(
    z.object({
      id: z.uuid(),
      version: z.int(),
      status: z.enum(['BESPROCHEN', 'BEANTRAGT', 'AKTIV', 'BEENDET', 'VERWORFEN']),
      grund: z.string().trim().max(200).nullable()
    }),
    z.object({ version: z.int() })
  )
}
