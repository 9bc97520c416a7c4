import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '@shared/errors'
import { limits } from './limits'

/** Name and bytes of a file somebody chose; one that is too large is refused before it is read. */
export async function readListFile(path: string): Promise<{ file: string; bytes: Uint8Array }> {
  if ((await stat(path)).size > limits.fileBytes) refuse('liste.zuGross', { mib: limits.fileBytes / 1024 / 1024 })
  return { file: basename(path), bytes: new Uint8Array(await readFile(path)) }
}

/** Only what the dialog offers first: a file is judged by its content. */
export const listenfilter = [
  { name: 'Listen (Excel, LibreOffice, Text)', extensions: ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'txt'] }
]
