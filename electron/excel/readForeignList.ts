import { createHash } from 'node:crypto'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import type { ReadProgress, ReadRequest } from '@shared/domain/austausch/readRequest'
import { refuse } from '@shared/errors'
import { readWorkbook } from './readWorkbook'

/**
 * From the bytes of a foreign file to the recognised list, in this very process. The program calls it in the reader
 * process only: it blocks for seconds on large files, and a hostile one may take the process with it.
 */
export function readForeignList(request: ReadRequest, report: (progress: ReadProgress) => void): ErkannteListe {
  const { file, bytes, password, today, overrides } = request
  report({ phase: 'lesen', done: 0, total: bytes.length })
  const workbook = readWorkbook(file, bytes, password, (done, total) => report({ phase: 'lesen', done, total }))
  const liste = erkenneListe(workbook, {
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    today,
    ...(overrides && { overrides }),
    report: (done, total) => report({ phase: 'erkennen', done, total })
  })
  if (liste === 'leer') return refuse(workbook.unreadable.length > 0 ? 'liste.beschaedigt' : 'liste.leer', {})
  return 'blattFehlt' in liste ? refuse('liste.blattFehlt', { sheet: liste.blattFehlt }) : liste
}
