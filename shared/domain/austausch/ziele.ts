import { z } from 'zod'
import type { FallFeld } from '../faelle/felder'
import type { SatzWerte } from '../saetze/satzarten'
import { type EigenesFeld, eigeneFelder, type Feld, felder } from './felder'

/** A column of a foreign list, under either of its names. */
export const Listenfeld = z.enum([...felder, ...eigeneFelder])
export type Listenfeld = Feld | EigenesFeld

/**
 * Fields of a list that are fields of the case. `einkommen` stands in euros there and in cents here. `kinderbetreuung`
 * is none of them: lists say that care is needed, the case says that it is secured.
 */
export const fallZiele = {
  kundennummer: 'kundennummer',
  bg_nummer: 'bgNummer',
  nachname: 'nachname',
  vorname: 'vorname',
  geburtsdatum: 'geburtsdatum',
  geschlecht: 'geschlecht',
  staatsangehoerigkeit: 'staatsangehoerigkeit',
  muttersprache: 'muttersprache',
  strasse: 'strasse',
  plz: 'plz',
  ort: 'ort',
  telefon: 'telefon',
  email: 'email',
  team: 'team',
  berater: 'berater',
  titel: 'aufenthaltsstatus',
  titel_bis: 'titelBis',
  schulabschluss: 'schulabschluss',
  beruf: 'beruf',
  einkommen: 'einkommenBetrag',
  bg_groesse: 'bgGroesse',
  bemerkung: 'bemerkung',
  einreisedatum: 'einreisedatum',
  alleinerziehend: 'alleinerziehend',
  juengstes_kind: 'juengstesKind',
  leistung_seit: 'leistungSeit',
  lzb: 'langzeitbezug',
  berufswunsch: 'berufswunsch',
  letzte_integration: 'letzteIntegration'
} as const satisfies Partial<Record<Listenfeld, FallFeld>>

/** Fields of a list that say something about someone's German. */
export const sprachstandZiele = {
  niveau_gesamt: 'niveauGesamt',
  niveau_h: 'niveauHoeren',
  niveau_l: 'niveauLesen',
  niveau_s: 'niveauSchreiben',
  niveau_p: 'niveauSprechen',
  niveau_vom: 'datum',
  pruefung: 'pruefung',
  pruef_datum: 'datum',
  pruef_ergebnis: 'ergebnis',
  einstufung_datum: 'datum',
  lid: 'lidPunkte'
} as const satisfies Partial<Record<Listenfeld, keyof SatzWerte<'sprachstand'>>>

/** Fields of a list that say something about a course or measure. */
export const teilnahmeZiele = {
  kursart: 'kursart',
  massnahme: 'titel',
  kurs_kennung: 'titel',
  traeger: 'traeger',
  eintritt: 'eintrittIst',
  austritt_plan: 'austrittPlan',
  austritt_ist: 'austrittIst',
  status: 'status',
  austrittsgrund: 'austrittsgrund',
  verbleib: 'verbleib',
  verpflichtet: 'verpflichtet',
  wochenstunden: 'wochenstunden'
} as const satisfies Partial<Record<Listenfeld, keyof SatzWerte<'teilnahme'>>>

/**
 * Where a column of a list goes: into the case or a dated record; into the note that keeps what a provider adds
 * (`kontakt`); into the offers; nowhere, for it only serves to recognise the person (`person`) or to understand the row (`hilfe`).
 */
export const ziele = [
  'fall',
  'sprachstand',
  'teilnahme',
  'anwesenheit',
  'kontakt',
  'angebot',
  'person',
  'hilfe'
] as const
/** `null` where this import does not keep it. */
export type Ziel = (typeof ziele)[number] | null
