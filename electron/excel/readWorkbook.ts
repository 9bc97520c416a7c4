import type { ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { odsBeigaben, packageBeigaben, xlsBeigaben } from './beigaben'
import { readCompound } from './compound'
import { decodeText } from './decodeText'
import { limits } from './limits'
import { textOf } from './parts'
import { readCsv } from './readCsv'
import { readOds } from './readOds'
import { readSpreadsheet } from './readSpreadsheet'
import { type Report, readXlsx } from './readXlsx'
import { sniffCompound, sniffContainer, sniffZip } from './sniff'
import { unlockPackage, unlockStream } from './unlock'
import { withoutFormulas } from './withoutFormulas'
import { checkZip } from './zip'

/**
 * Bytes of a foreign file as neutral sheets. The kind is decided by content, never by the name's ending.
 * Every way out other than the result is a `liste.…` refusal.
 */
export function readWorkbook(
  file: string,
  content: Uint8Array,
  password?: string,
  report: Report = () => {}
): ForeignWorkbook {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length > limits.fileBytes) refuse('liste.zuGross', { mib: limits.fileBytes / 1024 / 1024 })
  if (bytes.length === 0) refuse('liste.leer', {})
  switch (sniffContainer(bytes, file)) {
    case 'text':
      return readCsv(bytes)
    case 'compound':
      return readOle(bytes, password, report)
    case 'flat':
      return readFlat(bytes, report)
    case 'zip':
      return readPackage(bytes, report)
  }
}

function readOle(bytes: Buffer, password: string | undefined, report: Report): ForeignWorkbook {
  const compound = readCompound(bytes)
  const kind = sniffCompound(compound)
  if (kind === 'encrypted') return readPackage(unlockPackage(compound, password), report)
  const stream = compound.read(kind) ?? refuse('liste.beschaedigt', {})
  const plain = unlockStream(stream, password)
  return { ...readSpreadsheet(withoutFormulas(plain), 'xls'), beigaben: xlsBeigaben(compound, plain) }
}

function readPackage(bytes: Buffer, report: Report): ForeignWorkbook {
  const zip = checkZip(bytes)
  switch (sniffZip(zip.names)) {
    case 'xlsx':
      return { ...readXlsx(zip, report), beigaben: packageBeigaben(zip) }
    case 'xlsb':
      return { ...readSpreadsheet(bytes, 'xlsb'), beigaben: packageBeigaben(zip) }
    case 'ods':
      if (textOf(zip, 'META-INF/manifest.xml').includes('encryption-data')) refuse('liste.kennwortOds', {})
      return { ...readOds(textOf(zip, 'content.xml'), textOf(zip, 'styles.xml'), report), beigaben: odsBeigaben(zip) }
  }
}

/** An OpenDocument spreadsheet in one piece, without an archive round it. */
function readFlat(bytes: Buffer, report: Report): ForeignWorkbook {
  const { text } = decodeText(bytes)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) refuse('liste.beschaedigt', {})
  return readOds(text, '', report)
}
