/** Numbers filed under texts, many under one; small even with a million entries. Two texts may share a place by chance. */
export interface Blockindex {
  find(schluessel: string): Iterable<number>
  count(schluessel: string): number
}

/** Files every number under its keys. Numbers are below a million. */
export function blockindex(anzahl: number, schluesselOf: (nummer: number) => readonly string[]): Blockindex {
  const eintraege: number[] = []
  for (let nummer = 0; nummer < anzahl; nummer++) {
    for (const schluessel of schluesselOf(nummer)) eintraege.push(hashOf(schluessel) * MOST_NUMBERS + nummer)
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
      const [von, bis] = rangeOf(schluessel)
      for (let stelle = placeOf(von); (sorted[stelle] ?? bis) < bis; stelle++) yield (sorted[stelle] ?? 0) - von
    },
    count(schluessel) {
      const [von, bis] = rangeOf(schluessel)
      return placeOf(bis) - placeOf(von)
    }
  }
}

const MOST_NUMBERS = 2 ** 20

function rangeOf(schluessel: string): [number, number] {
  const von = hashOf(schluessel) * MOST_NUMBERS
  return [von, von + MOST_NUMBERS]
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let stelle = 0; stelle < text.length; stelle++) {
    hash = Math.imul(hash ^ text.charCodeAt(stelle), 0x01000193)
  }
  return hash >>> 0
}
