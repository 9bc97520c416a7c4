import { z } from 'zod'
import { Uebersichtsfrage } from '../domain/angebote/uebersicht'
import { Einladung } from '../domain/einladung/einladung'
import { FallId } from '../domain/faelle/fall'
import { radargruppen } from '../domain/radar/gruppen'
import { runs, writes } from './define'
import { MAX_EINGELADENE } from './einladungen'
import { Auswahl } from './heute'
import { Element } from './kombination'
import { Radarfrage } from './radar'

/** So many persons make one document; more would be a book nobody reads. */
const Faelle = z.array(FallId).min(1).max(500)

const Eingeladene = z.array(FallId).min(1).max(MAX_EINGELADENE)

/** What is to be put on paper: one kind per sheet, each with what it is made from. */
export const Druckauftrag = z.discriminatedUnion('art', [
  z.object({ art: z.literal('fallzusammenfassung'), faelle: Faelle }),
  z.object({ art: z.literal('kette'), fall: FallId }),
  /** The week of a client: what is attended, and these runs from their day on. Text is the office's, in any language. */
  z.object({
    art: z.literal('wochenplan'),
    fall: FallId,
    elemente: z.array(Element).max(3),
    mitbringen: z.string().trim().max(300),
    bausteine: z.array(z.string().trim().min(1).max(2000)).max(3)
  }),
  z.object({ art: z.literal('arbeitsliste'), auswahl: Auswahl }),
  z.object({ art: z.literal('radar'), frage: Radarfrage, gruppe: z.enum(radargruppen), nurOhne: z.boolean() }),
  z.object({ art: z.literal('kursuebersicht'), frage: Uebersichtsfrage }),
  z.object({ art: z.literal('bedarfsmeldung') }),
  z.object({ art: z.literal('planungsprotokoll'), runde: z.uuid() }),
  /** A plan, or what of it is about one run. */
  z.object({ art: z.literal('vorschlagsliste'), plan: z.uuid(), lauf: z.string().nullable() }),
  z.object({ art: z.literal('uebergabebogen'), uebergabe: z.uuid() }),
  z.object({ art: z.literal('besuchsliste'), durchfuehrung: z.uuid() }),
  /** A letter for each. */
  z.object({ art: z.literal('einladung'), personen: Eingeladene, einladung: Einladung }),
  /** The first label on place `start` of its sheet. */
  z.object({
    art: z.literal('etiketten'),
    personen: Eingeladene,
    format: z.enum(['70x36', '70x37']),
    start: z.int().min(1).max(24)
  }),
  z.object({ art: z.literal('einladungsliste'), personen: Eingeladene, einladung: Einladung })
])
export type Druckauftrag = z.infer<typeof Druckauftrag>

const Progress = z.object({ done: z.int(), total: z.int() })

export const druck = {
  /** The finished PDF (Base64): what is shown is what is printed. */
  preview: runs(Druckauftrag, Progress, z.object({ pdf: z.string() })),
  /** `false` when the printer dialog was closed. */
  print: writes(Druckauftrag, z.boolean()),
  /** One PDF; asks for the place itself. `false` when nobody chose one. */
  savePdf: runs(Druckauftrag, Progress, z.boolean()),
  /** A case summary for each person in a folder it asks for; the number of files, `null` when nobody chose a folder. */
  savePdfs: runs(z.object({ faelle: Faelle }), Progress, z.int().nullable())
}
