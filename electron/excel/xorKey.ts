// The obfuscation of old .xls files (MS-OFFCRYPTO 2.3.7.1 and 2.3.7.2, method 1).

interface XorKey {
  key: number
  verifier: number
  /** Used in turn, byte by byte. */
  bytes: readonly number[]
}

const LONGEST = 15
const filling = Buffer.from('bbffffbaffffb98000be0f00bf0f00', 'hex')
const words = (text: string) => text.split(/\s+/).map((word) => Number.parseInt(word, 16))
const initial = words('e1f0 1d0f cc9c 84c0 110c 0e10 f1ce 313e 1872 e139 d40f 84f9 280c a96a 4ec3')
const matrix =
  words(`aefc 4dd9 9bb2 2745 4e8a 9d14 2a09 7b61 f6c2 fda5 eb6b c6f7 9dcf 2bbf 4563 8ac6 05ad 0b5a 16b4 2d68 5ad0
0375 06ea 0dd4 1ba8 3750 6ea0 dd40 d849 a0b3 5147 a28e 553d aa7a 44d5 6f45 de8a ad35 4a4b 9496 390d 721a
eb23 c667 9cef 29ff 53fe a7fc 5fd9 47d3 8fa6 0f6d 1eda 3db4 7b68 f6d0 b861 60e3 c1c6 93ad 377b 6ef6 ddec
45a0 8b40 06a1 0d42 1a84 3508 6a10 aa51 4483 8906 022d 045a 08b4 1168 76b4 ed68 caf1 85c3 1ba7 374e 6e9c
3730 6e60 dcc0 a9a1 4363 86c6 1dad 3331 6662 ccc4 89a9 0373 06e6 0dcc 1021 2042 4084 8108 1231 2462 48c4`)

/** What a password turns into; `undefined` for one that this way cannot hold. */
export function xorKey(password: string): XorKey | undefined {
  const typed = Buffer.from(password, 'latin1')
  if (typed.length === 0 || typed.length > LONGEST) return undefined
  const key = keyOf(typed)
  const bytes = Array.from({ length: 16 }, (_, at) => {
    const byte = typed[at] ?? filling[at - typed.length] ?? 0
    const mixed = byte ^ (at % 2 === 1 ? key >> 8 : key & 0xff)
    return ((mixed >> 1) | (mixed << 7)) & 0xff
  })
  return { key, verifier: verifierOf(typed), bytes }
}

function keyOf(typed: Buffer): number {
  let key = initial[typed.length - 1] ?? 0
  let element = matrix.length
  for (const byte of typed.toReversed()) {
    for (let bit = 0x40; bit > 0; bit >>= 1) {
      element--
      if (byte & bit) key ^= matrix[element] ?? 0
    }
  }
  return key
}

function verifierOf(typed: Buffer): number {
  let verifier = 0
  for (const byte of [...typed.toReversed(), typed.length]) {
    const carry = verifier & 0x4000 ? 1 : 0
    verifier = (carry | ((verifier * 2) & 0x7fff)) ^ byte
  }
  return verifier ^ 0xce4b
}
