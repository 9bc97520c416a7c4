import { feldOfSpalte } from '@shared/domain/faelle/tabelle'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { spaltenLabel } from '@shared/texts/faelle'
import { type CodeLabel, formatBetrag, formatTag, formatZahl } from '@shared/texts/format'
import { fromFilter, spalteOf } from './filterteile'

/** What a part of the filter says: `Ort enthält „Vlotho“`. */
export function filterText(teil: Filter, codeLabel: CodeLabel): string {
  const spalte = spalteOf(teil)
  if (!spalte) return 'Zielgruppe'
  const { art, liste } = feldOfSpalte(spalte)
  const { enthaelt, codes, von, bis, ist, ohneAngabe } = fromFilter(teil)
  const wert = (eins: string | number) => {
    if (art === 'betrag') return formatBetrag(Number(eins))
    return art === 'tag' ? formatTagWert(String(eins)) : formatZahl(Number(eins))
  }
  const worte = [
    enthaelt && `enthält „${enthaelt}“`,
    codes.map((code) => (liste ? codeLabel(liste, code) : code)).join(' oder '),
    von !== null && bis !== null ? `${wert(von)} bis ${wert(bis)}` : '',
    von !== null && bis === null ? `ab ${wert(von)}` : '',
    von === null && bis !== null ? `bis ${wert(bis)}` : '',
    ist === null ? '' : ist ? 'ja' : 'nein'
  ].filter(Boolean)
  const angabe = ohneAngabe ? [worte.length > 0 ? 'oder ohne Angabe' : 'ohne Angabe'] : []
  const text = [...worte, ...angabe].join(' ')
  return `${spaltenLabel(spalte)}${enthaelt ? '' : ':'} ${text || 'eigene Bedingung'}`
}

/** `heute+90` as `heute + 90 Tage`. */
export function formatTagWert(wert: string): string {
  const relativ = /^heute(?:([+-])(\d+)(M?))?$/.exec(wert)
  if (!relativ) return formatTag(wert)
  const [, vorzeichen, zahl, monate] = relativ
  if (!zahl) return 'heute'
  return `heute ${vorzeichen === '-' ? '−' : '+'} ${zahl} ${monate ? 'Monate' : 'Tage'}`
}
