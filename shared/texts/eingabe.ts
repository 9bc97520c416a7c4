import type { Feld, Wert } from '../domain/feld'
import { addDays, addMonths } from '../domain/kalender'
import { Tag } from '../domain/zeitraum'
import { formatTag } from './format'

/** A value as it stands in an entry field. Codes and yes/no stand as they are stored. */
export function eingabeOf(feld: Pick<Feld, 'art'>, wert: Wert): string {
  if (wert === null) return ''
  switch (feld.art) {
    case 'tag':
      return formatTag(String(wert))
    case 'zahl':
      return String(wert).replace('.', ',')
    case 'betrag':
      return (Number(wert) / 100).toFixed(2).replace('.', ',')
    default:
      return String(wert)
  }
}

/** What was typed, as a value: `null` for nothing, `undefined` for what cannot be read or does not fit the field. */
export function readEingabe(feld: Pick<Feld, 'art' | 'schema'>, text: string, heute: Tag): Wert | undefined {
  if (text.trim() === '') return null
  const wert = readArt(feld.art, text, heute)
  return wert !== undefined && feld.schema.safeParse(wert).success ? wert : undefined
}

function readArt(art: Feld['art'], text: string, heute: Tag): Wert | undefined {
  switch (art) {
    case 'text':
    case 'langtext':
    case 'code':
      return text
    case 'tag':
      return readTag(text, heute)
    case 'uhrzeit':
      return readUhrzeit(text)
    case 'zahl':
      return readZahl(text)
    case 'betrag':
      return readBetrag(text)
    case 'jaNein':
      return text === 'true' ? true : text === 'false' ? false : undefined
  }
}

const woerter: Record<string, number> = { heute: 0, h: 0, gestern: -1, morgen: 1, übermorgen: 2, vorgestern: -2 }

/**
 * A day as people type it: `1.3.26`, `01032026`, `1.3.` (this year), `heute`, `+14` (days), `+2w`, `-3m`. Two digits of a
 * year up to twenty years ahead of today are in this century.
 */
export function readTag(text: string, heute: Tag): Tag | undefined {
  const eingabe = text.trim().toLowerCase()
  const wort = woerter[eingabe]
  if (wort !== undefined) return addDays(heute, wort)
  const schritt = /^([+-]\d{1,4})\s*([twm]?)$/.exec(eingabe)
  if (schritt) return step(heute, Number(schritt[1]), schritt[2] ?? '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(eingabe)
  if (iso) return dayOf(iso[3], iso[2], iso[1])
  const teile =
    /^(\d{1,2})[.\-/ ]+(\d{1,2})(?:[.\-/ ]+(\d{4}|\d{2}))?\.?$/.exec(eingabe) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(eingabe)
  return teile ? dayOf(teile[1], teile[2], yearOf(teile[3], heute)) : undefined
}

function step(heute: Tag, zahl: number, einheit: string): Tag {
  return einheit === 'm' ? addMonths(heute, zahl) : addDays(heute, einheit === 'w' ? zahl * 7 : zahl)
}

function yearOf(jahr: string | undefined, heute: Tag): string {
  const dieses = Number(heute.slice(0, 4))
  if (jahr === undefined) return String(dieses)
  if (jahr.length === 4) return jahr
  const dieses100 = Math.floor(dieses / 100) * 100
  return String(Number(jahr) + (dieses100 + Number(jahr) <= dieses + 20 ? dieses100 : dieses100 - 100))
}

function dayOf(tag = '', monat = '', jahr = ''): Tag | undefined {
  const iso = `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`
  return Tag.safeParse(iso).success ? iso : undefined
}

/** A number with comma or point; `1.234` is one thousand two hundred and thirty-four. */
export function readZahl(text: string): number | undefined {
  const eingabe = text.trim()
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+([.,]\d+)?$/.test(eingabe)) return undefined
  const ohnePunkte = /^\d{1,3}(\.\d{3})+/.test(eingabe) ? eingabe.replaceAll('.', '') : eingabe
  return Number(ohnePunkte.replace(',', '.'))
}

/** An amount in euro as whole cents; more than two places are not readable. */
export function readBetrag(text: string): number | undefined {
  const zahl = readZahl(text.replace(/€|EUR|Euro/i, ''))
  if (zahl === undefined) return undefined
  const cent = Math.round(zahl * 100)
  return Math.abs(cent - zahl * 100) < 1e-6 ? cent : undefined
}

/** A time of day: `8`, `8:30`, `8.30`, `830`, `8 Uhr`. */
export function readUhrzeit(text: string): string | undefined {
  const teile = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/\s*uhr\s*/, ':')
      .replace(/:$/, '')
  )
  if (!teile || Number(teile[1]) > 23 || Number(teile[2] ?? 0) > 59) return undefined
  return `${teile[1]!.padStart(2, '0')}:${teile[2] ?? '00'}`
}

/** What to type instead of what could not be read. */
export function unlesbarText({ art }: Pick<Feld, 'art'>): string {
  switch (art) {
    case 'tag':
      return 'Das ist kein Tag. Bitte als TT.MM.JJJJ eingeben, zum Beispiel 01.03.2026.'
    case 'uhrzeit':
      return 'Das ist keine Uhrzeit. Bitte als HH:MM eingeben, zum Beispiel 08:30.'
    case 'betrag':
      return 'Das ist kein Betrag. Bitte in Euro eingeben, zum Beispiel 603,00.'
    case 'zahl':
      return 'Diese Zahl passt hier nicht. Bitte prüfen Sie sie.'
    case 'text':
    case 'langtext':
      return 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.'
    case 'code':
    case 'jaNein':
      return 'Bitte wählen Sie aus der Liste.'
  }
}
