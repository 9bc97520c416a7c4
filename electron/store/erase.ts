/**
 * Room for a secret, or a copy of one, that can really be erased: outside of the heap.
 *
 * V8 keeps small arrays inside and moves them about, and every move leaves the bytes behind.
 */
export function secretBytes(content: number | Uint8Array): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(typeof content === 'number' ? content : content.length))
  if (typeof content !== 'number') bytes.set(content)
  return bytes
}

/** Fills secrets with zeros. Strings cannot be erased: a key never becomes one. */
export function erase(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0)
}

/** Hands a secret to its one user and erases it afterwards, whatever happens. */
export async function withSecret<S extends Uint8Array, T>(secret: S, use: (secret: S) => T | Promise<T>): Promise<T> {
  try {
    return await use(secret)
  } finally {
    erase(secret)
  }
}
