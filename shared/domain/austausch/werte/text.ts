import { findVerbotenes } from '../verboten'
import { asText, type Leser } from './lesen'

/** Text without a rule of its own. A lone dash means nothing. */
export const leseText: Leser = (cell, melder) => {
  const text = asText(cell)
  if (/^[-–—.]+$/.test(text)) return undefined
  const art = findVerbotenes(text)
  if (art) {
    melder.melde('inhalt.verboten', { art })
    return undefined
  }
  if (/\p{L}\?\p{L}|\ufffd/u.test(text)) melder.melde('text.beschaedigt', { roh: text })
  return text
}

/** Text a person may fill freely: what must not be kept (account numbers, diagnoses …) drops the whole cell, and is told. */
export const leseFreitext: Leser = (cell, melder) => {
  const text = asText(cell)
  if (/^[-–—]+$/.test(text)) return undefined
  const art = findVerbotenes(text)
  if (!art) return text
  melder.melde('inhalt.verboten', { art })
  return undefined
}

/** `Lindenweg 4, 05133 Heidbruchsen`: street here, postcode and place to their own fields. */
export const leseStrasse: Leser = (cell, melder) => {
  const text = asText(cell)
  const [, strasse, plz, ort] = /^(.*?)[\s,;]*\b(?:D-)?(\d{5})\s+(\p{L}.*)$/u.exec(text) ?? []
  if (!plz || !ort) return leseText(cell, melder, emptyKontext)
  melder.setze('plz', plz)
  melder.setze('ort', ort)
  return strasse || undefined
}

const emptyKontext = { today: '', date1904: false, nameOrder: 'vorname', words: {} } as const
