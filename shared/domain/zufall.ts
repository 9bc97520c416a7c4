/** Chance that repeats: the same seed gives the same county, on every machine. */
export interface Zufall {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number; both ends belong to it. */
  int(min: number, max: number): number
  chance(p: number): boolean
  pick<T>(list: readonly T[]): T
  /** By weight; the weights need not add up to anything. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** A version-4 UUID. */
  uuid(): string
}

export function zufall(seed: number): Zufall {
  const next = sfc32(seed)
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')

  return {
    next,
    int,
    chance: (p) => next() < p,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted(list) {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of list) {
        rest -= weight
        if (rest < 0) return item
      }
      return list[list.length - 1]![0]
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[int(0, 3)]}${hex(3)}-${hex(8)}${hex(4)}`
  }
}

/** Small fast counter, 32 bits: passes the usual tests of randomness and needs no library. */
function sfc32(seed: number): () => number {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = seed | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4_294_967_296
  }
  for (let turn = 0; turn < 16; turn++) next()
  return next
}
