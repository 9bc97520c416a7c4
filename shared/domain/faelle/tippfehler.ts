/** How many typing slips a word of this length may hold: one from four letters on, two from eight. */
export function erlaubteTippfehler(laenge: number): number {
  return laenge >= 8 ? 2 : laenge >= 4 ? 1 : 0
}

/** Which of the letters a to z a word has, as bits: words that lack too many letters need no closer look. */
export function buchstaben(wort: string): number {
  let bits = 0
  for (let i = 0; i < wort.length; i++) bits |= 1 << (wort.charCodeAt(i) % 31)
  return bits
}

/** At least this many slips lie between two words with these letters. */
export function fehlendeBuchstaben(gesucht: number, wort: number): number {
  let bits = gesucht & ~wort
  let zahl = 0
  for (; bits !== 0; bits &= bits - 1) zahl++
  return zahl
}

const MAX = 40
const zeilen = [new Uint8Array(MAX + 1), new Uint8Array(MAX + 1), new Uint8Array(MAX + 1)]

/**
 * Slips (missing, additional, wrong, swapped letter) between what was typed and a word, or with `anfang` its best
 * beginning; `grenze + 1` as soon as there are more than `grenze`.
 */
export function tippfehler(gesucht: string, wort: string, grenze: number, anfang = false): number {
  const breite = anfang ? Math.min(wort.length, gesucht.length + grenze) : wort.length
  if (gesucht.length > MAX || breite > MAX || Math.abs(gesucht.length - breite) > grenze) return grenze + 1
  let [vorige, vorvorige, zeile] = [zeilen[0]!, zeilen[1]!, zeilen[2]!]
  for (let j = 0; j <= breite; j++) vorige[j] = j
  for (let i = 1; i <= gesucht.length; i++) {
    const a = gesucht.charCodeAt(i - 1)
    zeile[0] = i
    let kleinste = i
    for (let j = 1; j <= breite; j++) {
      const b = wort.charCodeAt(j - 1)
      let wert = Math.min(vorige[j - 1]! + (a === b ? 0 : 1), vorige[j]! + 1, zeile[j - 1]! + 1)
      if (i > 1 && j > 1 && a === wort.charCodeAt(j - 2) && b === gesucht.charCodeAt(i - 2)) {
        wert = Math.min(wert, vorvorige[j - 2]! + 1)
      }
      zeile[j] = wert
      if (wert < kleinste) kleinste = wert
    }
    if (kleinste > grenze) return grenze + 1
    ;[vorvorige, vorige, zeile] = [vorige, zeile, vorvorige]
  }
  if (!anfang) return Math.min(vorige[breite]!, grenze + 1)
  let beste = grenze + 1
  for (let j = 0; j <= breite; j++) beste = Math.min(beste, vorige[j]!)
  return beste
}
