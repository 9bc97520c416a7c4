/** Copies of a file with some bytes changed, some cut off and some doubled; always the same for the same seed. */
export function* mutantsOf(bytes: Buffer, many: number, seed: number): Generator<Buffer> {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let at = 0; at < many; at++) {
    const copy = Buffer.from(bytes)
    for (let change = 0; change <= at % 8; change++) copy[next(copy.length)] = next(256)
    const cut = next(copy.length)
    if (at % 5 === 3) yield copy.subarray(0, cut)
    else if (at % 5 === 4) yield Buffer.concat([copy.subarray(0, cut), copy.subarray(Math.floor(cut / 2))])
    else yield copy
  }
}
