import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { type FallFeld, FallWerte, fallFelder } from '../domain/faelle/felder'
import { Verlaufsvorgang, Verschontes } from '../domain/faelle/verlauf'
import { Wert } from '../domain/feld'
import { fristarten } from '../domain/fristen/fristenOf'
import { type Satz, type Satzart, type SatzWerte, satzarten, satzSchema } from '../domain/saetze/satzarten'
import { satzFelder } from '../domain/saetze/satzFelder'
import { Unterrichtsfrei } from '../domain/sprache/unterrichtsfrei'
import { Vertrauensfolge } from '../domain/sprache/vertrauensfolge'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'
import { eingabeSchema } from './eingabe'

/** One schema for all kinds of records, told apart by `art`. */
function jeSatzart<R extends { readonly [A in Satzart]: z.ZodType }>(make: <A extends Satzart>(art: A) => z.ZodObject) {
  return z.discriminatedUnion('art', satzarten.map(make) as never) as unknown as R[Satzart]
}

const FallEingabe = eingabeSchema(fallFelder)

type NeuerSatz = { [A in Satzart]: z.ZodType<{ art: A; fall: string; werte: Partial<SatzWerte<A>> }> }
type SatzAenderung = {
  [A in Satzart]: z.ZodType<{ art: A; id: string; version: number; werte: Partial<SatzWerte<A>> }>
}

const NeuerSatz = jeSatzart<NeuerSatz>((art) =>
  z.object({ art: z.literal(art), fall: FallId, werte: eingabeSchema(satzFelder[art]) })
)
const SatzAenderung = jeSatzart<SatzAenderung>((art) =>
  z.object({ art: z.literal(art), id: z.uuid(), version: z.int(), werte: eingabeSchema(satzFelder[art]) })
)

const Saetze = z.object(
  Object.fromEntries(satzarten.map((art) => [art, z.array(satzSchema[art])]))
) as unknown as z.ZodType<{ [A in Satzart]: Satz<A>[] }>

const Naechstes = z.object({
  art: z.enum(['wiedervorlage', ...fristarten]),
  tag: Tag.nullable(),
  text: z.string().nullable(),
  satz: z.uuid().nullable(),
  warum: z
    .object({ paragraf: z.string(), eingaben: z.record(z.string(), Wert), ruhetag: z.string().nullable() })
    .nullable()
})

const Haushaltsmitglied = z.object({
  id: FallId,
  nachname: fallFelder.nachname.schema.nullable(),
  vorname: fallFelder.vorname.schema.nullable(),
  geburtsdatum: Tag.nullable(),
  niveau: fallFelder.niveau.schema.nullable(),
  fallStatus: fallFelder.fallStatus.schema.nullable()
})

/** The list that wrote a field last. */
const Herkunft = z.object({
  /** Name of the source; of the file, where the source is forgotten. */
  quelle: z.string(),
  datei: z.string(),
  /** The day the list speaks of. */
  stand: Tag.nullable(),
  zeit: z.string(),
  konto: z.string().nullable()
})
export type Herkunft = z.infer<typeof Herkunft>

/** Everything about one person and the case. */
export const Akte = z.object({
  fall: z.intersection(z.object({ id: FallId, version: z.int() }), FallWerte),
  saetze: Saetze,
  /** Other cases with the same BG-Nummer. */
  haushalt: z.array(Haushaltsmitglied),
  naechstes: z.array(Naechstes),
  heute: Tag,
  /** By which the level that counts was found. */
  vertrauensfolge: Vertrauensfolge,
  /** Days without lessons that lie ahead, for the forecast of units. */
  unterrichtsfrei: Unterrichtsfrei,
  /** By field, where a list wrote it last; for a level, where its record comes from one. */
  herkunft: z.partialRecord(z.enum(Object.keys(fallFelder) as [FallFeld, ...FallFeld[]]), Herkunft),
  /** What „Rückgängig“ would take back. */
  rueckgaengig: Verlaufsvorgang.nullable()
})
export type Akte = z.infer<typeof Akte>

export const akte = {
  read: reads(z.object({ id: FallId }), Akte),
  create: writes(z.object({ werte: FallEingabe }), z.object({ id: FallId })),
  /** Changes of others to other fields stay; a change of the same field is refused with both values. */
  save: writes(z.object({ id: FallId, version: z.int(), werte: FallEingabe }), z.object({ version: z.int() })),
  /** Deletes a person for good, history included. */
  remove: writes(z.object({ id: FallId, version: z.int() }), z.void()),
  createSatz: writes(NeuerSatz, z.object({ id: z.uuid() })),
  saveSatz: writes(SatzAenderung, z.object({ version: z.int() })),
  removeSatz: writes(
    z.object({ art: z.enum(satzarten as [Satzart, ...Satzart[]]), id: z.uuid(), version: z.int() }),
    z.void()
  ),
  /** Draws over the week of somebody: one stroke, one Vorgang. `stand` is what the week was drawn from. */
  paintWoche: writes(
    z.object({
      fall: FallId,
      stand: z.array(z.object({ id: z.uuid(), version: z.int() })).max(500),
      strich: z.object({
        wochentage: z.array(z.int().min(1).max(7)).min(1).max(7),
        von: z.int().min(0).max(1439),
        bis: z.int().min(1).max(1439),
        art: z.enum(['FREI', 'GESPERRT', 'WUNSCH']).nullable()
      })
    }),
    z.void()
  ),
  /** The history, newest first, a page at a time. */
  verlauf: reads(
    z.object({ id: FallId, offset: z.int().min(0) }),
    z.object({ vorgaenge: z.array(Verlaufsvorgang), weitere: z.boolean() })
  ),
  /** Takes back the last thing done by hand in this case. */
  undo: writes(
    z.object({ id: FallId }),
    z.object({ vorgang: Verlaufsvorgang, reverted: z.int(), spared: z.array(Verschontes) })
  )
}
