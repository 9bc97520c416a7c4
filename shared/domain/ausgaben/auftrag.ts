import { z } from 'zod'
import { FallId } from '../faelle/fall'
import { Tag } from '../zeitraum'
import { Datengruppe, Profil } from './empfaenger'
import { Ausgabespalte } from './spalten'
import { Ausgabeart } from './vorlagen'

/** So many people fit on one list. */
export const MAX_PERSONEN = 1000

/** From here on somebody has to confirm the number. */
export const VIELE_PERSONEN = 50

/** A calendar month as `JJJJ-MM`. */
export const Monat = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
export type Monat = z.infer<typeof Monat>

/** Which list, for whom, about whom. */
export const Auftrag = z.object({
  art: Ausgabeart,
  profil: Profil,
  /** The run the list is about; with it the recipient is its provider. */
  durchfuehrung: z.uuid().nullable(),
  /** The provider the list is for, over all its runs, where no single run is meant. */
  traeger: z.uuid().nullable(),
  /** The recipient as it is called, where it is no provider. */
  empfaenger: z.string().trim().max(120),
  /** Cases chosen by hand; `null` for everybody whom this kind of list is about. */
  faelle: z.array(FallId).min(1).max(MAX_PERSONEN).nullable(),
  /** Of them, those marked as specially protected that shall stand on the list: all others of them are left out. */
  geschuetzte: z.array(FallId).max(MAX_PERSONEN),
  /** Left out by hand. */
  ohne: z.array(FallId).max(MAX_PERSONEN),
  /** Only the form, to be filled in: no persons, no runs. */
  leer: z.boolean(),
  /** For lists that speak of a month. */
  monat: Monat.nullable(),
  /** Chosen columns; `null` for those that need no reason. */
  spalten: z.array(Ausgabespalte).min(1).nullable()
})
export type Auftrag = z.infer<typeof Auftrag>

const Begruendung = z.string().trim().max(300)

/** How the file is locked: with a new password, with a given one, not at all (with a reason). */
export const Schutz = z.discriminatedUnion('art', [
  z.object({ art: z.literal('erzeugt') }),
  z.object({ art: z.literal('gegeben'), kennwort: z.string().max(255) }),
  z.object({ art: z.literal('ohne'), grund: Begruendung })
])
export type Schutz = z.infer<typeof Schutz>

/** What somebody decided at the customs check. */
export const Freigabe = z.object({
  zweck: z.string().trim().max(300),
  rechtsgrundlage: z.string().trim().max(300),
  /** Why columns that are not for every list are needed, or that the persons agreed. */
  begruendungen: z.partialRecord(Datengruppe, Begruendung),
  rueckmeldungBis: Tag.nullable(),
  /** Until when the recipient has agreed to delete the list. */
  loeschenBis: Tag.nullable(),
  /** The number of people was looked at, where there are many. */
  vieleBestaetigt: z.boolean(),
  format: z.enum(['xlsx', 'csv']),
  /** Suggested name of the file, without its ending. */
  datei: z.string().trim().min(1).max(120),
  schutz: Schutz
})
export type Freigabe = z.infer<typeof Freigabe>
