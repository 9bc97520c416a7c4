/** A record of an .xls stream (MS-XLS 2.1.4): its number and where its content lies. */
export interface BiffRecord {
  id: number
  start: number
  end: number
}

/** Numbers of the records this program looks at itself. */
export const biff = {
  bof: 0x0809,
  eof: 0x000a,
  boundSheet: 0x0085,
  filePass: 0x002f,
  interfaceHeader: 0x00e1,
  userExclusion: 0x0194,
  fileLock: 0x0195,
  font: 0x0031,
  palette: 0x0092,
  xf: 0x00e0,
  row: 0x0208,
  columnInfo: 0x007d,
  filterMode: 0x009b,
  formula: 0x0006,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolean: 0x0205,
  packedNumber: 0x027e,
  sharedText: 0x00fd,
  richText: 0x00d6,
  manyNumbers: 0x00bd,
  manyBlanks: 0x00be,
  supBook: 0x01ae,
  sharedHead: 0x0138,
  sharedInfo: 0x0196
} as const

/** Every whole record of a stream, in order. */
export function* biffRecords(stream: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const start = at + 4
    const end = start + stream.readUInt16LE(at + 2)
    if (end > stream.length) return
    yield { id: stream.readUInt16LE(at), start, end }
    at = end
  }
}
