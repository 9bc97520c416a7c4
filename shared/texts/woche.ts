import { uhrzeitOf } from '../domain/kombination/minute'
import type { Konflikt, Stueckart, Wochenstueck } from '../domain/kombination/wochenbild'
import type { Tag } from '../domain/zeitraum'
import { formatTag } from './format'

const tage = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']

/** 1 as `Montag`. */
export const wochentagText = (wochentag: number): string => tage[wochentag] ?? String(wochentag)

/** 1 as `Mo`. */
export const wochentagKurz = (wochentag: number): string => wochentagText(wochentag).slice(0, 2)

/** `09:00–12:15`, from minutes. */
export const zeitText = ({ von, bis }: { von: number; bis: number }): string => `${uhrzeitOf(von)}–${uhrzeitOf(bis)}`

/** The place of a meeting in words, as planning names it: none is online, an empty one nobody told. */
export const lernortText = (ort: string | null): string => (ort === null ? 'online' : ort || 'Ort unbekannt')

/** What stands below a week that is not the same all the time. */
export const andersText = (tag: Tag): string => `Ab ${formatTag(tag)} gelten andere Zeiten.`

/** What a piece of a week is called. */
export const stueckLabels: Record<Stueckart, string> = {
  sprache: 'Sprachkurs',
  arbeitsmarkt: 'Maßnahme',
  weg: 'Weg',
  pause: 'Pause',
  fehlt: 'Betreuung fehlt',
  betreuung: 'Kinder betreut',
  frei: 'verfügbar',
  wunsch: 'gewünscht',
  gesperrt: 'nicht verfügbar'
}

/** The letter that stands for it, where a colour alone would not say it. */
export const stueckBuchstaben: Partial<Record<Stueckart, string>> = {
  sprache: 'S',
  arbeitsmarkt: 'A',
  betreuung: 'K',
  fehlt: '!'
}

const konfliktTexts: Record<Konflikt, string> = {
  zugleich: 'zur selben Zeit wie ein anderer Termin',
  weg: 'reicht nicht bis zum nächsten Beginn',
  gesperrt: 'liegt in einer gesperrten Zeit',
  rueckfahrt: 'nach der letzten Rückfahrt'
}

/** A piece of a week in words: `09:00–12:15 Sprachkurs BSK B1, Herford`. */
export function stueckText({ art, von, bis, titel, ort, geschaetzt, besteht, konflikt }: Wochenstueck): string {
  const weg = art === 'weg' && `nach ${lernortText(ort)}, ${bis - von} min${geschaetzt ? ' geschätzt' : ''}`
  const was = [zeitText({ von, bis }), stueckLabels[art], titel, weg].filter(Boolean).join(' ')
  return [was, ortText(art, ort), besteht && 'läuft schon', konflikt && konfliktTexts[konflikt]]
    .filter(Boolean)
    .join(', ')
}

function ortText(art: Stueckart, ort: string | null): string {
  return art === 'sprache' || art === 'arbeitsmarkt' ? lernortText(ort) : ''
}
