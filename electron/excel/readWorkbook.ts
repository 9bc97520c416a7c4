import type { ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { limits } from './limits'
import { readCsv } from './readCsv'
import { readSpreadsheet } from './readSpreadsheet'
import { sniffCfb, sniffContainer, sniffZip } from './sniff'
import { checkZip } from './zip'

/**
 * Bytes of a foreign file as neutral sheets. The kind is decided by content, never by the name's ending.
 * Every way out other than the result is a `liste.…` refusal.
 */
export function readWorkbook(file: string, content: Uint8Array): ForeignWorkbook {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length > limits.fileBytes) refuse('liste.zuGross', { mib: limits.fileBytes / 1024 / 1024 })
  if (bytes.length === 0) refuse('liste.leer', {})
  const container = sniffContainer(bytes, file)
  if (container === 'text') return readCsv(bytes)
  if (container === 'cfb') {
    if (sniffCfb(bytes) === 'encrypted') refuse('liste.kennwort', {})
    return readSpreadsheet(bytes, 'xls')
  }
  const zip = checkZip(bytes)
  return readSpreadsheet(bytes, sniffZip(zip.names), zip)
}
