// The part of an encrypted Office file that says how its package is encrypted (MS-OFFCRYPTO 2.2). It never changes.

const TRANSFORM = 'StrongEncryptionTransform'
const SPACE = 'StrongEncryptionDataSpace'

/** Streams by their path in the container. */
export function dataSpaces(): [path: string, content: Buffer][] {
  const version = numbers(1, 1, 1)
  const transform = Buffer.concat([numbers(1), text('{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}')])
  const entry = Buffer.concat([numbers(1, 0), text('EncryptedPackage'), text(SPACE)])
  const root = '\u0006DataSpaces'
  return [
    [`${root}/Version`, Buffer.concat([text('Microsoft.Container.DataSpaces'), version])],
    [`${root}/DataSpaceMap`, Buffer.concat([numbers(8, 1, entry.length + 4), entry])],
    [`${root}/DataSpaceInfo/${SPACE}`, Buffer.concat([numbers(8, 1), text(TRANSFORM)])],
    [
      `${root}/TransformInfo/${TRANSFORM}/\u0006Primary`,
      Buffer.concat([
        numbers(transform.length + 4),
        transform,
        text('Microsoft.Container.EncryptionTransform'),
        version,
        numbers(0, 0, 0, 4)
      ])
    ]
  ]
}

function numbers(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer)
}

/** UTF-16 with its length before it, filled up to whole words. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf16le')
  return Buffer.concat([numbers(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
