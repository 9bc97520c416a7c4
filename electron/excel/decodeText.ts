/** Text of a file whose encoding nobody wrote down: byte order mark, zero bytes of UTF-16, strict UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' } {
  const order = orderOf(bytes)
  if (order === 'little') return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16' }
  if (order === 'big') return { text: decode(swapped(bytes), 'utf-16le'), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
  }
}

const SAMPLE = 4096

/** UTF-16 says so by its mark, or shows it: every other byte of western text is zero. */
function orderOf(bytes: Uint8Array): 'little' | 'big' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'little'
  if (first === 0xfe && second === 0xff) return 'big'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 6
  if (odd > many && even * 10 < odd) return 'little'
  return even > many && odd * 10 < even ? 'big' : undefined
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}
