import type { AnyField } from './felder'
import type { Listenart } from './listenart'
import { foldedText } from './text'

/** What a list says of itself besides its entries. */
export interface Listenzeichen {
  /** Fields of the columns. */
  fields: readonly AnyField[]
  /** Columns with one mark per day. */
  days: number
  /** Lines above the table, the name of the sheet, columns nobody knows. */
  texts: readonly string[]
  /** Name of the file: people keep old names, so it weighs least. */
  file: string
}

type Personenliste = Exclude<Listenart, 'kursplanungsliste'>
type Gewichte = Partial<Record<AnyField, number>>

/** How much a column speaks for a kind of list. */
const gewichte: Record<Personenliste, Gewichte> = {
  controlling: {
    bg_nummer: 3,
    leistung_seit: 4,
    lzb: 4,
    titel: 3,
    titel_bis: 3,
    einkommen: 3,
    bg_groesse: 3,
    juengstes_kind: 3,
    letzte_integration: 3,
    alleinerziehend: 2,
    einreisedatum: 2,
    berufswunsch: 2,
    schulabschluss: 2,
    stand: 2,
    team: 2,
    beruf: 1,
    berater: 1,
    staatsangehoerigkeit: 0.5
  },
  zuweisungsliste: {
    rueckmeldung_bis: 3,
    zuweisung_am: 3,
    niveau_erforderlich: 2,
    massnahme_nr: 2,
    wochenstunden: 2,
    massnahme: 1,
    berater: 1,
    verpflichtet: 1,
    tn_kennung: 1,
    verfuegbar: 0.5,
    eintritt: 0.5
  },
  teilnehmerliste: {
    status: 2,
    status_seit: 2,
    abschnitt: 2,
    prognose: 2,
    rueckfrage: 2,
    ue_besucht: 2,
    ue_rest: 2,
    eintritt: 1,
    austritt_plan: 1,
    austritt_ist: 1,
    austrittsgrund: 1,
    verbleib: 1,
    kurs_kennung: 0.5
  },
  fehlzeitenliste: {
    fehl_e: 2,
    fehl_u: 2,
    fehl_k: 2,
    fehl_gesamt: 3,
    fehl_ue: 3,
    anwesend: 2,
    online: 2,
    soll_tage: 2,
    monat: 2,
    grundkategorie: 2,
    letzte_anwesenheit: 1
  },
  einstufungsliste: {
    einstufung_datum: 3,
    einstufung_ergebnis: 3,
    alphabetisierung: 2,
    erschienen: 2,
    niveau_h: 0.5,
    niveau_l: 0.5,
    niveau_s: 0.5,
    niveau_p: 0.5
  },
  ergebnisliste: {
    pruef_ergebnis: 3,
    pruef_datum: 3,
    lid: 3,
    zertifikat_am: 3,
    pruefung: 2,
    niveau_hl: 2,
    empfehlung: 1,
    niveau_s: 0.5,
    niveau_p: 0.5
  },
  warteliste: {
    warten_seit: 4,
    naechster_kurs: 2,
    berechtigung_bis: 2,
    verfuegbar: 1,
    kinderbetreuung: 1,
    kursart: 0.5
  },
  austrittsmeldung: { austrittsgrund: 2, verbleib: 2, austritt_ist: 2, letzte_anwesenheit: 1 },
  uebergabeliste: { uebergabe_am: 6, uebergabe_an: 6, uebergabegrund: 6 }
}

const title = 6
const fileName = 2
/** Less than this is no sign of anything. */
const least = 3
/** Where not even one column speaks for the office. */
const leastOfOthers = 2

const courseTitle = /kursplan|kursangebot|kursuebersicht|kurstermine|angebotsuebersicht/
/** Words a list calls itself by, in the spelling of `foldedText`. */
const titel: Record<Personenliste, RegExp> = {
  controlling: /controlling|arbeitsliste|abzug|auszug|verbis|allegro|cosach|\bstep\b|opds|bestandsliste/,
  zuweisungsliste: /zuweisung|vorschlagsliste|zugewiesen/,
  teilnehmerliste:
    /teilnehm\w*liste|\btn-?liste|monatsmeldung|teilnehmende|teilnehmer\b|teilnehmerinnen\b|belegungsliste/,
  fehlzeitenliste: /fehlzeit|anwesenheit|fehltage|abwesenheit/,
  einstufungsliste: /einstufung|einst\.?-?test|eingangstest/,
  ergebnisliste: /ergebnis|pruefungsliste|zertifikat|\b(?:dtz|dtb|lid|telc)\b/,
  warteliste: /warteliste|wartende|interessentenliste/,
  austrittsmeldung: /austritt|abbruchmeldung|abbrueche|abmeldung|abgaenge/,
  uebergabeliste: /uebergabe/
}

const persons: readonly AnyField[] = [
  'name_komplett',
  'nachname',
  'vorname',
  'geburtsdatum',
  'geburtsjahr',
  'kundennummer',
  'tn_kennung'
]
const courses: readonly AnyField[] = [
  'kursart',
  'kurs_kennung',
  'massnahme',
  'massnahme_nr',
  'traeger',
  'standort',
  'eintritt',
  'plaetze',
  'plaetze_frei',
  'kurstage',
  'uhrzeit',
  'ue_woche',
  'anmeldeschluss',
  'mindest_tn'
]

/**
 * The kind of a list by its columns, by what it calls itself and by its sheet; a controlling list when in doubt.
 * Lists without persons can only be about courses.
 */
export function erkenneArt({ fields, days, texts, file }: Listenzeichen): Listenart {
  const has = new Set(fields)
  const told = foldedText(texts.join(' \n '))
  const named = foldedText(file.replaceAll('_', ' '))
  const aboutCourses = courses.filter((field) => has.has(field)).length + (courseTitle.test(told) ? 1 : 0)
  if (aboutCourses >= 3 && !persons.some((field) => has.has(field))) return 'kursplanungsliste'
  const arten = Object.keys(gewichte) as Personenliste[]
  const scores = arten.map((art) => {
    const columns = [...has].reduce((sum, field) => sum + (gewichte[art][field] ?? 0), 0)
    const marks = art === 'fehlzeitenliste' && days > 0 ? title : 0
    const words = (titel[art].test(told) ? title : 0) + (titel[art].test(named) ? fileName : 0)
    // A word alone is no list of that kind: a column must go with it, or every title would decide.
    return { art, score: columns + marks + (columns + marks > 0 || art === 'controlling' ? words : words / 2) }
  })
  const best = scores.reduce((first, next) => (next.score > first.score ? next : first))
  const isOffice = scores.some(({ art, score }) => art === 'controlling' && score > 0)
  return best.score < (isOffice ? least : leastOfOthers) ? 'controlling' : best.art
}
