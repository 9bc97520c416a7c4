/**
 * How a name sounds, whoever wrote it down in Latin letters: `Khaled`, `Chaled` and `Halid` come close to each other.
 * Small letters are plain sounds, `x` is kh, `X` ch, `S` sch, `T` th, `D` dj, `J` dsch or y, `C` c, `E` ai and ei, `*` lost.
 * Takes a word in its written-out search form.
 */
export function lautform(wort: string): string {
  let laut = wort
  for (const [buchstaben, zeichen] of regeln) laut = laut.replace(buchstaben, zeichen)
  return laut.replace(/(.)\1+/g, '$1')
}

/** In this order: what stands for one sound must be read before its letters are. */
const regeln: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/schtsch|stsch|shch|szcz/g, 'S'],
  [/dsch|dzh|dsh/g, 'J'],
  [/dj(?=[aeiou])/g, 'D'],
  [/tsch|tch|tsh|zsch|sch|zh|sh|cz/g, 'S'],
  [/kh/g, 'x'],
  [/ch/g, 'X'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/([db])h|^(r)h/g, '$1$2'],
  [/ck|q/g, 'k'],
  [/tz|ts|sz|z/g, 's'],
  [/c/g, 'C'],
  [/j/g, 'J'],
  [/v/g, 'w'],
  [/ou|oo|uw|ow(?![aeiou])/g, 'u'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/[ae](?:yi|[iy]|J(?![aeiou]))/g, 'E'],
  [/[iy]J(?![aeou])|ie(?![aeiou]|$)|ee|yi|iy|y/g, 'i']
]

const MOST_READINGS = 4

/**
 * The consonants of a sound, those of a kind made one: what two spellings of a name nearly always share. A letter that may
 * be read in two ways makes two of them.
 */
export function skelette(laut: string): string[] {
  let alle = ['']
  for (let stelle = 0; stelle < laut.length; stelle++) {
    const klassen = klassenAt(laut, stelle)
    alle = alle.flatMap((bisher) => klassen.map((klasse) => bisher + klasse)).slice(0, MOST_READINGS)
  }
  return [...new Set(alle)]
}

function klassenAt(laut: string, stelle: number): readonly string[] {
  const zeichen = laut.charAt(stelle)
  if ('aeiouE*'.includes(zeichen)) return [stelle === 0 ? 'A' : '']
  if (zeichen === 'J') return [stelle === 0 ? 'A' : '', 'S']
  if (zeichen === 'C' || zeichen === 'X') return ['G', 'S']
  if (zeichen === 'D' || zeichen === 'T') return ['T', 'S']
  if (zeichen === 'h' && stelle === laut.length - 1) return ['', 'G']
  return [klassen[zeichen] ?? zeichen]
}

const klassen: Record<string, string> = {
  g: 'G',
  h: 'G',
  k: 'G',
  x: 'G',
  s: 'S',
  S: 'S',
  d: 'T',
  t: 'T',
  b: 'P',
  p: 'P',
  f: 'F',
  w: 'F'
}
