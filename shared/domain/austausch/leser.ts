import type { AnyField, Wert } from './felder'
import { type DatumArt, leseDatum } from './werte/datum'
import { leseJaNein } from './werte/jaNein'
import { leseBgNummer, leseEmail, leseKundennummer, leseMassnahmeNr, lesePlz, leseTelefon } from './werte/kennungen'
import { asText, type Leser } from './werte/lesen'
import { leseMonat } from './werte/monat'
import { leseName, leseNameKomplett } from './werte/name'
import { leseNiveau, leseNiveauHl } from './werte/niveau'
import { leseFreitext, leseStrasse, leseText } from './werte/text'
import { leseTitel } from './werte/titel'
import { wortKey } from './werte/woerter/wortliste'
import { leseWort } from './werte/wort'
import { leseBetrag, leseJahr, leseZahl } from './werte/zahlen'

/** What kind of content a field has: enough to see that a column cannot be meant. */
export type Inhaltsart = 'tag' | 'niveau' | 'wort' | 'jaNein' | 'zahl' | 'text' | 'kennung'

/** How one field is read. */
export interface Feldleser {
  art: Inhaltsart
  lese: Leser
  datum?: DatumArt
}

const tag = (datum: DatumArt): Feldleser => ({ art: 'tag', lese: leseDatum(datum), datum })
const niveau: Feldleser = { art: 'niveau', lese: leseNiveau }
const zahl: Feldleser = { art: 'zahl', lese: leseZahl }
const text: Feldleser = { art: 'text', lese: leseText }
const freitext: Feldleser = { art: 'text', lese: leseFreitext }
const jaNein: Feldleser = { art: 'jaNein', lese: leseJaNein() }
const wort = (field: string): Feldleser => ({ art: 'wort', lese: leseWort(field) })
const kennung = (lese: Leser): Feldleser => ({ art: 'kennung', lese })

/** The value somebody chose for a word; `undefined` for „nicht übernehmen“. For yes and no the codes are `ja` and `nein`. */
export function bedeutetes(art: Inhaltsart, code: string | null): Wert | undefined {
  if (code === null) return undefined
  return art === 'jaNein' ? code === 'ja' : code
}

/** A field without a reader does not compile. */
const leser: Readonly<Record<AnyField, Feldleser>> = {
  kundennummer: kennung(leseKundennummer),
  bg_nummer: kennung(leseBgNummer),
  name_komplett: { art: 'text', lese: leseNameKomplett },
  nachname: { art: 'text', lese: leseName },
  vorname: { art: 'text', lese: leseName },
  geburtsdatum: tag('geburt'),
  geschlecht: wort('geschlecht'),
  staatsangehoerigkeit: text,
  muttersprache: text,
  strasse: { art: 'text', lese: leseStrasse },
  plz: kennung(lesePlz),
  ort: text,
  telefon: kennung(leseTelefon),
  email: kennung(leseEmail),
  niveau_gesamt: niveau,
  niveau_h: niveau,
  niveau_l: niveau,
  niveau_s: niveau,
  niveau_p: niveau,
  pruefung: wort('pruefung'),
  pruef_datum: tag('vergangen'),
  pruef_ergebnis: wort('pruef_ergebnis'),
  lid: zahl,
  einstufung_datum: tag('vergangen'),
  einstufung_ergebnis: text,
  kursart: wort('kursart'),
  kurs_kennung: text,
  massnahme_nr: kennung(leseMassnahmeNr),
  massnahme: freitext,
  traeger: text,
  standort: text,
  zuweisung_am: tag('vergangen'),
  eintritt: tag('beginn'),
  austritt_plan: tag('ende'),
  austritt_ist: tag('vergangen'),
  status: wort('status'),
  austrittsgrund: wort('austrittsgrund'),
  verbleib: wort('verbleib'),
  fehl_e: zahl,
  fehl_u: zahl,
  fehl_k: zahl,
  anwesend: zahl,
  ue_besucht: zahl,
  ue_rest: zahl,
  berechtigung_bis: tag('ende'),
  verpflichtet: {
    art: 'jaNein',
    lese: leseJaNein(
      ['v', 'verpfl', 'verpflichtet', 'verpflichtung', 'pflicht'],
      ['b', 'f', 'freiwillig', 'berechtigt', 'berechtigung', 'frw']
    )
  },
  berater: text,
  team: text,
  warten_seit: tag('vergangen'),
  naechster_kurs: tag('beginn'),
  // Care that is there may be needed no more.
  kinderbetreuung: { art: 'jaNein', lese: leseJaNein([], [], ['vorhanden', 'ok']) },
  verfuegbar: freitext,
  titel: { art: 'wort', lese: leseTitel },
  titel_bis: tag('ende'),
  schulabschluss: wort('schulabschluss'),
  beruf: freitext,
  einkommen: { art: 'zahl', lese: leseBetrag },
  bg_groesse: zahl,
  bemerkung: freitext,
  einreisedatum: tag('vergangen'),
  alleinerziehend: jaNein,
  juengstes_kind: tag('vergangen'),
  leistung_seit: tag('vergangen'),
  lzb: jaNein,
  niveau_vom: tag('vergangen'),
  berufswunsch: freitext,
  letzte_integration: tag('vergangen'),
  stand: tag('vergangen'),
  tn_kennung: text,
  alter: zahl,
  lfd_nr: text,
  alphabetisierung: jaNein,
  erschienen: jaNein,
  wochenstunden: text,
  letzte_anwesenheit: tag('vergangen'),
  soll_tage: zahl,
  zertifikat_am: tag('vergangen'),
  plaetze: zahl,
  plaetze_frei: text,
  kurstage: text,
  uhrzeit: text,
  ue_woche: zahl,
  anmeldeschluss: tag('ende'),
  kontakt: freitext,
  monat: { art: 'tag', lese: leseMonat },
  geburtsjahr: { art: 'zahl', lese: leseJahr },
  tagesmarke: wort('tagesmarke'),
  tage_anwesend: zahl,
  tage_krank: zahl,
  tage_entschuldigt: zahl,
  tage_unentschuldigt: zahl,
  online: zahl,
  teilweise: zahl,
  praktikum: zahl,
  ferien: zahl,
  nicht_gemeldet: zahl,
  fehl_gesamt: zahl,
  fehl_ue: zahl,
  grundkategorie: freitext,
  status_seit: tag('vergangen'),
  abschnitt: text,
  prognose: freitext,
  rueckfrage: jaNein,
  rueckmeldung_bis: tag('ende'),
  niveau_erforderlich: niveau,
  niveau_hl: { art: 'niveau', lese: leseNiveauHl },
  empfehlung: freitext,
  mindest_tn: zahl,
  wartende: zahl,
  format: text,
  uebergabe_am: tag('vergangen'),
  uebergabe_an: text,
  uebergabegrund: freitext
}

/** How the cells of each field are read: what a word was given as its meaning comes first. */
export const feldleser: Readonly<Record<AnyField, Feldleser>> = Object.fromEntries(
  Object.entries(leser).map(([field, einer]) => [field, { ...einer, lese: learnedFirst(field, einer) }])
) as Record<AnyField, Feldleser>

function learnedFirst(field: string, { art, lese }: Feldleser): Leser {
  return (cell, melder, kontext) => {
    const learned = kontext.words[field]?.get(wortKey(asText(cell)))
    return learned === undefined ? lese(cell, melder, kontext) : bedeutetes(art, learned)
  }
}
