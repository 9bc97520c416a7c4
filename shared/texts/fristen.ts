import type { Codeliste } from '../domain/codes/codeliste'
import type { Wert } from '../domain/feld'
import type { Ampel, Eingaben } from '../domain/fristen/frist'
import type { Frist, Fristart } from '../domain/fristen/fristenOf'
import { feldLabel } from './feldLabel'
import { type CodeLabel, formatTag } from './format'

/** The light of a day in words: never by colour alone. */
export const ampelTexts: Record<Ampel, string> = {
  FAELLIG: 'fällig',
  BALD: 'bald',
  UNKLAR: 'unklar',
  OK: 'hat Zeit'
}

interface Fristtext {
  /** What the day is, short enough for a table. */
  titel: string
  /** What the person does about it. */
  tun: string
  /** How the day follows from its inputs. */
  rechnung: string
}

/** What each rule says to people. No legal effect is claimed: the officer decides. */
export const fristTexts: Record<Fristart, Fristtext> = {
  ikAnspruch: {
    titel: 'Anspruch auf einen Integrationskurs endet, noch nicht angemeldet',
    tun: 'Anmeldung bei einem Kursträger veranlassen',
    rechnung: 'ein Jahr nach Erteilung des Titels'
  },
  ikZulassung: {
    titel: 'Berechtigung zum Integrationskurs endet, noch nicht angemeldet',
    tun: 'Anmeldung bei einem Kursträger veranlassen',
    rechnung: 'wie auf der Bescheinigung, sonst ein Jahr nach Ausstellung'
  },
  ikNichtbeginn: {
    titel: 'Berechtigung erlischt wegen Nichtbeginns, sofern zu vertreten',
    tun: 'Kursbeginn klären und eintragen',
    rechnung: 'ein Jahr nach der Anmeldung beim Kursträger'
  },
  ikUnterbrechung: {
    titel: 'Berechtigung erlischt wegen Unterbrechung, sofern zu vertreten',
    tun: 'Wiedereinstieg klären und eintragen',
    rechnung: 'ein Jahr nach dem letzten Unterrichtstag'
  },
  ikStart: {
    titel: 'Kurs sollte begonnen haben',
    tun: 'Träger fragen; Zuweisung an einen anderen Träger anregen (§ 7 Abs. 5 IntV)',
    rechnung: 'sechs Wochen nach der Anmeldung'
  },
  bskAnmeldung: {
    titel: 'Berechtigung zum Berufssprachkurs endet, noch nicht angemeldet',
    tun: 'Anmeldung bei einem Kursträger veranlassen',
    rechnung: 'drei Monate nach Ausstellung, oder früher, wenn so bestimmt'
  },
  bskAnsage: {
    titel: 'Träger muss sagen, ob der Berufssprachkurs beginnt',
    tun: 'Beim Träger nachfragen',
    rechnung: 'vier Wochen nach der Anmeldung'
  },
  bskVerweis: {
    titel: 'Verweis an einen anderen Träger muss gelungen oder gemeldet sein',
    tun: 'Beim Träger nachfragen, anderen Träger anregen',
    rechnung: 'zwei Wochen nach der Ansage, sechs Wochen nach der Anmeldung'
  },
  kostenbeitrag: {
    titel: 'Bis dahin erfolgreich abgeschlossen: die Hälfte des Kostenbeitrags zurück',
    tun: 'An Prüfung und Antrag beim BAMF erinnern',
    rechnung: 'zwei Jahre nach der ersten Berechtigung, drei bei Kursen mit bis zu 900 UE'
  },
  plan: {
    titel: 'Kooperationsplan fortschreiben',
    tun: 'Gespräch vereinbaren, Plan fortschreiben',
    rechnung: 'sechs Monate nach der letzten Fassung'
  },
  alter25: {
    titel: '25. Geburtstag',
    tun: 'Übergabe aus der Betreuung unter 25 vorbereiten',
    rechnung: 'Geburtsdatum und 25 Jahre'
  },
  kindAlt: {
    titel: 'Jüngstes Kind erreicht das Alter, ab dem eine Teilnahme in der Regel zumutbar ist',
    tun: 'Betreuungsplanung beginnen',
    rechnung: 'Geburt des jüngsten Kindes und die Monate nach § 10 SGB II'
  },
  titel: {
    titel: 'Aufenthaltstitel läuft ab',
    tun: 'Fragen, ob die Verlängerung beantragt ist, und eintragen',
    rechnung: 'Ende des Titels, Fortgeltung nach § 24 AufenthG eingerechnet'
  },
  wohnsitz: {
    titel: 'Wohnsitzregelung endet',
    tun: 'Angebote außerhalb des Wohnsitzes mitdenken',
    rechnung: 'wie eingetragen'
  },
  anerkennungEingang: {
    titel: 'Eingangsbestätigung der Anerkennungsstelle fehlt',
    tun: 'Bei der zuständigen Stelle nachfragen',
    rechnung: 'ein Monat nach dem Antrag'
  },
  anerkennungBescheid: {
    titel: 'Bescheid der Anerkennungsstelle wird fällig',
    tun: 'Bei der zuständigen Stelle nachfragen',
    rechnung: 'drei Monate, nachdem die Unterlagen vollständig waren'
  },
  anschluss: {
    titel: 'Endet ohne Anschluss',
    tun: 'Nächsten Schritt vormerken',
    rechnung: 'Ende der laufenden Teilnahme, und nichts ist geplant'
  },
  besuch: {
    titel: 'Im Kurs besuchen',
    tun: 'Besuch als Kontakt eintragen',
    rechnung: 'so viele Wochen vor dem Ende wie unter Einstellungen, „Kursenden“ (üblich zwölf)'
  },
  anschlussgespraech: {
    titel: 'Anschlussgespräch führen',
    tun: 'Gespräch als Kontakt mit Anlass „Absolventen“ eintragen',
    rechnung: 'so viele Wochen vor dem Ende wie unter Einstellungen, „Kursenden“ (üblich acht)'
  },
  anschlussGebucht: {
    titel: 'Anschluss buchen',
    tun: 'Nächste Teilnahme vormerken',
    rechnung: 'so viele Wochen vor dem Ende wie unter Einstellungen, „Kursenden“ (üblich vier)'
  },
  zertifikat: {
    titel: 'Zertifikat erfragen',
    tun: 'Ergebnis als Sprachstand eintragen',
    rechnung: 'so viele Wochen nach dem Ende des Kurses wie unter Einstellungen, „Kursenden“ (üblich zwei)'
  },
  fahrtkostenIk: {
    titel: 'Fahrtkosten vor dem Kursabschnitt beantragen',
    tun: 'Antrag beim BAMF veranlassen (ab 5 km)',
    rechnung: 'der Tag vor dem Eintritt'
  },
  fahrtkostenBsk: {
    titel: 'Fahrtkosten bis zum Kursende beantragen',
    tun: 'Antrag beim BAMF veranlassen',
    rechnung: 'der letzte Kurstag'
  },
  nachweis: {
    titel: 'Sprachnachweis zu alt für die Einstufung in den Berufssprachkurs',
    tun: 'Neuen Einstufungstest veranlassen',
    rechnung: 'sechs Monate nach dem jüngsten Nachweis'
  },
  meldung: {
    titel: 'Anwesenheit des Vormonats nicht gemeldet',
    tun: 'Rückfrage beim Träger',
    rechnung: 'der 8. des Folgemonats'
  },
  fehlzeiten: {
    titel: 'Kurserfolg gefährdet?',
    tun: 'Rückfrage beim Träger; als Kontakt „über Dritte“ oder „im Kurs“ eintragen',
    rechnung:
      'unter 80 % der Kurstage oder mindestens drei Tage unentschuldigt im jüngsten gemeldeten Monat; Tag der Meldung'
  },
  nachbetreuung: {
    titel: 'Nach der Arbeitsaufnahme nachfragen',
    tun: 'Unter „Teilnahmen“ eintragen, ob die Arbeit oder Ausbildung besteht',
    rechnung: 'drei, sechs oder zwölf Monate nach dem Beginn'
  },
  ueAufgebraucht: {
    titel: 'Unterrichtseinheiten voraussichtlich aufgebraucht',
    tun: 'Prüfung, Anschluss oder Wiederholung besprechen',
    rechnung:
      'Rest durch UE je Woche, aufgerundet auf ganze Wochen ab heute, dazu eine Woche für je fünf Feiertage des Landes und Ausfalltage des Kurses'
  },
  neuerTest: {
    titel: 'Neuer Sprachtest fällig',
    tun: 'Einstufungstest veranlassen und das Ergebnis als Sprachstand eintragen',
    rechnung: 'so viele Monate nach dem Nachweis, wie er nach der Reihenfolge der Nachweise zählt'
  },
  zeitdauer: {
    titel: 'Zeitdauer der besonderen Betreuung erreicht',
    tun: 'Übergabe prüfen',
    rechnung: 'Beginn des Falls und so viele Monate, wie das Übergabekriterium sagt'
  },
  annahme: {
    titel: 'Übergabe wartet auf Annahme',
    tun: 'Beim aufnehmenden Team nachfragen',
    rechnung: 'zwei Wochen nach der Übergabe'
  }
}

