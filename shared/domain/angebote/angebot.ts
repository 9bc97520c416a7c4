import { z } from 'zod'
import { code, jaNein, pflicht, tag, text, uhrzeit, type WerteOf, werteSchema, zahl } from '../feld'

/** A provider of courses and measures. */
export const traegerFelder = {
  name: pflicht(text(120)),
  ort: text(80),
  ansprechpartner: text(120),
  telefon: text(60),
  email: text(120)
} as const

/** A place where a provider works; the runs name it. */
export const standortFelder = {
  name: pflicht(text(80)),
  /** The place ways are counted to. */
  ort: pflicht(text(80)),
  strasse: text(120),
  kinderbetreuung: jaNein(),
  barrierefrei: jaNein(),
  kontakt: text(120)
} as const

/** A run: a concrete course or measure with its dates and places (DOMAIN 3.5). */
export const durchfuehrungFelder = {
  titel: pflicht(text(160)),
  kursart: code('kursart'),
  instrument: code('instrument'),
  kostentraeger: code('kostentraeger'),
  massnahmeNr: text(40),
  kursKennung: text(40),
  standort: text(80),
  beginn: tag(),
  ende: tag(),
  plaetze: zahl(0, 500),
  plaetzeFrei: zahl(0, 500),
  /** A place figure is never shown without its age. */
  plaetzeStand: tag(),
  wochenstunden: zahl(0, 60),
  zeitmodell: code('zeitmodell'),
  niveauVon: code('niveau'),
  niveauZiel: code('niveau'),
  /** Whoever is above learns nothing here any more. */
  niveauMax: code('niveau'),
  mindestAlter: zahl(0, 99),
  hoechstAlter: zahl(0, 99),
  /** Only for them; empty for all. */
  geschlechtFilter: code('geschlecht'),
  zielgruppe: text(200),
  /** The aim in the words people use for their wishes: "Pflege", "Lager". */
  ziel: text(200),
  zertifikat: text(120),
  fahrkosten: text(120),
  kinderbetreuung: jaNein(),
  anmeldeschluss: tag(),
  einstieg: code('einstieg'),
  /** Days of entry beside the beginning, where one may begin at sections; read by `tageslisteOf`. */
  einstiegstage: text(400),
  letzterEinstieg: tag(),
  /** Days without lessons; read by `tageslisteOf`. */
  ausfalltage: text(1000),
  abgesagtAm: tag(),
  abschnitt: text(60),
  ueWoche: zahl(0, 60),
  mindestTn: zahl(0, 100),
  wartende: zahl(0, 500),
  format: text(60),
  kontakt: text(120),
  /** Who says so, beside its age in `plaetzeStand`. */
  quelle: text(120)
} as const

/** A weekly meeting of a run. */
export const terminFelder = {
  wochentag: pflicht(zahl(1, 7)),
  von: pflicht(uhrzeit()),
  bis: pflicht(uhrzeit()),
  /** `ONLINE` without a way. */
  ort: text(80),
  /** Held in this part of the run only. */
  gueltigVon: tag(),
  gueltigBis: tag()
} as const

const Stored = z.object({ id: z.uuid(), version: z.int() })

export type TraegerWerte = WerteOf<typeof traegerFelder>
export const TraegerWerte = werteSchema(traegerFelder)
export const Traeger = z.intersection(Stored, TraegerWerte)
export type Traeger = { id: string; version: number } & TraegerWerte

export type StandortWerte = WerteOf<typeof standortFelder>
export const StandortWerte = werteSchema(standortFelder)
export const Standort = z.intersection(Stored.extend({ traeger: z.uuid() }), StandortWerte)
export type Standort = { id: string; version: number; traeger: string } & StandortWerte

export type TerminWerte = WerteOf<typeof terminFelder>
export const TerminWerte = werteSchema(terminFelder)

export type DurchfuehrungWerte = WerteOf<typeof durchfuehrungFelder>
export const DurchfuehrungWerte = werteSchema(durchfuehrungFelder)
export const Durchfuehrung = z.intersection(
  z.object({ id: z.uuid(), version: z.int(), traeger: z.uuid(), termine: z.array(TerminWerte) }),
  DurchfuehrungWerte
)
export type Durchfuehrung = {
  id: string
  version: number
  traeger: string
  termine: TerminWerte[]
} & DurchfuehrungWerte
