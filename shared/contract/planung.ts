import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Aenderung } from '../domain/planung/aenderungen'
import { Grund } from '../domain/planung/grund'
import { Rundenkriterien } from '../domain/planung/katalog'
import { Planregel, Planstand } from '../domain/planung/loesung'
import { Kennzahlen, Verfahren, Vorschlag, Zeilenstatus } from '../domain/planung/plan'
import { Protokolleintrag } from '../domain/planung/protokoll'
import { Rundenstatus, Sperre, Umfang } from '../domain/planung/runde'
import { Tag } from '../domain/zeitraum'
import { reads, runs, writes } from './define'
import { Abwaegung, Fehlendes, Hebelwirkung, WennAnders } from './planungshilfe'

const Anzahl = z.int().min(0)
const Id = z.object({ id: z.uuid() })
const Stand = Id.extend({ version: z.int() })
const Version = z.object({ version: z.int() })
const Name = z.string().trim().min(1).max(80)

/** A run as the round shows it. */
export const Laufblick = z.object({
  id: z.string(),
  titel: z.string(),
  traegerName: z.string(),
  ort: z.string().nullable(),
  art: z.enum(['sprache', 'arbeitsmarkt']),
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  frei: Anzahl.nullable(),
  freiStand: Tag.nullable(),
  mindestTn: Anzahl.nullable()
})
export type Laufblick = z.infer<typeof Laufblick>

/** A plan beside the others of its round. */
export const Planblick = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  erstelltAm: z.string(),
  verfahren: Verfahren,
  kennzahlen: Kennzahlen,
  angenommen: Anzahl,
  geaendert: Anzahl,
  abgelehnt: Anzahl,
  /** With a place, still to be decided. */
  offen: Anzahl
})
export type Planblick = z.infer<typeof Planblick>

export const Rundenzeile = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  stichtag: Tag,
  status: Rundenstatus,
  erstelltAm: z.string(),
  plaene: Anzahl,
  angenommen: Anzahl,
  offen: Anzahl
})
export type Rundenzeile = z.infer<typeof Rundenzeile>

/** What a person decides about a round before planning. */
const Rundenwerte = z.object({
  name: Name,
  stichtag: Tag,
  status: Rundenstatus,
  umfang: Umfang,
  sperren: z.array(Sperre).max(2000),
  kriterien: Rundenkriterien
})
export type Rundenwerte = z.infer<typeof Rundenwerte>

export const Runde = Rundenwerte.extend({
  id: z.uuid(),
  version: z.int(),
  erstelltAm: z.string(),
  plaene: z.array(Planblick),
  /** Proposals of this round that stand in a chain. */
  angenommen: Anzahl,
  /** Somebody decided a row of it: its protocol is kept. */
  entschieden: z.boolean(),
  /** Names of those who are locked. */
  gesperrte: z.array(z.object({ fall: FallId, name: z.string() }))
})
export type Runde = z.infer<typeof Runde>

/** What the board has to know of its round. */
const Rundenkopf = Runde.pick({ id: true, version: true, name: true, stichtag: true, status: true, sperren: true })
export type Rundenkopf = z.infer<typeof Rundenkopf>

/** What a plan proposes for one person, and what became of it. */
export const Planzeile = z.object({
  fall: FallId,
  version: z.int(),
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  ort: z.string().nullable(),
  team: z.string().nullable(),
  vorschlag: Vorschlag,
  wert: z.number(),
  gruende: z.array(Grund),
  status: Zeilenstatus,
  grund: z.string().nullable(),
  gewaehlt: Vorschlag.nullable(),
  kombination: z.uuid().nullable()
})
export type Planzeile = z.infer<typeof Planzeile>

/** Accept as proposed, take something else with a reason, reject with a reason, or open again. */
export const Entscheid = z.discriminatedUnion('art', [
  z.object({ art: z.literal('annehmen') }),
  z.object({ art: z.literal('aendern'), gewaehlt: Vorschlag.min(1), grund: z.string().trim().min(3).max(300) }),
  z.object({ art: z.literal('ablehnen'), grund: z.string().trim().min(3).max(300) }),
  z.object({ art: z.literal('oeffnen') })
])
export type Entscheid = z.infer<typeof Entscheid>

