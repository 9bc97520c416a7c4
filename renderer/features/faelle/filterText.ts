import { feldOfSpalte, type Spalte } from '@shared/domain/faelle/tabelle'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { spaltenLabel } from '@shared/texts/faelle'
import { filterInWords, wertText } from '@shared/texts/filterText'
import type { CodeLabel } from '@shared/texts/format'
import { fromFilter, type Spaltenfilter, spalteOf, toFilter } from './filterteile'

/** What a part of the filter says: `Ort enthält „Vlotho“`. */
export function filterText(teil: Filter, codeLabel: CodeLabel): string {
  const spalte = spalteOf(teil)
  const form = fromFilter(teil)
  const fitsForm = spalte && JSON.stringify(toFilter(spalte, form)) === JSON.stringify(teil)
  return fitsForm ? formText(spalte, form, codeLabel) : filterInWords(teil, codeLabel)
}

function formText(spalte: Spalte, form: Spaltenfilter, codeLabel: CodeLabel): string {
  const { enthaelt, codes, von, bis, ist, ohneAngabe } = form
  const { art, liste } = feldOfSpalte(spalte)
  const wert = (eins: string | number) => wertText(eins, art)
  const worte = [
    enthaelt && `enthält „${enthaelt}“`,
    codes.map((code) => (liste ? codeLabel(liste, code) : code)).join(' oder '),
    von !== null && bis !== null ? `${wert(von)} bis ${wert(bis)}` : '',
    von !== null && bis === null ? `ab ${wert(von)}` : '',
    von === null && bis !== null ? `bis ${wert(bis)}` : '',
    ist === null ? '' : wertText(ist, art)
  ].filter(Boolean)
  const angabe = ohneAngabe ? [worte.length > 0 ? 'oder ohne Angabe' : 'ohne Angabe'] : []
  return `${spaltenLabel(spalte)}${enthaelt ? '' : ':'} ${[...worte, ...angabe].join(' ')}`
}
