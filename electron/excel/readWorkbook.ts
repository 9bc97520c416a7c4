import type { ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { readCompound } from './compound'
import { limits } from './limits'
import { readCsv } from './readCsv'
import { readSpreadsheet } from './readSpreadsheet'
import { sniffCompound, sniffContainer, sniffZip } from './sniff'
import { unlockPackage, unlockStream } from './unlock'
import { checkZip } from './zip'

/**
 * Bytes of a foreign file as neutral sheets. The kind is decided by content, never by the name's ending.
 * Every way out other than the result is a `liste.…` refusal.
 */
export function readWorkbook(file: string, content: Uint8Array, password?: string): ForeignWorkbook {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length > limits.fileBytes) refuse('liste.zuGross', { mib: limits.fileBytes / 1024 / 1024 })
  if (bytes.length === 0) refuse('liste.leer', {})
  switch (sniffContainer(bytes, file)) {
    case 'text':
      return readCsv(bytes)
    case 'compound':
      return readOle(bytes, password)
    case 'zip':
      return readPackage(bytes)
  }
}

function readOle(bytes: Buffer, password: string | undefined): ForeignWorkbook {
  const compound = readCompound(bytes)
  const kind = sniffCompound(compound)
  if (kind === 'encrypted') return readPackage(unlockPackage(compound, password))
  const stream = compound.read(kind) ?? refuse('liste.beschaedigt', {})
  return readSpreadsheet(unlockStream(stream, password), 'xls')
}

function readPackage(bytes: Buffer): ForeignWorkbook {
  const zip = checkZip(bytes)
  const format = sniffZip(zip.names)
  if (format === 'ods' && zip.read('META-INF/manifest.xml')?.includes('encryption-data'))
    refuse('liste.kennwortOds', {})
  return readSpreadsheet(bytes, format, zip)
}
