import type { Dateiformat } from '@shared/domain/austausch/erkannteListe'
import { refuse } from '@shared/errors'

type Container = 'zip' | 'cfb' | 'text'

/** What a file is, by its first bytes and not by its name. Anything that is neither a workbook nor text is refused. */
export function sniffContainer(bytes: Buffer, file: string): Container {
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50) return 'zip'
  if (bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'cfb'
  if (/\.(csv|txt|tsv)$/i.test(file) && isText(bytes)) return 'text'
  return refuse('liste.keineTabelle', {})
}

/** Which kind of workbook a ZIP archive holds, by its parts. */
export function sniffZip(names: readonly string[]): Exclude<Dateiformat, 'csv' | 'xls'> {
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  if (names.includes('xl/workbook.bin')) return 'xlsb'
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'ods'
  return refuse('liste.keineTabelle', {})
}

/** Which kind of workbook an OLE container holds: names of its streams stand in it as UTF-16. */
export function sniffCfb(bytes: Buffer): 'xls' | 'encrypted' {
  const names = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (names('EncryptedPackage')) return 'encrypted'
  if (names('Workbook') || names('Book')) return 'xls'
  return refuse('liste.keineTabelle', {})
}

/** Text has no zero bytes, unless it is UTF-16 and says so. */
function isText(bytes: Buffer): boolean {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0
  return mark === 0xfffe || mark === 0xfeff || !bytes.includes(0)
}
