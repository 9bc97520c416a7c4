import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { FallAbfrage, SammelFeld, Spalte } from '../domain/faelle/tabelle'
import { Wert } from '../domain/feld'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

const Anzahl = z.int().min(0)

/** A case as a row of the table: the values in the order of the columns asked for. */
export const FallZeile = z.object({
  id: FallId,
  version: z.int(),
  /** Fits the search only with typing slips. */
  aehnlich: z.boolean(),
  werte: z.array(Wert)
})
export type FallZeile = z.infer<typeof FallZeile>

export const FallListe = z.object({
  /** Cases that fit; `aehnlich` of them only with typing slips. */
  total: Anzahl,
  aehnlich: Anzahl,
  /** Cases for which the filter cannot be decided: something it asks for is not known. */
  unbekannt: Anzahl,
  /** All cases of the store. */
  gesamt: Anzahl,
  rows: z.array(FallZeile)
})
export type FallListe = z.infer<typeof FallListe>

/** So many cases can be worked on in one step. */
const MAX_AUSWAHL = 100_000
const FallIds = z.array(FallId).min(1).max(MAX_AUSWAHL)

/** So many rows can be copied at once; for more there is the Excel list. */
export const MAX_ZEILEN = 5000

/** What one step did for many cases. `vorgang` takes it back as a whole. */
export const Sammelergebnis = z.object({
  vorgang: z.uuid(),
  geaendert: Anzahl,
  /** Left as they were: nothing to do, or the case is gone. */
  unveraendert: Anzahl
})
export type Sammelergebnis = z.infer<typeof Sammelergebnis>

/** A run that somebody can be put down for. */
export const Vormerkziel = z.object({
  id: z.uuid(),
  titel: z.string(),
  traeger: z.string(),
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  plaetzeFrei: z.number().nullable(),
  plaetzeStand: Tag.nullable()
})
export type Vormerkziel = z.infer<typeof Vormerkziel>

export const faelle = {
  list: reads(
    FallAbfrage.extend({ spalten: z.array(Spalte).max(80), offset: Anzahl, limit: z.int().min(0).max(200) }),
    FallListe
  ),
  /** The cases of a stretch of the list, in its order. */
  ids: reads(FallAbfrage.extend({ offset: Anzahl, limit: z.int().min(0).max(MAX_AUSWAHL) }), z.array(FallId)),
  /** The values of these cases in the order asked for, for instance to copy them; who is gone is left out. */
  zeilen: reads(
    z.object({ faelle: z.array(FallId).max(MAX_ZEILEN), spalten: z.array(Spalte).max(80) }),
    z.array(FallZeile.pick({ id: true, werte: true }))
  ),
  /** The values that occur in a column of text, most frequent first. */
  werte: reads(z.object({ spalte: Spalte }), z.array(z.object({ wert: z.string(), anzahl: Anzahl }))),
  /** Runs that have not ended, the next to begin first. */
  vormerkziele: reads(z.void(), z.array(Vormerkziel)),

  feldSetzen: writes(
    z.object({ faelle: FallIds, feld: SammelFeld, wert: z.string().max(120).nullable() }),
    Sammelergebnis
  ),
  wiedervorlageAnlegen: writes(
    z.object({
      faelle: FallIds,
      faelligAm: Tag,
      betreff: z.string().trim().min(1).max(200),
      team: z.string().max(80).nullable()
    }),
    Sammelergebnis
  ),
  /** A contact with everybody of a group, for instance a letter. */
  kontaktEintragen: writes(
    z.object({
      faelle: FallIds,
      datum: Tag,
      art: z.string().max(40),
      anlass: z.string().max(40).nullable(),
      vermerk: z.string().max(4000).nullable()
    }),
    Sammelergebnis
  ),
  /** Who attended something similar before needs a reason (`teilnahme.wiederholungenOhneGrund`); it is kept for these only. */
  vormerken: writes(
    z.object({
      faelle: FallIds,
      durchfuehrung: z.uuid(),
      wiederholungGrund: z.string().trim().min(1).max(200).nullable().default(null)
    }),
    Sammelergebnis
  ),
  /** Takes one step back; what somebody changed since then stays (`verschont`). */
  zuruecknehmen: writes(z.object({ vorgang: z.uuid() }), z.object({ zurueckgenommen: Anzahl, verschont: Anzahl }))
}
