import type { Befund } from '../befund'
import { haeufigeTeile } from './haeufigeTeile'

/** How well a Kennwort withstands guessing: 0 not at all, 2 just enough, 4 very well. */
export type Staerke = 0 | 1 | 2 | 3 | 4

/** Fewer characters are refused. Four ordinary words reach them. */
export const MINDESTLAENGE = 14

/** What stays of a Kennwort without its guessable parts has to be so long at least. */
const MINDESTSUBSTANZ = 8

/** What keeps a Kennwort from being accepted. `eigeneWorte` are guessable here: the person's name, the office's. */
export function checkKennwort(kennwort: string, eigeneWorte: readonly string[] = []): Befund[] {
  const laenge = lengthOf(kennwort)
  if (laenge < MINDESTLAENGE) {
    return [{ field: 'kennwort', error: { code: 'kennwort.zuKurz', details: { laenge, mindestens: MINDESTLAENGE } } }]
  }
  if (substanzOf(kennwort, eigeneWorte) < MINDESTSUBSTANZ) {
    return [{ field: 'kennwort', error: { code: 'kennwort.zuEinfach', details: {} } }]
  }
  return []
}

/** Strength for the meter beside the field; below 2 the Kennwort is refused. */
export function staerkeOf(kennwort: string, eigeneWorte: readonly string[] = []): Staerke {
  const substanz = substanzOf(kennwort, eigeneWorte)
  if (checkKennwort(kennwort, eigeneWorte).length > 0) return substanz >= MINDESTSUBSTANZ ? 1 : 0
  if (substanz >= 20) return 4
  return substanz >= 14 ? 3 : 2
}

/** Characters that remain when every guessable part counts as a single one. */
function substanzOf(kennwort: string, eigeneWorte: readonly string[]): number {
  const teile = [...eigeneWorte.map(plain).filter((wort) => wort.length >= 3), ...haeufigeTeile]
  const ohneTeile = teile.toSorted((a, b) => b.length - a.length).reduce(dropTeil, plain(kennwort))
  const ohneJahre = ohneTeile.replace(/(19|20)\d\d/g, '#')
  const ohneWiederholung = ohneJahre.replace(/(.+?)\1{1,}/gu, (whole, block: string) =>
    whole.length >= 3 ? block : whole
  )
  const rest = dropFolgen(ohneWiederholung)
  return Math.min(rest.length, 2 * new Set(rest).size)
}

const dropTeil = (text: string, teil: string) => text.replaceAll(teil, '#')

/** Runs like `abcd` or `8765` count as one character. */
function dropFolgen(text: string): string[] {
  const characters = [...text]
  return characters.filter((_, index) => {
    const [before, middle, here] = [index - 2, index - 1, index].map((place) => characters[place]?.codePointAt(0) ?? 0)
    const step = here! - middle!
    return index < 2 || Math.abs(step) !== 1 || middle! - before! !== step
  })
}

const vertreter: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a'
}

/** Lower case, umlauts written out, and digits between letters read as the letters they stand for. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/(?<=\p{L})[013457$@](?=\p{L})/gu, (sign) => vertreter[sign] ?? sign)
}

const lengthOf = (text: string) => [...text.normalize('NFC')].length
