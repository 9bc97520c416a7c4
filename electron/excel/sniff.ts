import type { Dateiformat } from '@shared/domain/austausch/erkannteListe'
import { refuse } from '@shared/errors'
import type { FremdeArt } from '@shared/errors/details'
import type { Compound } from './compound'
import { decodeText } from './decodeText'
import { looksLikeTable } from './delimiter'

type Container = 'zip' | 'compound' | 'flat' | 'text'

/** What a file is, by its content and not by its name. Anything that is neither a workbook nor a table of text is refused. */
export function sniffContainer(bytes: Buffer, file: string): Container {
  if (startsWith(bytes, '504b0304')) return 'zip'
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return 'compound'
  const art = foreign.find(({ marks }) => marks.some((mark) => startsWith(bytes, mark)))?.art
  if (art) refuse('liste.fremdeArt', { art })
  // Enough to judge by, and never half a character of UTF-16.
  const start = decodeText(bytes.subarray(0, 65_536)).text
  if (!isText(start)) return refuse('liste.keineTabelle', {})
  const markup = markupOf(start)
  if (markup === 'flat') return 'flat'
  if (markup) refuse('liste.fremdeArt', { art: markup })
  return /\.(csv|txt|tsv)$/i.test(file) || looksLikeTable(start) ? 'text' : refuse('liste.keineTabelle', {})
}

/** Which kind of workbook a ZIP archive holds, by its parts. */
export function sniffZip(names: readonly string[]): Exclude<Dateiformat, 'csv' | 'xls'> {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\d*\.xml$/i)) return 'xlsx'
  if (has(/^xl\/workbook\d*\.bin$/i)) return 'xlsb'
  if (has(/^word\/document\d*\.xml$/i)) refuse('liste.fremdeArt', { art: 'word' })
  if (has(/^ppt\/presentation\d*\.xml$/i)) refuse('liste.fremdeArt', { art: 'praesentation' })
  if (has(/^index\/document\.iwa$/i) || has(/^index\.zip$/i)) refuse('liste.fremdeArt', { art: 'numbers' })
  if (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/)) return 'ods'
  return refuse('liste.fremdeArt', { art: 'archiv' })
}

/** What an OLE container holds, by the streams at its root. */
export function sniffCompound({ names }: Compound): 'Workbook' | 'Book' | 'encrypted' {
  const has = (name: string) => names.some((own) => own.toLowerCase() === name)
  if (has('encryptedpackage')) return 'encrypted'
  if (has('workbook')) return 'Workbook'
  if (has('book')) return 'Book'
  if (has('worddocument')) refuse('liste.fremdeArt', { art: 'word' })
  if (has('powerpoint document')) refuse('liste.fremdeArt', { art: 'praesentation' })
  if (has('__properties_version1.0')) refuse('liste.fremdeArt', { art: 'email' })
  return refuse('liste.keineTabelle', {})
}

const startsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))
const ascii = (text: string) => Buffer.from(text, 'latin1').toString('hex')

/** Files that people send by mistake, by their first bytes. */
const foreign: readonly { art: FremdeArt; marks: readonly string[] }[] = [
  { art: 'pdf', marks: [ascii('%PDF-')] },
  { art: 'rtf', marks: [ascii('{\\rtf')] },
  { art: 'bild', marks: ['89504e47', 'ffd8ff', ascii('GIF8'), '49492a00', '4d4d002a', ascii('RIFF')] },
  { art: 'archiv', marks: ['377abcaf271c', ascii('Rar!'), '1f8b', ascii('BZh'), 'fd377a585a00', '504b0506'] },
  { art: 'datenbank', marks: [ascii('SQLite format 3'), `00010000${ascii('Standard')}`] },
  { art: 'excelAlt', marks: ['09000400', '09000600', '09020600', '09040600'] },
  { art: 'sylk', marks: [ascii('ID;PWXL'), ascii('ID;PSCALC3'), ascii('TABLE\r\n0,1')] }
]

function markupOf(text: string): FremdeArt | 'flat' | undefined {
  const start = text.slice(0, 4000).trimStart().toLowerCase()
  if (!start.startsWith('<')) return undefined
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'flat'
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'excelXml'
  if (/^<(?:!doctype html|html|head|body|table|meta|div|style)\b/.test(start) || start.includes('<html')) return 'html'
  if (start.startsWith('<?xml') || start.startsWith('<!')) return 'xml'
  return undefined
}

/** A stray control character is forgiven; a file of other things has many. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these show that it is no text
  const odd = text.match(/[\u0000-\u0008\u000E-\u0019\uFFFD]/g)?.length ?? 0
  return odd * 200 <= text.length
}
