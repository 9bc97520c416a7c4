import { compactKey, wordsOf } from '../../austausch/text'
import type { Spaltenbedeutung } from './wegetabelle'

/** Heading of the hidden column of our own template. */
export const AUSGEGEBEN = 'FK-Ausgabe'

const rueckfahrt = ['rueckfahrt', 'rueckweg', 'heimfahrt', 'heimweg']
const minuten = ['minuten', 'min', 'fahrzeit', 'wegzeit', 'dauer', 'fahrtdauer', 'fahrdauer', 'reisezeit', 'busminuten']

/** In this order: "Fahrzeit nach Standort, abends" is a time in the evening, "letzte Rückfahrt nach" no place. */
const woerter: readonly (readonly [Spaltenbedeutung, readonly string[]])[] = [
  ['spaet', ['abends', 'abend', 'spaet', 'nachmittag', 'nachmittags']],
  ['frueh', ['frueh', 'frueher', 'morgens', 'morgen', 'vormittag', 'vormittags']],
  ['mittag', ['mittag', 'mittags']],
  ['stand', ['stand']],
  ['herkunft', ['herkunft', 'quelle']],
  ['minuten', minuten],
  ['nach', ['nach', 'standort', 'standorte', 'ziel', 'zielort', 'kursort', 'wohin', 'ankunft']],
  ['von', ['von', 'wohnort', 'ort', 'start', 'startort', 'ausgangsort', 'woher', 'abfahrt', 'gemeinde', 'ortsteil']]
]

/** What a column is by its heading; `undefined` for one that says nothing of ways. */
export function bedeutungOf(kopf: string): Spaltenbedeutung | undefined {
  if (compactKey(kopf) === compactKey(AUSGEGEBEN)) return 'ausgegeben'
  const genannte = wordsOf(kopf)
  const nennt = (einige: readonly string[]) => einige.some((wort) => genannte.includes(wort))
  if (genannte.some((wort) => wort.startsWith('letzt')) || (nennt(rueckfahrt) && !nennt(minuten))) {
    return 'letzteRueckfahrt'
  }
  if (genannte.join(' ') === 'ort b') return 'nach'
  return woerter.find(([, einige]) => nennt(einige))?.[0]
}

/** The heading says that its numbers are hours. */
export const isInStunden = (kopf: string) =>
  wordsOf(kopf).some((wort) => ['h', 'std', 'stunde', 'stunden'].includes(wort))
