/** A file made to harm its reader. */
export interface HostileFile {
  kind: string
  what: string
  file: string
  make(): Buffer
  /** Codes of refusals, or `read`, that are a good end for it. */
  ends: readonly string[]
}

export const part = (name: string, data: string | Buffer) => ({ name, data: Buffer.from(data as string) })

/** The same bytes with one place overwritten. */
export function patched(bytes: Buffer, at: number, change: (bytes: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy, at)
  return copy
}

/** Bytes by chance, always the same for the same seed. */
export function noise(length: number, seed: number): Buffer {
  let state = seed
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 24
    })
  )
}
