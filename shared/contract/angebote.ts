import { z } from 'zod'
import {
  Durchfuehrung,
  DurchfuehrungWerte,
  Standort,
  StandortWerte,
  TerminWerte,
  Traeger,
  TraegerWerte
} from '../domain/angebote/angebot'
import { Uebersichtsfrage, Uebersichtszeile } from '../domain/angebote/uebersicht'
import { Zeitlage } from '../domain/angebote/zeitlage'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

const Anzahl = z.int().min(0)
const Id = z.object({ id: z.uuid() })
const Gelesen = z.object({ id: z.uuid(), version: z.int() })

/** How many take part in which state. */
const NachStatus = z.array(z.object({ status: z.string(), anzahl: Anzahl }))

/** What kind of run: a course or a measure, by the code of its list. */
export const Angebotsart = z.object({ liste: z.enum(['kursart', 'instrument']), code: z.string().max(40) })
export type Angebotsart = z.infer<typeof Angebotsart>

export const Angebotszeile = z.intersection(
  Durchfuehrung,
  z.object({ traegerName: z.string(), zeitlage: Zeitlage, teilnahmen: NachStatus })
)
export type Angebotszeile = z.infer<typeof Angebotszeile>

export const TraegerZeile = z.intersection(Traeger, z.object({ durchfuehrungen: Anzahl }))
export type TraegerZeile = z.infer<typeof TraegerZeile>

/** A site with the number of runs that name it. */
export const StandortZeile = z.intersection(Standort, z.object({ durchfuehrungen: Anzahl }))
export type StandortZeile = z.infer<typeof StandortZeile>

/** A person in a run. */
export const Teilnehmende = z.object({
  teilnahme: z.uuid(),
  fall: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  geburtsdatum: Tag.nullable(),
  status: z.string(),
  statusSeit: Tag.nullable(),
  eintritt: Tag.nullable(),
  austritt: Tag.nullable()
})
export type Teilnehmende = z.infer<typeof Teilnehmende>

/** So many meetings of a week fit on one timetable. */
export const MAX_TERMINE = 30

export const angebote = {
  list: reads(
    z.object({
      /** Words of title, provider, place or number; empty for all. */
      text: z.string().max(200),
      zeitlagen: z.array(Zeitlage).min(1),
      art: Angebotsart.nullable(),
      ort: z.string().max(80).nullable(),
      limit: z.int().min(1).max(1000)
    }),
    z.object({
      heute: Tag,
      /** That fit, and all of them. */
      total: Anzahl,
      gesamt: Anzahl,
      zeilen: z.array(Angebotszeile),
      /** What occurs, to choose from. */
      arten: z.array(Angebotsart),
      orte: z.array(z.string())
    })
  ),
  read: reads(
    Id,
    z.object({
      heute: Tag,
      durchfuehrung: Durchfuehrung,
      traeger: Traeger,
      /** The site of the provider it names. */
      standort: Standort.nullable(),
      zeitlage: Zeitlage,
      /** Holidays of the state on days with lessons. */
      feiertage: z.array(z.object({ tag: Tag, name: z.string() })),
      teilnehmende: z.array(Teilnehmende)
    })
  ),
  /** What one can still begin, for everybody to see: no persons. */
  uebersicht: reads(
    Uebersichtsfrage,
    z.object({
      heute: Tag,
      gesamt: Anzahl,
      zeilen: z.array(Uebersichtszeile),
      /** What occurs among all, to choose from. */
      arten: z.array(Angebotsart),
      orte: z.array(z.string()),
      niveaus: z.array(z.string()),
      zeitmodelle: z.array(z.string())
    })
  ),
  traeger: reads(z.void(), z.array(TraegerZeile)),
  standorte: reads(z.void(), z.array(StandortZeile)),

  /** A new one with `stand: null`; otherwise refused when somebody changed it since it was read. */
  saveTraeger: writes(z.object({ stand: Gelesen.nullable(), werte: TraegerWerte }), Gelesen),
  /** Refused as long as there are runs. */
  removeTraeger: writes(Gelesen, z.void()),
  /** A new name goes on to the runs of the provider that name the site. */
  saveStandort: writes(z.object({ stand: Gelesen.nullable(), traeger: z.uuid(), werte: StandortWerte }), Gelesen),
  /** Runs that name it keep the name, as that of a place. */
  removeStandort: writes(Gelesen, z.void()),
  save: writes(
    z.object({
      stand: Gelesen.nullable(),
      traeger: z.uuid(),
      werte: DurchfuehrungWerte,
      termine: z.array(TerminWerte).max(MAX_TERMINE)
    }),
    Gelesen
  ),
  /** Refused as long as there are participants, past ones included. */
  remove: writes(Gelesen, z.void())
}
