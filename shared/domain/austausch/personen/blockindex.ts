/** Numbers filed under keys, many under one; small even with a million entries. */
export interface Blockindex {
  find(schluessel: number): Iterable<number>
  count(schluessel: number): number
}

/** Files every number from 0 under the keys it is given. Numbers are below a million; keys are whole, of 32 bits. */
export function blockindex(anzahl: number, keysOf: (nummer: number) => Iterable<number>): Blockindex {
  const eintraege: number[] = []
  for (let nummer = 0; nummer < anzahl; nummer++) {
    for (const schluessel of keysOf(nummer)) eintraege.push(schluessel * MOST_NUMBERS + nummer)
  }
  const sorted = Float64Array.from(eintraege).sort()

  /** Place of the first entry that is not below. */
  function placeOf(wert: number): number {
    let [von, bis] = [0, sorted.length]
    while (von < bis) {
      const mitte = (von + bis) >>> 1
      if ((sorted[mitte] ?? 0) < wert) von = mitte + 1
      else bis = mitte
    }
    return von
  }

  return {
    *find(schluessel) {
      const von = schluessel * MOST_NUMBERS
      const bis = von + MOST_NUMBERS
      for (let stelle = placeOf(von); (sorted[stelle] ?? bis) < bis; stelle++) yield (sorted[stelle] ?? 0) - von
    },
    count(schluessel) {
      return placeOf((schluessel + 1) * MOST_NUMBERS) - placeOf(schluessel * MOST_NUMBERS)
    }
  }
}

const MOST_NUMBERS = 2 ** 20

/** A key out of a text (FNV-1a). Two texts may share one by chance: who is found under it must still be looked at. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5
  for (let stelle = 0; stelle < text.length; stelle++) hash = Math.imul(hash ^ text.charCodeAt(stelle), 0x01000193)
  return hash >>> 0
}

/** A key out of two, in this order. */
export function joinKeys(eines: number, zweites: number): number {
  const gemischt = Math.imul(eines ^ Math.imul(zweites, 0x9e3779b1), 0x85ebca6b)
  return (gemischt ^ (gemischt >>> 13)) >>> 0
}
