import type { DurchfuehrungWerte, StandortWerte } from '../domain/angebote/angebot'
import type { Angebotsgruppe } from '../domain/angebote/gruppen'
import { isVeraltet, plaetzeAlterOn } from '../domain/angebote/plaetze'
import { tageslisteOf } from '../domain/angebote/tagesliste'
import type { Uebersichtsfrage, Uebersichtszeile } from '../domain/angebote/uebersicht'
import type { Zeitlage } from '../domain/angebote/zeitlage'
import { abgebrochen, erfolgreichBeendet, geplant, laufend } from '../domain/saetze/zustaende'
import { type CodeLabel, formatTag, formatZahl } from './format'

export const zeitlageLabels: Record<Zeitlage, string> = { kommend: 'kommend', laufend: 'laufend', beendet: 'beendet' }

/** Free places, never without their age: `12 frei von 20, Stand 14.11., vor 8 Tagen`. */
export function plaetzeText(
  { plaetze, plaetzeFrei, plaetzeStand }: Pick<DurchfuehrungWerte, 'plaetze' | 'plaetzeFrei' | 'plaetzeStand'>,
  heute: string
): { text: string; veraltet: boolean } {
  if (plaetzeFrei === null)
    return {
      text: plaetze === null ? 'keine Angabe' : `${formatZahl(plaetze)} Plätze, frei unbekannt`,
      veraltet: false
    }
  const alter = plaetzeAlterOn(heute, plaetzeStand)
  const veraltet = isVeraltet(alter)
  const frei = `${formatZahl(plaetzeFrei)} frei${plaetze === null ? '' : ` von ${formatZahl(plaetze)}`}`
  const stand =
    plaetzeStand === null || alter === null
      ? 'Stand unbekannt'
      : `Stand ${standText(plaetzeStand, heute)}, ${alterText(alter)}`
  return { text: [frei, stand, veraltet && 'veraltet'].filter(Boolean).join(', '), veraltet }
}

/** The day without its year where that is this one. */
function standText(tag: string, heute: string): string {
  const ganz = formatTag(tag)
  return tag.slice(0, 4) === heute.slice(0, 4) ? ganz.slice(0, 6) : ganz
}

function alterText(tage: number): string {
  if (tage === 0) return 'heute'
  return tage === 1 ? 'gestern' : `vor ${formatZahl(tage)} Tagen`
}

/** `01.09.2026 – 26.02.2027`, `ab 01.09.2026`, `Beginn offen`. */
export function zeitraumText(beginn: string | null, ende: string | null): string {
  if (beginn === null) return ende === null ? 'Beginn offen' : `bis ${formatTag(ende)}`
  return ende === null ? `ab ${formatTag(beginn)}` : `${formatTag(beginn)} – ${formatTag(ende)}`
}

const reihenfolge = [...laufend, ...geplant, ...erfolgreichBeendet, ...abgebrochen] as readonly string[]

/** What the folded groups of a run's form are called. */
export const angebotsgruppenLabels: Record<Angebotsgruppe, string> = {
  wesentlich: 'Das Wichtigste',
  einstieg: 'Einstieg und freie Tage',
  fuerWen: 'Für wen',
  sonst: 'Kennungen, Kosten und Weiteres'
}

/** `11.01.2027, 15.02.2027 – 20.02.2027`; what nobody can read stays as it was typed. */
export function tageslisteText(text: string | null): string {
  const { spannen, unlesbar } = tageslisteOf(text)
  const tage = spannen.map(({ beginn, ende }) => (beginn === ende ? formatTag(beginn) : zeitraumText(beginn, ende)))
  return [...tage, ...unlesbar].join(', ')
}

/** `25.12.2026 1. Weihnachtstag, 01.01.2027 Neujahr` */
export const feiertageText = (feiertage: readonly { tag: string; name: string }[]): string =>
  feiertage.map(({ tag, name }) => `${formatTag(tag)} ${name}`).join(', ')

/** `ab 18 Jahren`, `bis 24 Jahre`, `18 bis 24 Jahre`; empty where there is no limit. */
export function altersgrenzenText({
  mindestAlter,
  hoechstAlter
}: Pick<DurchfuehrungWerte, 'mindestAlter' | 'hoechstAlter'>): string {
  if (mindestAlter === null) return hoechstAlter === null ? '' : `bis ${formatZahl(hoechstAlter)} Jahre`
  if (hoechstAlter === null) return `ab ${formatZahl(mindestAlter)} Jahren`
  return `${formatZahl(mindestAlter)} bis ${formatZahl(hoechstAlter)} Jahre`
}

/** What is at a site: `Kinderbetreuung, barrierefrei`; what nobody knows is not said. */
export function standortText({
  kinderbetreuung,
  barrierefrei
}: Pick<StandortWerte, 'kinderbetreuung' | 'barrierefrei'>): string {
  const barrieren = barrierefrei === null ? null : barrierefrei ? 'barrierefrei' : 'nicht barrierefrei'
  return [kinderbetreuung && 'Kinderbetreuung', barrieren].filter(Boolean).join(', ')
}

/** When one can begin next: `11.01.2027`, `jederzeit bis 30.04.2027`, `Termin offen`. */
export function einstiegText(
  { einstieg, naechsterEinstieg, ende }: Pick<Uebersichtszeile, 'einstieg' | 'naechsterEinstieg' | 'ende'>,
  heute: string
): string {
  if (naechsterEinstieg === null) return 'Termin offen'
  if (einstieg !== 'LAUFEND') return formatTag(naechsterEinstieg)
  if (naechsterEinstieg > heute) return `ab ${formatTag(naechsterEinstieg)} jederzeit`
  return ende === null ? 'jederzeit' : `jederzeit bis ${formatTag(ende)}`
}

/** What a Kursübersicht was asked for: `Niveau A2, Ort Silberloh, mit Kinderbetreuung`; `ohne Einschränkung`. */
export function frageText(frage: Uebersichtsfrage, codeLabel: CodeLabel): string {
  const teile = [
    frage.art && codeLabel(frage.art.liste, frage.art.code),
    frage.niveau && `Eingangsniveau ${codeLabel('niveau', frage.niveau)}`,
    frage.ort && `Ort ${frage.ort}`,
    frage.zeitmodell && codeLabel('zeitmodell', frage.zeitmodell),
    frage.betreuung && 'mit Kinderbetreuung',
    frage.frei && 'mit freien Plätzen'
  ].filter(Boolean)
  return teile.length === 0 ? 'ohne Einschränkung' : teile.join(', ')
}

/** Participants by their state, those who are there first: `8 eingetreten, 3 vorgemerkt`. */
export function teilnahmenText(
  teilnahmen: readonly { status: string; anzahl: number }[],
  codeLabel: CodeLabel
): string {
  const rang = (status: string) => (reihenfolge.indexOf(status) + reihenfolge.length + 1) % (reihenfolge.length + 1)
  return teilnahmen
    .toSorted((a, b) => rang(a.status) - rang(b.status))
    .map(({ status, anzahl }) => `${formatZahl(anzahl)} ${codeLabel('teilnahmeStatus', status)}`)
    .join(', ')
}

/** From which level to which: `A2 bis B1`; empty where neither is told. */
export const niveauText = (
  { niveauVon, niveauZiel }: Pick<DurchfuehrungWerte, 'niveauVon' | 'niveauZiel'>,
  codeLabel: CodeLabel
): string => [niveauVon, niveauZiel].flatMap((code) => (code ? codeLabel('niveau', code) : [])).join(' bis ')
