import { z } from 'zod'

const Gewicht = z.number().min(0).max(100)
const Zuschlag = z.number().min(-5).max(5)

/** A share of the seats that goes to a group: all runs, or the reserved seats of one run. */
export const Quotenregel = z.object({
  name: z.string().min(1).max(80),
  gruppe: z.enum(['frauen', 'maenner', 'u25', 'mitKindern']),
  /** `null`: of all seats given. */
  lauf: z.uuid().nullable(),
  mindestAnteil: z.number().min(0).max(1)
})
export type Quotenregel = z.infer<typeof Quotenregel>

/**
 * What counts how much, agreed before planning and shown with every plan (DOMAIN 5.6, 5.7). Only what stands here is looked
 * at: no hidden data, nothing about a person's chances.
 */
export const Planungskriterien = z.object({
  /** Weights of the parts of the score. */
  gewichte: z.object({
    nahtlos: Gewicht,
    niveaupassung: Gewicht,
    wegzeit: Gewicht,
    zielbezug: Gewicht,
    auslastung: Gewicht,
    betreuungssicherheit: Gewicht,
    traegerkontinuitaet: Gewicht
  }),
  /** Parts of the priority, added to 1. */
  vorrang: z.object({
    /** An entitlement lapses within `fristTage`. */
    frist: Zuschlag,
    fristTage: z.int().min(1).max(365),
    /** Has waited longer than `wartetTage`. */
    wartet: Zuschlag,
    wartetTage: z.int().min(1).max(1000),
    /** § 7 Abs. 4 IntV, § 8 Abs. 3 DeuFöV. */
    verpflichtet: Zuschlag,
    /** Care of the youngest child is now certain. */
    betreuungGesichert: Zuschlag,
    /** Twice no answer to a proposal. */
    ohneAntwort: Zuschlag,
    mindestens: z.number().min(0.05).max(1),
    aktiv: z.boolean()
  }),
  /** Language and labour market together count like so many single places: 2 for the seats they take, more as they save time. */
  kombinationZaehlt: z.number().min(1).max(5),
  /** λ: an empty seat of a run that takes place. */
  leer: z.number().min(0).max(100),
  /** μ: a person missing to the minimum of a run that does not. */
  unterMindest: z.number().min(0).max(100),
  /** Nobody who can have a place gets less; 0: no floor. */
  mindestPunkte: z.number().min(0).max(100),
  quoten: z.array(Quotenregel).max(20),
  /** Minutes between two appointments of a day, beside the way. */
  puffer: z.int().min(0).max(120),
  /** Hours a week with ways left out, and hours a day with the ways, where a person has none of her own. */
  maxWoche: z.number().min(1).max(60),
  maxTag: z.number().min(1).max(16),
  /** The Jobcenter can still issue an entitlement to a Berufssprachkurs (§ 5 Abs. 2 DeuFöV). */
  bskAusstellbar: z.boolean()
})
export type Planungskriterien = z.infer<typeof Planungskriterien>

/** As DOMAIN 5.6 and 5.7 have them. `kombinationZaehlt` is ours (record 18). */
export const planungskriterienVorgabe: Planungskriterien = {
  gewichte: {
    nahtlos: 25,
    niveaupassung: 20,
    wegzeit: 15,
    zielbezug: 15,
    auslastung: 10,
    betreuungssicherheit: 10,
    traegerkontinuitaet: 5
  },
  vorrang: {
    frist: 1,
    fristTage: 60,
    wartet: 1,
    wartetTage: 90,
    verpflichtet: 0.5,
    betreuungGesichert: 0.5,
    ohneAntwort: -0.5,
    mindestens: 0.25,
    aktiv: true
  },
  kombinationZaehlt: 2,
  leer: 0.2,
  unterMindest: 0.5,
  mindestPunkte: 0,
  quoten: [],
  puffer: 15,
  maxWoche: 39,
  maxTag: 8.5,
  bskAusstellbar: true
}