const Person = z.object({ fall: FallId, name: z.string() })

/** What is other than when a plan was made. */
export const Seither = z.object({
  gegangen: z.array(Person),
  neu: z.array(Person),
  wegfallendeLaeufe: z.array(z.string()),
  neueLaeufe: z.array(z.string()),
  plaetze: z.array(z.object({ lauf: z.string(), vorher: Anzahl, jetzt: Anzahl })),
  /** Titles of the runs above. */
  laeufe: z.array(Laufblick)
})
export type Seither = z.infer<typeof Seither>

// An optional field is absent or has a value; the schema's own type would allow `undefined`.
const Eingabe = Rundenwerte.extend({ status: Rundenstatus.exclude(['ENTFERNT']) }).partial() as unknown as z.ZodType<
  Partial<Rundenwerte>
>

/** Rounds of planning: who gets which of the scarce places. Proposes; a person decides each row (Art. 22 DSGVO). */
export const planung = {
  /** Courses and measures that are missing, the largest group first; how many wait. */
  fehlend: reads(z.void(), Fehlendes),
  /** The newest first. */
  runden: reads(z.void(), z.array(Rundenzeile)),
  /** With the criteria as the office agreed on them. */
  anlegen: writes(z.object({ name: Name, stichtag: Tag }), Id),
  read: reads(Id, Runde),
  save: writes(Stand.extend({ werte: Eingabe }), Version),
  /** With its plans; accepted proposals stay in the chains, and the protocol stays where anybody decided a row. */
  remove: writes(Stand, z.void()),
  /** Whom and what the round looks at as it stands, before planning. */
  vorschau: reads(
    Id,
    z.object({
      personen: Anzahl,
      /** Nothing fits them. */
      ohneMoeglichkeit: Anzahl,
      moeglichkeiten: Anzahl,
      laeufe: z.array(Laufblick)
    })
  ),
  /** Makes a plan; cancelled, it leaves no trace. */
  planen: runs(
    z.object({
      runde: z.uuid(),
      name: Name,
      sekunden: z.int().min(1).max(600),
      regel: Planregel,
      seed: z
        .int()
        .min(0)
        .max(2 ** 31)
    }),
    Planstand,
    z.object({ plan: z.uuid() })
  ),
  /** Plans a round once for each of several weights of combinations, the smallest first; nothing is kept. */
  abwaegen: runs(
    Id,
    z.object({ done: Anzahl, total: Anzahl }),
    z.object({ personen: Anzahl, plaene: z.array(Abwaegung) })
  ),
  /** Ends the planning of a round with the best plan so far; `false` where none is under way. */
  nehmen: writes(z.object({ runde: z.uuid() }), z.boolean()),
  plan: reads(
    Id,
    z.object({ plan: Planblick, runde: Rundenkopf, laeufe: z.array(Laufblick), zeilen: z.array(Planzeile) })
  ),
  /** Accepted proposals stay in the chains, and the protocol of the round tells of it. */
  removePlan: writes(Stand, z.void()),
  /** All or none of the rows; what is accepted becomes a proposal in the chain. */
  entscheiden: writes(
    z.object({
      plan: z.uuid(),
      zeilen: z
        .array(z.object({ fall: FallId, version: z.int() }))
        .min(1)
        .max(3000),
      entscheid: Entscheid
    }),
    z.void()
  ),
  /** What was proposed and changed, the newest first; never by whom. */
  protokoll: reads(
    z.object({ runde: z.uuid() }),
    z.object({ eintraege: z.array(Protokolleintrag), laeufe: z.array(Laufblick) })
  ),
  /** What would help most: the ten best by estimate, each planned anew as things stand now; the greatest gain first. */
  hebel: runs(Id, z.object({ done: Anzahl, total: Anzahl }), z.array(Hebelwirkung)),
  /** Plans anew with a run cancelled, moved, put together with another or added; the plan and the offers stay as they are. */
  wennAnders: runs(Id.extend({ aenderung: Aenderung }), z.object({ done: Anzahl, total: Anzahl }), WennAnders),
  /** What changed since a plan was made. */
  seither: reads(Id, Seither)
}
