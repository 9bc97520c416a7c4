import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Kriteriumsantwort } from '../domain/uebergabe/antwort'
import { Team } from '../domain/uebergabe/team'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

const Anzahl = z.int().min(0)
const Name = z.string().max(80)
const Stand = z.object({ id: z.uuid(), version: z.int() })
const Version = z.object({ version: z.int() })

/** Whom a line is about. */
const Person = {
  fall: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  geburtsdatum: Tag.nullable()
}

/** A handover in a list. */
export const Uebergabezeile = z.object({
  ...Person,
  id: z.uuid(),
  version: z.int(),
  status: z.string(),
  anlass: z.string(),
  vonTeam: z.string().nullable(),
  anTeam: z.string().nullable(),
  vorbereitetAm: Tag,
  uebergebenAm: Tag.nullable(),
  zurueckAm: Tag.nullable(),
  zurueckGrund: z.string().nullable(),
  erledigt: z.string().nullable()
})
export type Uebergabezeile = z.infer<typeof Uebergabezeile>

/** A person whose criteria suggest to look at a handover. */
export const Pruefzeile = z.object({
  ...Person,
  team: z.string().nullable(),
  antworten: z.array(Kriteriumsantwort),
  zielTeamart: z.string().nullable()
})
export type Pruefzeile = z.infer<typeof Pruefzeile>

export const Wechselzeile = z.object({ ...Person, team: z.string().nullable(), geburtstag25: Tag })
export type Wechselzeile = z.infer<typeof Wechselzeile>

export const Auslastungszeile = z.object({
  team: z.string(),
  art: z.string().nullable(),
  faelle: Anzahl,
  u25: Anzahl,
  ue25: Anzahl,
  unbekannt: Anzahl,
  stellen: z.number().nullable(),
  jeStelle: Anzahl.nullable(),
  richtwert: z.number()
})

/** A list cut to what one can look through, and how many there are. */
const cut = <S extends z.ZodType>(zeile: S) => z.object({ gesamt: Anzahl, zeilen: z.array(zeile) })

/** Of one team, or of all; `OHNE` for cases without a team. */
const Ausschnitt = z.object({ team: Name.nullable(), limit: z.int().min(1).max(1000) })
const JeTeam = z.array(z.object({ team: z.string(), anzahl: Anzahl }))

/** What people write into a handover while it is prepared. */
const Vorbereitung = z.object({
  anlass: z.string().max(40),
  anTeam: Name.nullable(),
  erledigt: z.string().max(500).nullable(),
  geholfen: z.string().max(500).nullable(),
  gehindert: z.string().max(500).nullable(),
  offenePunkte: z.string().max(1000).nullable()
})
export type Vorbereitung = z.infer<typeof Vorbereitung>

// An optional field is absent or has a value; the schema's own type would allow `undefined`.
const Eingabe = Vorbereitung.partial() as unknown as z.ZodType<Partial<Vorbereitung>>

export const uebergaben = {
  /** How many wait for acceptance. */
  count: reads(z.void(), z.object({ warten: Anzahl })),
  /** What waits, what is prepared, what came back within 90 days. */
  list: reads(
    z.void(),
    z.object({
      heute: Tag,
      warten: cut(Uebergabezeile),
      vorbereitet: cut(Uebergabezeile),
      zurueck: cut(Uebergabezeile)
    })
  ),
  /** Active persons whose criteria suggest a handover and who have none open, by name. */
  pruefen: reads(Ausschnitt, cut(Pruefzeile).extend({ heute: Tag, regeln: z.string(), jeTeam: JeTeam })),
  /** Active persons who become 25 within 90 days, the nearest first. */
  wechsel: reads(Ausschnitt, cut(Wechselzeile).extend({ heute: Tag, jeTeam: JeTeam })),
  /** Cases per full-time post of each team. Never of a person. */
  auslastung: reads(
    z.void(),
    z.object({ richtwertU25: z.number(), richtwertUe25: z.number(), teams: z.array(Auslastungszeile) })
  ),
  /** The criteria of one person today, and the team they point to. */
  evaluate: reads(
    z.object({ fall: FallId }),
    z.object({
      heute: Tag,
      regeln: z.string(),
      antworten: z.array(Kriteriumsantwort),
      pruefen: z.boolean(),
      zielTeam: z.string().nullable(),
      teams: z.array(Team)
    })
  ),
  /** Begins a handover; a case has one open at most. */
  prepare: writes(
    z.object({ fall: FallId, anlass: z.string().max(40), anTeam: Name.nullable() }),
    z.object({ id: z.uuid() })
  ),
  save: writes(Stand.extend({ werte: Eingabe }), Version),
  /** Keeps the criteria as they are today. */
  handOver: writes(Stand, Version),
  /** The case and its open Wiedervorlagen go over to the receiving team. */
  accept: writes(Stand.extend({ von: Name.nullable(), berater: Name.nullable() }), Version),
  /** Back to the giving team, with a Wiedervorlage that says why. */
  giveBack: writes(Stand.extend({ grund: z.string().max(300) }), Version),
  withdraw: writes(Stand, Version)
}
