import type { Anstehend, Anstehendart, Spanne } from '../domain/heute/anstehend'
import { daysBetween } from '../domain/kalender'
import type { Tag } from '../domain/zeitraum'
import { fristTexts } from './fristen'

/** When something has to be done, as the tabs of Heute say it. */
export const spanneTexts: Record<Spanne, string> = {
  faellig: 'Fällig',
  woche: 'Diese Woche',
  spaeter: 'Später',
  unklar: 'Unklar'
}

/** What there is to say where nothing waits. */
export const spanneLeer: Record<Spanne, string> = {
  faellig: 'Heute ist nichts fällig.',
  woche: 'Bis Sonntag wird nichts fällig.',
  spaeter: 'Nach dieser Woche ist noch nichts in Sicht.',
  unklar: 'Zu jeder Frist sind alle Angaben da.'
}

/** What a kind of entry is called. */
export const anstehendartText = (art: Anstehendart): string =>
  art === 'wiedervorlage' ? 'Wiedervorlage' : fristTexts[art].titel

/** What one line is about. */
export function anstehendText({ art, text }: Pick<Anstehend, 'art' | 'text'>): string {
  if (art === 'wiedervorlage') return text ?? 'Wiedervorlage'
  return text ? `${fristTexts[art].titel}: ${text}` : fristTexts[art].titel
}

/** How far a day is, short enough for a column. */
export function abstandText(tag: Tag, heute: Tag): string {
  const tage = daysBetween(heute, tag)
  if (Math.abs(tage) <= 1) return ['gestern', 'heute', 'morgen'][tage + 1] ?? ''
  return tage < 0 ? `seit ${-tage} Tagen` : `in ${tage} Tagen`
}

/** Reasons for putting something off that come again and again. */
export const zurueckstellGruende: readonly string[] = [
  'Rückmeldung des Trägers steht aus',
  'Person nicht erreicht',
  'Termin ist vereinbart',
  'Unterlagen fehlen noch',
  'Urlaub oder Krankheit'
]
