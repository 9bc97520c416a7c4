import type { Wert } from '../domain/austausch/felder'
import type { Vermerkteil, Vermerkworte } from '../domain/austausch/vermerk'
import { formatTag } from './format'
import { feldTexts } from './listenfelder'

/** The words of the notes that lists of others leave behind. */
export const vermerkworte: Vermerkworte = {
  zeile,
  schreibe: (quelle, row, zeilen) => `${anfang(quelle)}${row}: ${zeilen.join('\n')}`,
  lies(vermerk, quelle) {
    if (!vermerk.startsWith(anfang(quelle))) return undefined
    return vermerk
      .slice(anfang(quelle).length)
      .replace(/^\d+: /, '')
      .split('\n')
  }
}

const anfang = (quelle: string) => `Aus „${quelle}“, Zeile `

function zeile(teil: Vermerkteil): string {
  switch (teil.art) {
    case 'feld':
      return teil.feld === 'bemerkung' ? String(teil.wert) : `${feldTexts[teil.feld]}: ${wertText(teil.wert)}`
    case 'kommentar':
      return `Kommentar: ${teil.text}`
    case 'durchgestrichen':
      return 'Die Zeile ist durchgestrichen.'
    case 'farbe': {
      const was = teil.spalte === null ? 'Die Zeile' : `Spalte ${teil.spalte}`
      return `${was} ist ${teil.farbe} markiert (${teil.legende})`
    }
  }
}

function wertText(wert: Wert): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  return /^\d{4}-\d{2}-\d{2}$/.test(String(wert)) ? formatTag(String(wert)) : String(wert)
}
