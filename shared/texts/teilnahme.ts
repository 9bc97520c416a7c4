import type { Kontinuierlich, Zaehlung } from '../domain/arbeit/zaehlung'
import { type Anwesenheitshinweis, type Monatsanwesenheit, quoteOf } from '../domain/teilnahme/anwesenheit'
import { letzterTag, type Vergleichsstand } from '../domain/teilnahme/wiederholung'
import { type CodeLabel, formatMonat, formatTag, formatZahl } from './format'

/** What a step is called on its button; other statuses are called by their own label. */
const schritte: Readonly<Record<string, string>> = {
  VORGESCHLAGEN: 'Vorgeschlagen',
  ZUGEWIESEN: 'Zugewiesen',
  ANGEMELDET: 'Angemeldet',
  WARTELISTE: 'Auf die Warteliste',
  VERSCHOBEN: 'Verschoben',
  EINGETRETEN: 'Eingetreten',
  UNTERBROCHEN: 'Unterbrochen',
  BEENDET_REGULAER: 'Beendet',
  BEENDET_VORZEITIG_POSITIV: 'Vorzeitig positiv beendet',
  ABGEBROCHEN: 'Abgebrochen',
  AUSGESCHLOSSEN: 'Ausgeschlossen',
  NICHT_ANGETRETEN: 'Nicht angetreten',
  ABGELEHNT_PERSON: 'Von der Person abgelehnt',
  ABGELEHNT_TRAEGER: 'Vom Träger abgelehnt',
  STORNIERT: 'Kurs ausgefallen'
}

/** A step of the assistant; going on after a break is called so. */
export const schrittText = (status: string, von: string): string =>
  von === 'UNTERBROCHEN' && status === 'EINGETRETEN' ? 'Geht weiter' : (schritte[status] ?? status)

/** What somebody attended before, and that a reason is wanted. Neutral: a repetition may be right. */
export function wiederholungText(letzte: Vergleichsstand, codeLabel: CodeLabel): string {
  const { titel, kursart, instrument, status } = letzte
  const was =
    titel ?? (kursart ? codeLabel('kursart', kursart) : instrument ? codeLabel('instrument', instrument) : 'Ähnliches')
  const bis = letzterTag(letzte)
  return `War schon dabei: „${was}“ (${codeLabel('teilnahmeStatus', status)}${bis ? `, ${formatTag(bis)}` : ''}). Bitte kurz: warum noch einmal?`
}

/** Neutral: nobody is judged by days. */
export const hinweisTexts: Record<Anwesenheitshinweis, string> = {
  quote: 'unter 80 % der Kurstage',
  unentschuldigt: 'mindestens drei Tage unentschuldigt'
}

/** What to do about a month that deserves a question. */
export const rueckfrageText = (hinweise: readonly Anwesenheitshinweis[]): string =>
  `Kurserfolg gefährdet? Rückfrage beim Träger (${hinweise.map((eines) => hinweisTexts[eines]).join(', ')}).`

/** A month of attendance in words: „Oktober 2026: 18 von 20 Tagen (90 %)“. */
export function monatText(monat: Monatsanwesenheit): string {
  const { sollTage, anwesendTage, onlineTage, krankTage, entschuldigtTage, unentschuldigtTage } = monat
  const quote = quoteOf(monat)
  const da = (anwesendTage ?? 0) + (onlineTage ?? 0)
  const tage =
    sollTage === null ? `${formatZahl(da)} Tage da` : `${formatZahl(da)} von ${formatZahl(sollTage)} Tagen da`
  const weg = [
    krankTage ? `${formatZahl(krankTage)} krank` : '',
    entschuldigtTage ? `${formatZahl(entschuldigtTage)} entschuldigt` : '',
    unentschuldigtTage ? `${formatZahl(unentschuldigtTage)} unentschuldigt` : ''
  ].filter(Boolean)
  const prozent = quote === null ? '' : ` (${Math.round(quote * 100)} %)`
  return `${formatMonat(monat.monat)}: ${[`${tage}${prozent}`, ...weg].join(', ')}`
}

/** What a placement counts as, by the office's own reckoning. */
export const zaehlungTexts: Record<Zaehlung, string> = {
  INTEGRATION: 'zählt als Integration (§ 5 FKV)',
  MINIJOB: 'eigene Kennzahl: Minijob',
  OEFFENTLICH: 'eigene Kennzahl: öffentlich geförderte Beschäftigung',
  KEINE: 'zählt nicht als Integration'
}

/** Whether work went on for six months; always said to be no official figure. */
export const kontinuierlichTexts: Record<Kontinuierlich, string> = {
  JA: 'sechs Monate beschäftigt',
  NEIN: 'keine sechs Monate beschäftigt',
  OFFEN: 'noch keine sechs Monate her',
  UNB: 'nach sechs Monaten nicht bekannt'
}
export const nichtAmtlich = 'eigene Auswertung, nicht amtlich'
