import { z } from 'zod'
import { Absolventenplan, absolventenplanVorgabe } from '../absolventen/plan'
import { Lueckengrenzen, lueckengrenzen } from '../kette/luecken'
import { Ausschlussregeln } from '../kombination/ausschluss'
import { ausschlussmatrix } from '../kombination/ausschlussmatrix'
import { Kriterienkatalog } from '../planung/katalog'
import { Vertrauensfolge, vertrauensfolgeVorgabe } from '../sprache/vertrauensfolge'
import { Uebergaberegeln } from '../uebergabe/regeln'
import { standardregeln } from '../uebergabe/vorlagen'
import { Tag } from '../zeitraum'

/** The letterhead of every print-out. */
export const Briefkopf = z.object({
  behoerde: z.string().max(120),
  zusatz: z.string().max(120),
  strasse: z.string().max(120),
  plzOrt: z.string().max(120),
  telefon: z.string().max(60),
  email: z.string().max(120)
})
export type Briefkopf = z.infer<typeof Briefkopf>

export const Sperre = z.object({ minuten: z.int().min(1).max(15), angekuendigt: z.boolean() })

/** Codes of ways into a course (DOMAIN 0.7). */
export const AusgesetzteZugangswege = z.array(z.string().max(40)).max(100)

/** Every setting of the office by name, with what it is as long as nobody set it. */
export const einstellungen = {
  briefkopf: {
    schema: Briefkopf,
    vorgabe: { behoerde: 'Jobcenter', zusatz: '', strasse: '', plzOrt: '', telefon: '', email: '' }
  },
  sperre: { schema: Sperre, vorgabe: { minuten: 5, angekuendigt: false } },
  /** How long before and after the end of a course its tasks are due. */
  absolventenplan: { schema: Absolventenplan, vorgabe: absolventenplanVorgabe },
  /** From how many days on a gap in a chain is called what. */
  luecken: { schema: Lueckengrenzen, vorgabe: lueckengrenzen },
  /** The criteria of handover. */
  uebergaberegeln: { schema: Uebergaberegeln, vorgabe: standardregeln },
  /** What may be attended at the same time (DOMAIN 5.5). */
  ausschlussregeln: { schema: Ausschlussregeln, vorgabe: ausschlussmatrix },
  /** What counts how much when places are shared (DOMAIN 5.6, 5.7), in every version the office agreed on. */
  planungskriterien: { schema: Kriterienkatalog, vorgabe: [] },
  wiederherstellung: { schema: z.object({ bestaetigt: z.boolean() }), vorgabe: { bestaetigt: false } },
  /** Which record of someone's German counts before which. */
  vertrauensfolge: { schema: Vertrauensfolge, vorgabe: vertrauensfolgeVorgabe },
  /** Ways into a course that give no new entitlements for the time being. */
  ausgesetzteZugangswege: { schema: AusgesetzteZugangswege, vorgabe: ['IK_ZUL_BAMF'] },
  uebung: { schema: z.boolean(), vorgabe: false },
  /** Why the last automatic backup did not come about. */
  sicherungsfehlschlag: { schema: z.object({ zeit: z.string(), satz: z.string() }).nullable(), vorgabe: null },
  /** Which Zielgruppen of the program stand on Heute, where the office decided other than shipped. */
  kacheln: { schema: z.record(z.string(), z.boolean()), vorgabe: {} },
  /** The day and the basis (a hash) everybody's Fristen were last worked out for. */
  fristenStand: { schema: z.object({ tag: Tag, grundlage: z.string() }).nullable(), vorgabe: null },
  /** The day the levels of all cases were last brought up to. */
  niveauStand: { schema: Tag.nullable(), vorgabe: null },
  /** Open lists that were removed because they lay too long, until their person was told. */
  verfalleneListen: {
    schema: z.array(z.object({ konto: z.string(), datei: z.string(), zeit: z.string() })),
    vorgabe: []
  },
  /** Folder for backups on this machine. Never crosses to the window. */
  sicherungsordner: { schema: z.string().max(1000).nullable(), vorgabe: null }
} as const

/** Settings that Fristen follow from: when one changes, all are worked out anew. */
export const regeleinstellungen: readonly EinstellungName[] = ['vertrauensfolge', 'absolventenplan', 'uebergaberegeln']

export type EinstellungName = keyof typeof einstellungen
export type EinstellungOf<N extends EinstellungName> = z.infer<(typeof einstellungen)[N]['schema']>