/** The answer to "warum?": the inputs, the calculation, the paragraph. */
export function warumText(
  { art, paragraf, eingaben, datum, ruhetag }: Pick<Frist, 'art' | 'paragraf' | 'eingaben' | 'datum' | 'ruhetag'>,
  codeLabel: CodeLabel
): string {
  const { rechnung } = fristTexts[art]
  const fehlt = datum === null ? ' Eine Angabe fehlt; ohne sie lässt sich der Tag nicht bestimmen.' : ''
  const ergebnis = datum === null ? '' : `, also ${formatTag(datum)}`
  const ruht = eingaben['nichtZuVertreten'] === true ? ' Nicht zu vertreten: Aus diesem Tag folgt nichts.' : ''
  const frei = ruhetag ? ` Das Fristende fällt auf einen freien Tag (${ruhetag}).` : ''
  return `${eingabenText(eingaben, codeLabel)}. ${capital(rechnung)}${ergebnis} (${paragraf}).${frei}${ruht}${fehlt}`
}

const codes: Readonly<Record<string, Codeliste>> = {
  zugangsweg: 'zugangsweg',
  aufenthaltsstatus: 'aufenthaltsstatus',
  stufe: 'nachbetreuungStufe',
  nachweisart: 'sprachstandArt'
}

function eingabenText(eingaben: Eingaben, codeLabel: CodeLabel): string {
  const text = (feld: string, wert: Wert) => {
    if (wert === null) return 'unbekannt'
    if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
    const liste = codes[feld]
    return liste ? codeLabel(liste, String(wert)) : isTag(wert) ? formatTag(wert) : String(wert)
  }
  return Object.entries(eingaben)
    .map(([feld, wert]) => `${label(feld)}: ${text(feld, wert)}`)
    .join(' · ')
}

const own: Readonly<Record<string, string>> = {
  kindZumutbarkeitMonate: 'Monate nach § 10 SGB II',
  ferienwochen: 'Wochen für Feiertage und Ausfalltage',
  monateBisErfolg: 'Monate bis zum Erfolg',
  monateBisUebergabe: 'Monate bis zur Übergabe',
  datum: 'Jüngster Nachweis',
  nachweisart: 'Nachweis',
  nachweisAm: 'Datum des Nachweises',
  hoechstensMonate: 'Monate, die er zählt'
}
const label = (feld: string) => own[feld] ?? feldLabel(feld)
const isTag = (wert: unknown): wert is string => typeof wert === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(wert)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
