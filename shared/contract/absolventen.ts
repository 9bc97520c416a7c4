import { z } from 'zod'
import { aufgabenarten } from '../domain/absolventen/aufgaben'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads, runs, writes } from './define'
import { Weiterschritt } from './teilnahmen'

const Anzahl = z.int().min(0)

/** A course or measure that ends soon, or ended a short while ago. */
const Kurs = z.object({
  id: z.uuid(),
  titel: z.string(),
  traeger: z.string(),
  standort: z.string().nullable(),
  kursart: z.string().nullable(),
  instrument: z.string().nullable(),
  beginn: Tag.nullable(),
  ende: Tag
})

export const Kursende = z.intersection(
  Kurs,
  z.object({
    teilnehmende: Anzahl,
    /** Of these, without a next step. */
    ohneAnschluss: Anzahl,
    /** Tasks whose day has come. */
    faellig: Anzahl,
    /** Whose end is not entered though it has passed. */
    ohneEnde: Anzahl
  })
)
export type Kursende = z.infer<typeof Kursende>

const Aufgabe = z.object({ art: z.enum(aufgabenarten), tag: Tag, erledigt: z.boolean(), abgeloest: z.boolean() })

/** Somebody in the course: where the participation stands and what follows. */
export const Absolvent = z.object({
  fall: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  telefon: z.string().nullable(),
  teilnahme: z.object({
    id: z.uuid(),
    version: z.int(),
    status: z.string(),
    kursart: z.string().nullable(),
    eintrittPlan: Tag.nullable(),
    eintrittIst: Tag.nullable(),
    austrittPlan: Tag.nullable(),
    austrittIst: Tag.nullable(),
    austrittsgrund: z.string().nullable(),
    verbleib: z.string().nullable()
  }),
  anschluss: z
    .object({
      text: z.string().nullable(),
      elementart: z.string().nullable(),
      stand: z.string(),
      beginn: Tag.nullable()
    })
    .nullable(),
  aufgaben: z.array(Aufgabe)
})
export type Absolvent = z.infer<typeof Absolvent>

export const Absolventenkurs = z.object({ heute: Tag, kurs: Kurs, absolventen: z.array(Absolvent) })
export type Absolventenkurs = z.infer<typeof Absolventenkurs>

const Progress = z.object({ done: z.int(), total: z.int() })

/** A row that was not saved, and why, in words; everything else of the group was. */
export const Ablehnung = z.object({ teilnahme: z.uuid(), grund: z.string() })
export type Ablehnung = z.infer<typeof Ablehnung>

export const absolventen = {
  /** Courses and measures with their end within 16 weeks, or within the last six with something left to enter. */
  list: reads(z.void(), z.object({ heute: Tag, kurse: z.array(Kursende) })),
  read: reads(z.object({ id: z.uuid() }), Absolventenkurs),
  /** How it ended for a whole group: one Vorgang; a row that is refused does not keep back the others. */
  saveErgebnisse: runs(
    z.object({ zeilen: z.array(Weiterschritt).min(1).max(200) }),
    Progress,
    z.object({ vorgang: z.uuid().nullable(), gespeichert: Anzahl, abgelehnt: z.array(Ablehnung) })
  ),
  /** A visit in the course, entered as a contact with each of these persons. */
  saveBesuch: writes(
    z.object({
      faelle: z.array(FallId).min(1).max(200),
      datum: Tag,
      anschluss: z.boolean(),
      vermerk: z.string().max(4000).nullable()
    }),
    z.object({ vorgang: z.uuid(), anzahl: Anzahl })
  )
}
