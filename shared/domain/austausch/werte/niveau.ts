import { compactKey } from '../text'
import { asText, type Leser } from './lesen'

const ranks = ['NULL', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']

const words = new Map<string, string>([
  ...[
    'a0',
    'null',
    '0',
    'keine',
    'kein',
    'keinedeutschkenntnisse',
    'keindeutsch',
    'keinesprachkenntnisse',
    'ohnedeutschkenntnisse',
    'deutschkenntnissekeine',
    'ohne',
    'keinekenntnisse',
    'nullkenntnisse',
    'anfaenger'
  ].map((word) => [word, 'NULL'] as const),
  ...[
    'alpha',
    'alphabetisierung',
    'alphabetisierungsbedarf',
    'analphabet',
    'analphabetin',
    'alphabedarf',
    'primaereranalphabet'
  ].map((word) => [word, 'ALPHA'] as const),
  ...['', 'unb', 'unbekannt', 'nichtbekannt', 'ka', 'keineangabe', 'ungeklaert', 'nb'].map(
    (word) => [word, 'UNB'] as const
  )
])

/** Common European levels. A range counts as its lower level (told); half steps count as the whole one (told). */
export const leseNiveau: Leser = (cell, melder) => {
  const roh = asText(cell)
  const known = words.get(compactKey(roh))
  if (known) return known
  if (/^(?:modul|m|abschnitt|kursabschnitt) ?\d/i.test(roh)) {
    melder.melde('niveau.modul', { roh })
    return undefined
  }
  const text = roh.replaceAll(/\([^)]*\)/g, ' ').toUpperCase()
  const levels = levelsIn(text)
  const [first] = levels
  if (!first || /\b(?:UNTER|KEIN|NICHT|OHNE)|</.test(text)) {
    melder.melde('niveau.unbekannt', { roh })
    return undefined
  }
  const lowest = levels.reduce((low, level) => (ranks.indexOf(level) < ranks.indexOf(low) ? level : low), first)
  const rest = text
    .replaceAll(level, ' ')
    .replaceAll(/\b(?:NIVEAU|GER|STUFE|DEUTSCH|LEVEL|ZERTIFIKAT)\b|[.,:;/+\s]/g, '')
  if (levels.some((level) => level !== first)) melder.melde('niveau.bereich', { roh })
  else if (/[ABC] ?[12]\s?[.,]\s?\d/.test(text) || rest !== '') melder.melde('niveau.mehrdeutig', { roh })
  return lowest
}

/** One level for listening and reading together, as the DTZ tells it: it holds for both. */
export const leseNiveauHl: Leser = (cell, melder, kontext) => {
  const value = leseNiveau(cell, melder, kontext)
  if (value === undefined) return undefined
  melder.setze('niveau_h', value)
  melder.setze('niveau_l', value)
  return value
}

const level = /\b([ABC]) ?([012])(?:\s?[.,]\s?\d|\+)?(?:\s?[/\-–]\s?([12])(?![\d.]))?(?![0-9])/g

function levelsIn(text: string): string[] {
  return [...text.matchAll(level)].flatMap(([, letter = '', digit = '', second]) => {
    const one = digit === '0' ? 'NULL' : `${letter}${digit}`
    return second ? [one, `${letter}${second}`] : [one]
  })
}
