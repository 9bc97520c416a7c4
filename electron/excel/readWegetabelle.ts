import type { ReadProgress } from '@shared/domain/austausch/readRequest'
import { leseWegetabelle } from '@shared/domain/wege/tabelle/leseWegetabelle'
import type { WegeRequest, Wegetabelle } from '@shared/domain/wege/tabelle/wegetabelle'
import { refuse } from '@shared/errors'
import { readWorkbook } from './readWorkbook'

const MOST_WEGE = 50_000

/** From the bytes of a file to a table of ways, in this very process: called in the reader process only. */
export function readWegetabelle(
  { file, bytes, blatt }: WegeRequest,
  report: (progress: ReadProgress) => void
): Wegetabelle {
  report({ phase: 'lesen', done: 0, total: bytes.length })
  const workbook = readWorkbook(file, bytes, undefined, (done, total) => report({ phase: 'lesen', done, total }))
  const tabelle = leseWegetabelle(workbook, file, blatt)
  if (tabelle === 'nichtErkannt') return refuse('wege.nichtErkannt', {})
  if (tabelle === 'blattFehlt') return refuse('liste.blattFehlt', { sheet: blatt ?? '' })
  if (tabelle.angaben.length > MOST_WEGE) refuse('wege.zuViele', { anzahl: tabelle.angaben.length, grenze: MOST_WEGE })
  return tabelle
}
